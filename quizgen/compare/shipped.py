"""A note as it was shipped, read back from a package or a ledger."""

import json
import sqlite3
import zipfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from quizgen.assemble.notes import RETIRED_TAG
from quizgen.compare.plain import plain
from quizgen.ledger import Key, KnownNote
from quizgen.ledger.cards import read_cards

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


def from_package(apkg: Path) -> tuple[str, dict[str, Shipped]]:
    """The deck's id and the notes of a package, by GUID.

    Raises:
        OSError, KeyError, ValueError, sqlite3.Error, zipfile.BadZipFile: it is no such package.
    """
    with zipfile.ZipFile(apkg) as archive:
        data = archive.read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(data)
        models = json.loads(database.execute("SELECT models FROM col").fetchone()[0])
        rows = database.execute("SELECT guid, mid, mod, tags, flds FROM notes").fetchall()
    fields = {
        int(number): [field["name"] for field in model["flds"]] for number, model in models.items()
    }
    deck_id = ""
    notes = {}
    for guid, model, time, tags, joined in rows:
        values = dict(zip(fields[model], joined.split("\x1f"), strict=True))
        deck_id, _, name = values["Id"].partition(" ")
        texts = {key: plain(html) for key, html in values.items() if html and key not in UNSEEN}
        retired = RETIRED_TAG in tags.split()
        notes[guid] = Shipped(
            guid, name, models[str(model)]["name"], time, retired, texts, {}, f"{tags}{joined}"
        )
    return deck_id, notes


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
