"""Identities that never change: GUIDs of notes and numbers of decks, from ids alone."""

from base64 import urlsafe_b64encode
from hashlib import sha256


def guid(deck_id: str, note_id: str) -> str:
    """The GUID by which Anki knows a note: 16 characters, from the deck's id and the note's.

    Neither id can hold the U+0000 between them, so no two pairs are read as one.
    """
    return urlsafe_b64encode(_digest("note", deck_id, note_id)[:12]).decode("ascii")


def deck_number(deck_id: str, *below: str) -> int:
    """Anki's number for a deck, or a subdeck by its section and level: 41 bits, as its own are."""
    return int.from_bytes(_digest("deck", deck_id, *below or ("",))[:5]) | 1 << 40


def first_note_number(deck_id: str) -> int:
    """Where the numbers of a deck's notes and cards begin.

    Anki takes them for milliseconds of creation; decks are apart so that two can be imported
    into one collection without renumbering. A day in 2020 to 2023, whatever the id.
    """
    return 1_600_000_000_000 + int.from_bytes(_digest("numbers", deck_id)[:5]) % 100_000_000_000


def _digest(*parts: str) -> bytes:
    return sha256("\0".join(parts).encode()).digest()
