"""A note as it was shipped, read back from a package or a ledger."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quizgen.compare.collection import notes_in
from quizgen.compare.package import collection_in
from quizgen.compare.plain import plain
from quizgen.ledger import Key, KnownNote
from quizgen.ledger.cards import read_cards
from quizgen.outputs.anki.notes.notes import RETIRED_TAG

OURS = "quizgen "
"""How the names of quizgen's note types begin."""
UNSEEN = ("Id", "Data", "Lang")
"""Fields that no learner sees."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """A note of one version.

    Attributes:
        guid: how Anki knows it.
        id: what it is called in the deck.
        note_type: Anki refuses an update that changes it.
        time: seconds since 1970 that its content changed last.
        retired: the author took it out.
        texts: what a learner reads, by the name of the field.
        names: the role or column that each card stands for, where that is known.
        content: by what a change that no text shows is noticed.
    """

    guid: str
    id: str
    note_type: str
    time: int
    retired: bool
    texts: Mapping[str, str]
    names: Mapping[str, str]
    content: str


def from_package(package: Path) -> dict[str, dict[str, Shipped]]:
    """The notes of quizgen's decks in a package, by the deck's id and by GUID.

    A learner's whole collection may be one, with notes of others in it.

    Raises:
        OSError: the file can't be read.
        BadPackageError: it is no package, or a broken one.
    """
    decks: dict[str, dict[str, Shipped]] = {}
    for note in notes_in(collection_in(package)):
        names = note.note_type.fields
        if not note.note_type.name.startswith(OURS) or names[:1] != ("Id",):
            continue
        values = dict(zip(names, note.fields, strict=True))
        deck_id, _, name = values["Id"].partition(" ")
        texts = {key: plain(html) for key, html in values.items() if html and key not in UNSEEN}
        retired = RETIRED_TAG in note.tags.split()
        content = "\x1f".join((*sorted(note.tags.split()), "", *note.fields))  # Anki sorts tags
        decks.setdefault(deck_id, {})[note.guid] = Shipped(
            note.guid, name, note.note_type.name, note.time, retired, texts, {}, content
        )
    return decks


def from_ledger(notes: Mapping[Key, KnownNote]) -> dict[str, Shipped]:
    """The notes of a ledger, by GUID; it knows questions and answers, not the explanations."""
    found = {}
    for note in notes.values():
        texts: dict[str, str] = {}
        names: dict[str, str] = {}
        for slot, card in read_cards(note).items():
            names[slot] = card.name or slot
            texts[f"{names[slot]} question"] = card.stem
            texts[f"{names[slot]} answer"] = " / ".join(card.answer)
            if card.options:
                texts[f"{names[slot]} options"] = " / ".join(card.options)
        found[note.guid] = Shipped(
            note.guid, note.id, note.kind, note.time, note.retired, texts, names, note.hash
        )
    return found
