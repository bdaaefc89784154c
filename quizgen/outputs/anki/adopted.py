"""Notes that a deck took over, as rows of Anki's database: as they were, but for what changed.

Their note types are written with all that Anki keeps of them, so that a learner's copy is the same
one; and a note whose row is as it was has the time that it had, so that an import leaves it alone.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from hashlib import blake2b

import genanki

from quizgen.models.adopted import Adopted, AdoptedNote
from quizgen.models.deck import Deck
from quizgen.outputs.anki.identity.from_ids import deck_number
from quizgen.outputs.anki.rows import SEPARATOR, NoteRow
from quizgen.outputs.anki.stamps import Stamps

DEFAULT, DEFAULT_NUMBER = "Default", 1
"""The deck that every collection has."""


def content_of(note: AdoptedNote) -> str:
    """The hash of all of a note that a learner gets."""
    parts = (str(note.note_type), " ".join(note.tags.split()), *note.fields)
    return blake2b(SEPARATOR.join(parts).encode(), digest_size=8).hexdigest()


def content_of_type(model: object) -> str:
    """The hash of a note type."""
    return blake2b(json.dumps(model, sort_keys=True).encode(), digest_size=8).hexdigest()


def stamped(note: AdoptedNote, stamps: Stamps) -> int:
    """Seconds since 1970 that a note changed last."""
    return stamps.adopted(note.guid, content_of(note))


def note_row(note: AdoptedNote, decks: Mapping[str, int]) -> NoteRow:
    """The note's row; `decks` are the numbers of decks by their names."""
    tags = f" {' '.join(note.tags.split())} " if note.tags.split() else ""
    fields = SEPARATOR.join(note.fields).encode()
    guid, kind, where = note.guid, note.note_type, decks[note.deck]
    return NoteRow(guid, kind, where, tags, note.fields[0], fields, note.ordinals)


def adopted_decks(
    deck: Deck, adopted: Adopted, own: Iterable[genanki.Deck]
) -> tuple[list[genanki.Deck], Mapping[str, int]]:
    """The decks of the cards of notes that were taken over, and the numbers of all by their names.

    Args:
        deck: the deck.
        adopted: what it took over.
        own: the decks of its own cards, which may have the same names: two of one name would be
            two for learners.
    """
    known = {DEFAULT: DEFAULT_NUMBER, **{one.name: one.deck_id for one in own}}
    names = dict.fromkeys(note.deck for note in adopted.notes if note.deck not in known)
    numbers = {name: deck_number(deck.id, "adopted", name) for name in names}
    return [genanki.Deck(number, name) for name, number in numbers.items()], {**known, **numbers}


def add_note_types(database: sqlite3.Connection, adopted: Adopted, stamps: Stamps) -> None:
    """Adds the note types to the database, each with the time at which it changed last."""
    if not adopted.note_types:
        return
    models = json.loads(database.execute("SELECT models FROM col").fetchone()[0])
    for number, model in adopted.note_types.items():
        time = stamps.adopted_type(number, content_of_type(model))
        models[str(number)] = {**model, "mod": time}
    database.execute("UPDATE col SET models = ?", (json.dumps(models),))
