"""A package's notes as the files of a deck that takes them over, and as lines of its ledger."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from quizgen.ledger import Ledger, Stamp, ledger_text
from quizgen.load.adopted import COLUMNS, FOLDER, MEDIA, NOTE_TYPES, field_names
from quizgen.models.adopted import AdoptedNote
from quizgen.outputs.anki.adopted import content_of, content_of_type
from quizgen.sources.anki.collection import Package
from quizgen.sources.ids import slug

_QUOTED = frozenset(',"\r\n')
LONGEST_NAME = 40


def files_of(package: Package) -> dict[str, bytes]:
    """The files of the folder that holds what a deck took over."""
    types = json.dumps([*package.note_types.values()], ensure_ascii=False, indent=1)
    files = {f"{FOLDER}/{MEDIA}/{name}": data for name, data in package.media.items()}
    files[f"{FOLDER}/{NOTE_TYPES}"] = f"{types}\n".encode()
    for number, model in package.note_types.items():
        notes = [note for note, _ in package.notes if note.note_type == number]
        name = f"{slug(str(model['name']), LONGEST_NAME) or 'notes'}-{number}.csv"
        files[f"{FOLDER}/{name}"] = _table(model, notes).encode("utf-8", "surrogatepass")
    return files


def _table(model: Mapping[str, Any], notes: Iterable[AdoptedNote]) -> str:
    rows = [[*COLUMNS, *field_names(model)]]
    for note in notes:
        cards = " ".join(str(ordinal + 1) for ordinal in note.ordinals)
        rows.append([note.guid, note.deck, note.tags, cards, *note.fields])
    return "".join(f"{','.join(map(_cell, row))}\n" for row in rows)


def _cell(text: str) -> str:
    if _QUOTED.isdisjoint(text):
        return text
    return '"' + text.replace('"', '""') + '"'


def ledger_of(package: Package, ledger: Ledger, deck_id: str) -> bytes:
    """A deck's ledger with the notes that it takes over.

    Each has the time that it has in the package, so that learners who have it keep it as it is.
    """
    notes = {note.guid: Stamp(time, content_of(note)) for note, time in package.notes}
    types = {
        f"adopted {number}": Stamp(int(model["mod"]), content_of_type(model))
        for number, model in package.note_types.items()
    }
    formerly = (*ledger.formerly, *ledger.decks)
    return ledger_text(
        ledger.deck or deck_id,
        {**types, **ledger.types},
        ledger.notes.values(),
        formerly,
        {**notes, **ledger.adopted},
    )
