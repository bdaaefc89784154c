"""Imports packages into a collection of Anki's own backend and says what a learner gets."""

import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

import anki.collection  # first, as anki.cards can't be imported before it
from anki.cards import Card
from anki.import_export_pb2 import IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER as IF_NEWER
from anki.notes import Note
from anki.sound import AVTag, TTSTag

from tests.support.anki_problems import find_problems
from tests.support.imported import (
    ImportCounts,
    ImportedCard,
    ImportedCollection,
    ImportedNote,
    ImportedNoteType,
)

PLAY_BUTTON = re.compile(r"\[anki:play:[qa]:\d+\]")
"""What the backend leaves in a rendered card where the app shows a button for a sound."""


@contextmanager
def open_collection(folder: Path) -> Iterator[anki.collection.Collection]:
    """The collection in `folder`, created when there is none, closed on leaving the block."""
    folder.mkdir(parents=True, exist_ok=True)
    collection = anki.collection.Collection(str(folder / "collection.anki2"))
    try:
        yield collection
    finally:
        collection.close()


def import_package(apkg: Path, into: Path, *, scheduling: bool = False) -> ImportedCollection:
    """Imports `apkg` into the collection in the folder `into`, as Anki does by default.

    `into` holds nothing else and is created when it doesn't exist. Notes and note types are
    updated when the package's are newer; a learner's schedule stays. With `scheduling` the cards
    come with the schedule that the package has.
    """
    options = anki.collection.ImportAnkiPackageOptions(
        merge_notetypes=False,
        update_notes=IF_NEWER,
        update_notetypes=IF_NEWER,
        with_scheduling=scheduling,
        with_deck_configs=False,
    )
    request = anki.collection.ImportAnkiPackageRequest(package_path=str(apkg), options=options)
    with open_collection(into) as collection:
        counts = _counts(collection.import_anki_package(request).log)
    return _read(into, counts)


def import_packages(apkgs: Iterable[Path], into: Path) -> tuple[ImportedCollection, ...]:
    """Imports one package after the other into one collection: what it holds after each."""
    return tuple(import_package(apkg, into) for apkg in apkgs)


def voices(tags: Iterable[AVTag]) -> list[tuple[str, str]]:
    """Language and text of what Anki's voices say of a side."""
    return [(tag.lang, tag.field_text) for tag in tags if isinstance(tag, TTSTag)]


def _read(folder: Path, counts: ImportCounts) -> ImportedCollection:
    """What the collection in `folder` holds, and what is wrong with it."""
    with open_collection(folder) as collection:
        notes = [collection.get_note(note_id) for note_id in sorted(collection.find_notes(""))]
        cards = [collection.get_card(card_id) for card_id in sorted(collection.find_cards(""))]
        note_types = _note_types(notes)
        note_values = tuple(_note(note) for note in notes)
        card_values = tuple(_card(card, collection) for card in cards)
    with TemporaryDirectory() as scratch:  # the checks repair what they find: not in `folder`
        copy = Path(shutil.copytree(folder, Path(scratch) / "collection"))
        with open_collection(copy) as collection:
            problems = find_problems(collection)
    return ImportedCollection(counts, note_types, note_values, card_values, problems)


def _counts(log: anki.collection.ImportLogWithChanges.Log) -> ImportCounts:
    names = (field.name for field in fields(ImportCounts))
    return ImportCounts(**{name: len(getattr(log, name)) for name in names})


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
        for note_type in used.values()
        if note_type is not None
    )


def _note(note: Note) -> ImportedNote:
    note_type = note.note_type()
    return ImportedNote(
        guid=note.guid,
        note_type=note_type["name"] if note_type else "",
        fields=MappingProxyType(dict(note.items())),
        tags=tuple(note.tags),
        modified=note.mod,
    )


def _card(card: Card, collection: anki.collection.Collection) -> ImportedCard:
    rendered = card.render_output()
    return ImportedCard(
        guid=card.note().guid,
        template=str(card.template()["name"]),
        ordinal=card.ord,
        deck=collection.decks.name(card.current_deck_id()),
        question=PLAY_BUTTON.sub("", rendered.question_text),
        answer=PLAY_BUTTON.sub("", rendered.answer_text),
        css=card.note_type()["css"],
        interval=card.ivl,
    )
