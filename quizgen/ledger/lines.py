"""The lines of the ledger: JSON of a fixed form with a checksum, one note a line.

A line that was damaged or changed by hand doesn't match its sum. Lines depend on nothing but
their note, so that git merges two branches' ledgers line by line.
"""

import re
from sys import intern
from zlib import crc32

from pydantic_core import from_json, to_json

from quizgen.ledger.entry import CARDS, SUM_LENGTH, KnownCard, KnownNote, Stamp

VERSION = 1
ABOUT = "Identities of this deck's cards in Anki. Commit it, and leave the editing to quizgen."
END = b'{"end":"quizgen.lock"}'
"""The last line, by which a file that was cut off is known."""
_TEXT = rb'"[^"\\]*(?:\\.[^"\\]*)*"'
_SUM = re.compile(rb',"sum":"(?P<sum>[0-9a-f]{8})"\}')
_HEADER = re.compile(rb'\{"quizgen\.lock":(?P<version>\d+),"deck":(?P<deck>' + _TEXT + rb"),.*")
_TYPE = re.compile(
    rb'\{"type":(?P<name>' + _TEXT + rb'),"time":(?P<time>\d+),"hash":"(?P<hash>\w+)"'
)
_NOTE = re.compile(
    rb'\{"id":(?P<id>' + _TEXT + rb'),"kind":"(?P<kind>[a-z-]+)","guid":"(?P<guid>[\w-]{16})"'
    rb',"time":(?P<time>\d{1,11}),"hash":"(?P<hash>[0-9a-f]{16})"(?P<retired>,"retired":true)?'
    rb'(?:,"formerly":(?P<formerly>\[(?:'
    + _TEXT
    + rb",?)*\]))?"
    + CARDS
    + rb"\{.*\}"
    + _SUM.pattern
)
_SLOT = re.compile(rb'"([a-z0-9-]+)":\{"type":')


def header_line(deck_id: str) -> bytes:
    """The first line."""
    return with_sum(
        b'{"quizgen.lock":%d,"deck":%b,"about":%b' % (VERSION, to_json(deck_id), to_json(ABOUT))
    )


def type_line(name: str, stamp: Stamp) -> bytes:
    """The line of a note type."""
    return with_sum(
        b'{"type":%b,"time":%d,"hash":"%b"' % (to_json(name), stamp.time, stamp.hash.encode())
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


def read_header(body: bytes) -> tuple[int, str] | None:
    """The format's version and the deck's id; None where it isn't the first line."""
    match = _HEADER.fullmatch(body)
    return (int(match["version"]), str(from_json(match["deck"]))) if match else None


def read_type(body: bytes) -> tuple[str, Stamp] | None:
    """A note type's name and stamp; None where the line is another's."""
    match = _TYPE.fullmatch(body)
    if match is None:
        return None
    return str(from_json(match["name"])), Stamp(int(match["time"]), match["hash"].decode())


def read_note(line: bytes, number: int) -> KnownNote | None:
    """The note of a line, given with its number; None where it is damaged or another's."""
    match = _NOTE.fullmatch(line)
    if match is None:
        return None
    name, kind, guid, time, digest, retired, formerly, checked = match.groups()
    if not _adds_up(line[:-SUM_LENGTH], checked):
        return None
    return KnownNote(
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


def read_slots(note: KnownNote) -> dict[str, str]:
    """The role or column that each slot of a note is for."""
    cards = note.cards
    if b'"name":' not in cards:
        # Quotes inside of texts have a backslash, so nothing else looks like that.
        return {slot: slot for slot in map(bytes.decode, _SLOT.findall(cards))}
    values: dict[str, dict[str, str]] = from_json(cards)
    return {slot: card.get("name", slot) for slot, card in values.items()}


def cards_json(cards: dict[str, KnownCard]) -> bytes:
    """What cards said, by slot, as JSON with what is empty left out."""
    return to_json({slot: _card_values(card) for slot, card in cards.items()})


def read_cards(note: KnownNote) -> dict[str, KnownCard]:
    """What a note's cards said, by slot."""
    return {
        slot: KnownCard(
            values.get("name", ""),
            values["type"],
            values["stem"],
            tuple(values["answer"]),
            tuple(values.get("options", ())),
            values.get("gone", False),
        )
        for slot, values in from_json(note.cards).items()
    }


def _card_values(card: KnownCard) -> dict[str, object]:
    values: dict[str, object] = {"type": card.type, "stem": card.stem, "answer": card.answer}
    if card.name:
        values["name"] = card.name
    if card.options:
        values["options"] = card.options
    if card.gone:
        values["gone"] = True
    return values


def with_sum(body: bytes) -> bytes:
    """A line of its body and the sum of that."""
    return b'%b,"sum":"%08x"}' % (body, crc32(body))


def _adds_up(body: bytes, written: bytes) -> bool:
    return crc32(body) == int(written, 16)
