"""Writes the Anki package, with genanki, so that the same deck is the same bytes.

genanki's own writer stamps the ZIP with the wall clock and stores it uncompressed, ten times
the size. Here its decks and notes go into a database in memory, and the ZIP is written with
fixed dates and deflated.
"""

import json
import sqlite3
import zipfile
from collections.abc import Mapping
from itertools import count
from pathlib import Path

import genanki

from quizgen.assemble import Note
from quizgen.assemble.identity import deck_number, first_note_number
from quizgen.emit.anki.fields import back, common, front, options
from quizgen.emit.anki.note_types import ITEM_NOTE_TYPES, SLOTS, NoteTypes, note_types
from quizgen.languages import ENGLISH, language_of
from quizgen.models.deck import Deck

WRITTEN = 1_700_000_000
"""Seconds since 1970 that all notes and note types carry: one build is like the other."""
ZIP_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest date a ZIP entry can have."""


class _Note(genanki.Note):  # type: ignore[misc]  # genanki has no type hints
    """A note whose fields quizgen escaped itself; looking for bad tags in them again is in vain."""

    def _check_invalid_html_tags_in_fields(self) -> None:
        pass


def write_package(notes: tuple[Note, ...], deck: Deck, deck_folder: Path, file: Path) -> None:
    """Writes the deck's `.apkg`.

    Args:
        notes: the notes, in the order in which they are to be learnt.
        deck: names the deck; its sections are subdecks.
        deck_folder: may hold templates of its own.
        file: where to write.
    """
    types = note_types(deck_folder)
    decks = _decks(deck)
    language = language_of(deck.language) or ENGLISH
    for due, note in enumerate(notes):
        model, fields = _model_and_fields(note, deck, types, language.labels)
        decks[note.section].add_note(
            _Note(model=model, fields=fields, tags=note.tags, guid=note.guid, due=due)
        )
    database = sqlite3.connect(":memory:")
    package = genanki.Package(list(decks.values()))
    package.write_to_db(database.cursor(), WRITTEN, count(first_note_number(deck.id)))
    database.commit()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "collection.anki2", database.serialize())
        _add(archive, "media", json.dumps({}).encode())
    database.close()


def _decks(deck: Deck) -> dict[str, genanki.Deck]:
    title = deck.title.replace("::", " : ")
    description = deck.source.title if deck.source else ""
    decks = {"": genanki.Deck(deck_number(deck.id), title, description)}
    for index, section in enumerate(deck.source.sections if deck.source else (), 1):
        label = f"{index:02d} {section.id} {section.title}".strip().replace("::", " : ")
        decks[section.id] = genanki.Deck(deck_number(deck.id, section.id), f"{title}::{label}")
    return decks


def _model_and_fields(
    note: Note, deck: Deck, types: NoteTypes, labels: Mapping[str, str]
) -> tuple[genanki.Model, list[str]]:
    first = next(iter(note.cards.values()))
    identity = f"{deck.id} {note.id}"
    if first.type in note.cards and first.type in ITEM_NOTE_TYPES:
        fields = [identity, front(first), options(first), back(first), ""]
        return types.items[first.type], [*fields, *common(first, deck, labels)]
    fields = [identity, ""]
    for slot in SLOTS:
        item = note.cards.get(slot)
        fields += [front(item), back(item)] if item else ["", ""]
    return types.fact, [*fields, *common(first, deck, labels)]


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, ZIP_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    entry.create_system = 3  # the same on every system
    archive.writestr(entry, data)
