"""The note types. Their ids, names, fields and templates never change within a version.

Anki takes a note type that gained a field or template for another one: it makes a clone, and the
learner's notes freeze. So they are roomy from the start, and a change that can't be avoided is a
new version with a new id.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import genanki

from quizgen.assemble.slots import SLOTS
from quizgen.emit.templates import TemplateProblemError, card_templates, render

COMMON = ("Rationale", "Source", "Lang", "Notice", "Extra 1", "Extra 2", "Extra 3", "Extra 4")
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
    "ordering": (1_732_400_000_006, "quizgen Ordering v1"),
    "matching": (1_732_400_000_007, "quizgen Matching v1"),
    "flashcard": (1_732_400_000_008, "quizgen Flashcard v1"),
}
"""Id and name of the note type of each item type."""
FACT_NOTE_TYPE = (1_732_400_000_001, "quizgen Fact v1")

_SPECIAL = ("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID")
"""What a template can show beside the note's fields."""
_SHOWN = re.compile(r"\{\{[#^/]?(.*?)\}\}")


@dataclass(frozen=True)
class NoteTypes:
    """The note types, made for one deck with its templates."""

    fact: genanki.Model
    items: Mapping[str, genanki.Model]


def note_types(deck_folder: Path) -> NoteTypes:
    """The note types with the templates of quizgen, or the deck's own of the same names."""
    templates = card_templates(deck_folder)
    css = render(templates, ["anki/card.css"])

    def made(kind: str, side: str, **names: str) -> str:
        files = [f"anki/{kind}.{side}.html.j2", f"anki/item.{side}.html.j2"]
        html = render(templates, files, **names)
        _check_fields(html, FACT_FIELDS if kind == "fact" else ITEM_FIELDS, f"{kind}.{side}")
        return html

    def model(
        identity: tuple[int, str], fields: tuple[str, ...], cards: list[dict[str, str]]
    ) -> genanki.Model:
        number, name = identity
        return genanki.Model(number, name, [{"name": field} for field in fields], cards, css)

    def card(name: str, kind: str, **names: str) -> dict[str, str]:
        return {
            "name": name,
            "qfmt": made(kind, "front", **names),
            "afmt": made(kind, "back", **names),
        }

    fact = model(FACT_NOTE_TYPE, FACT_FIELDS, [card(s, "fact", slot=s) for s in SLOTS.values()])
    items = {
        kind: model(identity, ITEM_FIELDS, [card("Card", kind)])
        for kind, identity in ITEM_NOTE_TYPES.items()
    }
    return NoteTypes(fact, items)


def _check_fields(html: str, fields: Collection[str], template: str) -> None:
    """Anki imports a template that shows an unknown field, and then shows an error on each card."""
    for match in _SHOWN.finditer(html):
        name = match[1].rsplit(":", 1)[-1].strip()  # after filters, as in {{hint:Stem}}
        if name not in fields and name not in _SPECIAL:
            raise TemplateProblemError(
                f"anki/{template}.html.j2: the note type has no field `{name}`"
            )
