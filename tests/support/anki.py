"""Imports packages into a collection of Anki's own backend and says what a learner gets."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType

from anki.cards import Card
from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportLogWithChanges,
)
from anki.import_export_pb2 import IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER as IF_NEWER
from anki.notes import Note

from tests.support.anki_problems import find_problems

SOUND_MARK = re.compile(r"\[anki:play:[qa]:\d+\]")
"""What the backend leaves in a rendered card where the app puts a play button."""


@dataclass(frozen=True)
class ImportCounts:
    """How many notes the import log has under each of its headings."""

    new: int
    updated: int
    duplicate: int
    conflicting: int
    first_field_match: int
    missing_notetype: int
    missing_deck: int
    empty_first_field: int


@dataclass(frozen=True)
class ImportedNoteType:
    """A note type that has notes, as the collection holds it. `modified` is in seconds."""

    id: int
    name: str
    modified: int
    fields: tuple[str, ...]
    templates: tuple[str, ...]
    css: str


@dataclass(frozen=True)
class ImportedNote:
    """A note as the collection holds it. `modified` is in seconds."""

    guid: str
    note_type: str
    fields: Mapping[str, str]
    tags: tuple[str, ...]
    modified: int


@dataclass(frozen=True)
class ImportedCard:
    """A card with both sides rendered by the backend, without style and play buttons."""

    guid: str
    template: str
    ordinal: int
    deck: str
    question: str
    answer: str
    css: str
    interval: int


@dataclass(frozen=True)
class ImportedCollection:
    """All that is in a collection after an import. `problems` is empty when nothing is wrong."""

    counts: ImportCounts
    note_types: tuple[ImportedNoteType, ...]
    notes: tuple[ImportedNote, ...]
    cards: tuple[ImportedCard, ...]
    problems: tuple[str, ...]

    def note(self, guid: str) -> ImportedNote:
        """The one note with this GUID; a ValueError when there is none or more than one."""
        (note,) = [note for note in self.notes if note.guid == guid]
        return note


@contextmanager
def open_collection(folder: Path) -> Iterator[Collection]:
    """The collection in `folder`, created when there is none; closed on leaving the block."""
    folder.mkdir(parents=True, exist_ok=True)
    collection = Collection(str(folder / "collection.anki2"))
    try:
        yield collection
    finally:
        collection.close()


def import_package(apkg: Path, into: Path) -> ImportedCollection:
    """Imports `apkg` as a learner does by default; `into` is the collection's own folder."""
    options = ImportAnkiPackageOptions(
        merge_notetypes=False,
        update_notes=IF_NEWER,
        update_notetypes=IF_NEWER,
        with_scheduling=False,
        with_deck_configs=False,
    )
    request = ImportAnkiPackageRequest(package_path=str(apkg), options=options)
    with open_collection(into) as collection:
        log = collection.import_anki_package(request).log
        notes = [collection.get_note(note_id) for note_id in sorted(collection.find_notes(""))]
        cards = [collection.get_card(card_id) for card_id in sorted(collection.find_cards(""))]
        imported = (_note_types(notes), _notes(notes), _cards(cards))
    return ImportedCollection(_counts(log), *imported, find_problems(into, open_collection))


def import_packages(apkgs: Iterable[Path], into: Path) -> tuple[ImportedCollection, ...]:
    """Imports one package after the other into one collection: what there is after each."""
    return tuple(import_package(apkg, into) for apkg in apkgs)


def _counts(log: ImportLogWithChanges.Log) -> ImportCounts:
    return ImportCounts(**{field.name: len(getattr(log, field.name)) for field in fields(ImportCounts)})


def _note_types(notes: Iterable[Note]) -> tuple[ImportedNoteType, ...]:
    used = {note.mid: note.note_type() for note in notes}
    return tuple(
        ImportedNoteType(
            id=note_type["id"],
            name=note_type["name"],
            modified=note_type["mod"],
            fields=tuple(field["name"] for field in note_type["flds"]),
            templates=tuple(template["name"] for template in note_type["tmpls"]),
            css=note_type["css"],
        )
        for _, note_type in sorted(used.items())
        if note_type is not None
    )
