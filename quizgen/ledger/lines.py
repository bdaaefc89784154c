"""The lines of the ledger: JSON of a fixed form with a checksum, one note a line.

A line that was damaged or changed by hand doesn't match its sum. Lines depend on nothing but
their note, so that git merges two branches' ledgers line by line.
"""

import re
from sys import intern
from typing import NamedTuple
from zlib import crc32

from pydantic_core import from_json, to_json

from quizgen.items.item import ITEM_TYPES
from quizgen.ledger.entry import CARDS, CONTROL, LATEST, SUM_LENGTH, KnownNote, Stamp

VERSION = 2
"""The form: since 2 there are a roll and the deck's former ids. One without them is read, too."""
FACT = "fact"
"""The kind of a note whose cards ask for the roles of a fact."""
KINDS = frozenset((FACT, *ITEM_TYPES))
ABOUT = "Identities of this deck's cards in Anki. Commit it, and leave the editing to quizgen."
END = b'{"end":"quizgen.lock"}'
"""The last line, by which a file that was cut off is known."""


class Header(NamedTuple):
    """The first line.

    Attributes:
        deck: the deck's id.
        formerly: the ids that it had when notes were new.
        types_of: the id in the names of its own note types; empty where it has none.
        version: of the form.
    """

    deck: str
    formerly: tuple[str, ...] = ()
    types_of: str = ""
    version: int = VERSION


_TEXT = rb'"[^"\\\x00-\x1f\x7f]*(?:\\.[^"\\\x00-\x1f\x7f]*)*"'
_SUM = re.compile(rb',"sum":"(?P<sum>[0-9a-f]{8})"\}')
_TEXTS = rb"\[(?:" + _TEXT + rb",?)*\]"
_HEADER = re.compile(
    rb'\{"quizgen\.lock":(?P<version>\d{1,9}),"deck":(?P<deck>'
    + _TEXT
    + rb')(?:,"formerly":(?P<formerly>'
    + _TEXTS
    + rb'))?(?:,"types-of":(?P<owner>'
    + _TEXT
    + rb'))?,(?!"formerly"|"types-of").*'
)
_TYPE = re.compile(
    rb'\{"type":(?P<name>' + _TEXT + rb'),"time":(?P<time>\d{1,11}),"hash":"(?P<hash>\w+)"'
)
_ADOPTED = re.compile(
    rb'\{"adopted":(?P<guid>' + _TEXT + rb'),"time":(?P<time>\d{1,11}),"hash":"(?P<hash>\w+)"'
)
_NOTE = re.compile(
    rb'\{"id":(?P<id>' + _TEXT + rb'),"kind":"(?P<kind>[a-z-]+)","guid":"(?P<guid>[\w-]{16})"'
    rb',"time":(?P<time>\d{1,11}),"hash":"(?P<hash>[0-9a-f]{16})"(?P<retired>,"retired":true)?'
    rb'(?:,"formerly":(?P<formerly>' + _TEXTS + rb"))?" + CARDS + rb"\{.*\}" + _SUM.pattern
)


def header_line(header: Header) -> bytes:
    """The first line."""
    former = b',"formerly":' + to_json(header.formerly) if header.formerly else b""
    owner = b',"types-of":' + to_json(header.types_of) if header.types_of else b""
    return with_sum(
        b'{"quizgen.lock":%d,"deck":%b%b%b,"about":%b'
        % (header.version, to_json(header.deck), former, owner, to_json(ABOUT))
    )


def type_line(name: str, stamp: Stamp) -> bytes:
    """The line of a note type."""
    return with_sum(
        b'{"type":%b,"time":%d,"hash":"%b"' % (to_json(name), stamp.time, stamp.hash.encode())
    )


def adopted_line(guid: str, stamp: Stamp) -> bytes:
    """The line of a note that was taken over."""
    return with_sum(
        b'{"adopted":%b,"time":%d,"hash":"%b"' % (to_json(guid), stamp.time, stamp.hash.encode())
    )


def note_line(note: KnownNote) -> bytes:
    """The line of a note."""
    if note.text:
        return note.text
    retired = b',"retired":true' if note.retired else b""
    formerly = b',"formerly":' + to_json(note.formerly) if note.formerly else b""
    return with_sum(
        b'{"id":%b,"kind":"%b","guid":"%b","time":%d,"hash":"%b"%b%b%b%b'
        % (
            to_json(note.id),
            note.kind.encode(),
            note.guid.encode(),
            note.time,
            note.hash.encode(),
            retired,
            formerly,
            CARDS,
            note.cards,
        )
    )


def body_of(line: bytes) -> bytes | None:
    """A line without its sum; None where the two don't match."""
    body, match = line[:-SUM_LENGTH], _SUM.fullmatch(line, max(len(line) - SUM_LENGTH, 0))
    return body if match and _adds_up(body, match["sum"]) else None


def read_header(body: bytes) -> Header | None:
    """What the first line says; None where it is another."""
    match = _HEADER.fullmatch(body)
    if match is None:
        return None
    try:
        return Header(
            str(from_json(match["deck"])),
            tuple(from_json(match["formerly"] or b"[]")),
            str(from_json(match["owner"] or b'""')),
            int(match["version"]),
        )
    except ValueError:
        return None


def read_type(body: bytes) -> tuple[str, Stamp] | None:
    """A note type's name and stamp; None where the line is another's."""
    return _stamped(_TYPE.fullmatch(body))


def read_adopted_note(body: bytes) -> tuple[str, Stamp] | None:
    """GUID and stamp of a note that was taken over; None where the line is another's."""
    return _stamped(_ADOPTED.fullmatch(body))


def _stamped(match: re.Match[bytes] | None) -> tuple[str, Stamp] | None:
    if match is None or int(match["time"]) > LATEST:
        return None
    try:
        return str(from_json(match[1])), Stamp(int(match["time"]), match["hash"].decode())
    except ValueError:
        return None


def read_note(line: bytes, number: int) -> KnownNote | None:
    """The note of a line, given with its number; None where it is damaged or another's."""
    match = _NOTE.fullmatch(line)
    if match is None:
        return None
    name, kind, guid, time, digest, retired, formerly, checked = match.groups()
    if not _adds_up(line[:-SUM_LENGTH], checked):
        return None
    try:
        note = KnownNote(
            from_json(name) if b"\\" in name else name[1:-1].decode(),
            intern(kind.decode()),
            guid.decode(),
            int(time),
            digest.decode(),
            retired is not None,
            tuple(from_json(formerly)) if formerly else (),
            b"",
            number,
            line,
        )
    except ValueError:  # bytes that aren't UTF-8, escapes that JSON doesn't have
        return None
    sound = note.kind in KINDS and note.time <= LATEST
    if b"\\" in name or formerly:
        sound = sound and not any(map(CONTROL.search, note.history))
    return note if sound else None


def with_sum(body: bytes) -> bytes:
    """A line of its body and the sum of that."""
    return b'%b,"sum":"%08x"}' % (body, crc32(body))


def _adds_up(body: bytes, written: bytes) -> bool:
    return crc32(body) == int(written, 16)
