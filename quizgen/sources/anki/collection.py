"""What a package of Anki holds: notes, note types, media."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any
from zipfile import ZipFile

from quizgen.compare.database import Queries, opened
from quizgen.compare.package import NEWEST_FIRST, BadPackageError, collection_in, unpacked
from quizgen.diagnostics.said import said
from quizgen.models.adopted import AdoptedNote
from quizgen.sources.anki.note_types import note_types_in
from quizgen.sources.anki.protobuf import message_of, text
from quizgen.sources.safe_zip import UnsafeZipError, open_zip

LARGEST = 1_000_000_000
"""Bytes of all media together."""


@dataclass(frozen=True)
class Package:
    """What a package holds.

    Attributes:
        note_types: those that notes are of, by number.
        notes: its notes with the seconds since 1970 at which each changed last.
        media: the files that notes name, by their names.
    """

    note_types: Mapping[int, Mapping[str, Any]]
    notes: tuple[tuple[AdoptedNote, int], ...]
    media: Mapping[str, bytes]


def package_in(path: Path, data: bytes) -> Package:
    """Reads a package.

    Raises:
        BadPackageError: it is none, or a damaged one.
        UnsafeZipError: it does harm.
    """
    with open_zip(data) as archive:
        with opened(collection_in(path)) as query:
            types = note_types_in(query)
            notes = tuple(_notes(query, types))
        used = {note.note_type for note, _ in notes}
        media = _media(archive)
    return Package({key: types[key] for key in sorted(used)}, notes, media)


def _notes(query: Queries, types: Mapping[int, Any]) -> Iterator[tuple[AdoptedNote, int]]:
    decks, cards = _decks(query), dict[int, dict[int, int]]()
    for note, place, deck, home in query.rows("cards", "nid, ord, did, odid", (int,) * 4):
        cards.setdefault(note, {})[place] = home or deck
    rows = query.rows("notes", "id, guid, mid, mod, tags, flds", (int, str, int, int, str, str))
    for number, guid, kind, time, tags, joined in sorted(rows):
        if kind not in types or not guid:
            raise BadPackageError(said("holds a note without a note type"))
        own = cards.get(number, {})
        deck = decks.get(own[min(own)], "Default") if own else "Default"
        fields = tuple(joined.split("\x1f"))
        if len(fields) != len(types[kind]["flds"]):
            raise BadPackageError(said("holds a note with other fields than its note type"))
        yield AdoptedNote(guid, kind, fields, deck, tags.strip(), tuple(sorted(own))), time


def _decks(query: Queries) -> Mapping[int, str]:
    if "notetypes" in query.tables:
        found = query.rows("decks", "id, name", (int, str))
        return {number: name.replace("\x1f", "::") for number, name in found}
    for (decks,) in query.rows("col", "decks", (str,)):
        return {int(number): str(deck["name"]) for number, deck in json.loads(decks).items()}
    return {}


def _media(archive: ZipFile) -> Mapping[str, bytes]:
    """The files, by the names that notes give them; of packages of today each is compressed."""
    packed = NEWEST_FIRST[0] in archive.namelist()
    if "media" not in archive.namelist():
        return {}
    listed, found, size = archive.read("media"), dict[str, bytes](), 0
    try:
        names = _names_of_today(_plain(listed)) if packed else _names(listed)
    except (ValueError, TypeError, AttributeError) as error:
        raise BadPackageError(said("holds a damaged list of its media")) from error
    for entry, name in names.items():
        if PurePosixPath(name.replace("\\", "/")).name != name or name in ("", ".", ".."):
            raise UnsafeZipError(
                said("`{name}` in it would lie outside of the folder.", name=name[:80])
            )
        if entry in archive.namelist():
            data = archive.read(entry)
            found[name] = _plain(data) if packed else data
            size += len(found[name])
            if size > LARGEST:
                raise UnsafeZipError(said("Its media unfold into far more than any deck has."))
    return found


def _plain(data: bytes) -> bytes:
    return unpacked(BytesIO(data))


def _names(listed: bytes) -> dict[str, str]:
    return {str(entry): str(name) for entry, name in json.loads(listed).items()}


def _names_of_today(listed: bytes) -> dict[str, str]:
    entries = [message_of(one) for one in message_of(listed).get(1, []) if isinstance(one, bytes)]
    return {str(place): text(entry, 1) for place, entry in enumerate(entries)}
