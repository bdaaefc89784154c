"""The note types. Their ids, names, fields and templates never change within a version.

Anki takes a note type that gained a field or template for another one: it makes a clone, and the
learner's notes freeze. So they are roomy from the start, and a change that can't be avoided is a
new version with a new id.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic_core import to_json

from quizgen.languages import LANGUAGES
from quizgen.ledger.entry import OWNED_BY
from quizgen.outputs.anki.model import Model
from quizgen.outputs.anki.notes.slots import SLOTS
from quizgen.outputs.judge import judge_script
from quizgen.outputs.templates import TemplateProblemError, card_templates, render
from quizgen.text.hashing import stable_hash

# Extra 1, 2 and 4 are filled where a voice is to speak, see `VOICES`; Extra 3 is `rtl` where the
# deck's language is written from right to left.
COMMON = ("Rationale", "Source", "Lang", "Notice", "Extra 1", "Extra 2", "Extra 3", "Extra 4")
VOICES = (("Extra 1", "zh_CN"), ("Extra 2", "en_US"), ("Extra 4", "zh_TW"))
"""The field that says that a voice is to speak, for each voice of a language."""
FACT_FIELDS = (
    "Id",
    "Says",
    *(f"{slot} {side}" for slot in SLOTS.values() for side in ("question", "answer")),
    *COMMON,
)
ITEM_FIELDS = ("Id", "Stem", "Options", "Answer", "Data", *COMMON)

ITEM_NOTE_TYPES: Mapping[str, tuple[int, str]] = {
    "choice": (1_732_400_000_002, "quizgen Choice v1"),
    "true-false": (1_732_400_000_003, "quizgen True-False v1"),
    "cloze": (1_732_400_000_004, "quizgen Cloze v1"),
    "short-answer": (1_732_400_000_005, "quizgen Short Answer v1"),
    "numeric": (1_732_400_000_009, "quizgen Numeric v1"),
    "ordering": (1_732_400_000_006, "quizgen Ordering v1"),
    "matching": (1_732_400_000_007, "quizgen Matching v1"),
    "flashcard": (1_732_400_000_008, "quizgen Flashcard v1"),
}
"""Id and name of the note type of each item type."""
FACT_NOTE_TYPE = (1_732_400_000_001, "quizgen Fact v1")

CHOICE = (("about", "buttons", "turn", "choice.front"), ("about", "choice.back"))
ORDERING = (("about", "buttons", "ordering.front"), ("about", "verdict", "ordering.back"))
MATCHING = (("about", "buttons", "matching.front"), ("about", "verdict", "matching.back"))
TYPING = (("about", "turn", "typing.front"), ("about", "compare", "typing.back"))
READING = (("about",), ("about", "compare"))
SCRIPTS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "fact": TYPING,
    "choice": CHOICE,
    "true-false": CHOICE,
    "cloze": TYPING,
    "short-answer": TYPING,
    "numeric": TYPING,
    "ordering": ORDERING,
    "matching": MATCHING,
    "flashcard": READING,
}
"""The scripts of each note type's front and back: files `anki/….js`."""
SPEAKING = ("cloze", "short-answer", "numeric", "flashcard")
"""The item types whose answer is spoken where a deck has speech; others would read out lists."""

_OF_CARDS = "card-"
"""Begins the names of labels that the scripts of cards say."""
_SPECIAL = ("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID")
"""What a template can show beside the note's fields."""
_SHOWN = re.compile(r"\{\{[#^/]?([^{}]*)\}\}")


@dataclass(frozen=True)
class NoteTypes:
    """The note types, made for one deck with its templates."""

    fact: Model
    items: Mapping[str, Model]


def note_types(deck_folder: Path, owner: str = "") -> NoteTypes:
    """The note types with the templates of quizgen, or the deck's own of the same names.

    Decks share quizgen's note types, and a newer import replaces the templates and the style that
    a learner has, for all of them. A deck that wants to keep its own apart is an `owner`: its note
    types have other ids and names. That is to be decided before the first release, for Anki never
    updates a note whose type changed: it calls it conflicting (seen with Anki 26.9.3).

    Args:
        deck_folder: may hold `templates/anki/`.
        owner: id of the deck that has its note types for itself; empty for the shared ones.
    """
    templates = card_templates(deck_folder)
    css = render(templates, ["anki/card.css"])
    judge = judge_script(templates)
    words = _words()

    def side(kind: str, which: Literal["front", "back"], slot: str) -> str:
        html = render(
            templates,
            [f"anki/{kind}.{which}.html.j2", f"anki/item.{which}.html.j2"],
            kind=kind,
            slot=slot,
            scripts=SCRIPTS[kind][which == "back"],
            judge=judge,
            speaks=kind in SPEAKING,
            voices=VOICES,
            words=words,
        )
        _check_fields(html, FACT_FIELDS if kind == "fact" else ITEM_FIELDS, f"{kind}.{which}")
        return html

    def model(kind: str, fields: tuple[str, ...], cards: Iterable[tuple[str, str]]) -> Model:
        number, name = _identity(kind, owner)
        made = [
            {"name": card, "qfmt": side(kind, "front", slot), "afmt": side(kind, "back", slot)}
            for card, slot in cards
        ]
        return Model(number, name, [{"name": field} for field in fields], made, css)

    fact = model("fact", FACT_FIELDS, ((slot, slot) for slot in SLOTS.values()))
    items = {kind: model(kind, ITEM_FIELDS, [("Card", "")]) for kind in ITEM_NOTE_TYPES}
    return NoteTypes(fact, items)


def _words() -> str:
    """What cards say in each language: its tags in small letters, and its texts by name."""
    said = [
        (
            [tag.lower() for tag in (language.tag, *language.also)],
            {
                name.removeprefix(_OF_CARDS): text
                for name, text in language.labels.items()
                if name.startswith(_OF_CARDS)
            },
        )
        for language in LANGUAGES
    ]
    return to_json(said).decode()


def _identity(kind: str, owner: str) -> tuple[int, str]:
    """Id and name of a note type; `owner` is the deck that has it for itself, or empty."""
    number, name = FACT_NOTE_TYPE if kind == "fact" else ITEM_NOTE_TYPES[kind]
    if not owner:
        return number, name
    return 1 << 40 | stable_hash("note type", owner, kind) % (1 << 40), f"{name}{OWNED_BY}{owner}"


def _check_fields(html: str, fields: Collection[str], template: str) -> None:
    """Anki imports a template that shows an unknown field, and then shows an error on each card."""
    for match in _SHOWN.finditer(html):
        name = match[1].rsplit(":", 1)[-1].strip()  # after filters, as in {{hint:Stem}}
        if name not in fields and name not in _SPECIAL:
            raise TemplateProblemError(
                f"anki/{template}.html.j2", f"the note type has no field `{name}`"
            )
