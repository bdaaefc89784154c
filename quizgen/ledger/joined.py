"""Two lines of one note, as a merge leaves them, made one."""

from quizgen.ledger.cards import cards_json, read_cards
from quizgen.ledger.entry import KnownNote, Stamp


def later(one: Stamp, other: Stamp) -> Stamp:
    """The later of two stamps; where they are of different content, that of neither."""
    return Stamp(max(one.time, other.time), one.hash if one.hash == other.hash else "")


def joined(one: KnownNote, other: KnownNote) -> KnownNote:
    """Two lines of one note, under the name of the first; its line has to be written anew.

    Where they differ the content counts as changed, so that its time moves on for everybody. The
    same comes out whichever line stands first in the file.
    """
    stamp = later(Stamp(one.time, one.hash), Stamp(other.time, other.hash))
    older, newer = sorted((one, other), key=lambda note: (note.time, note.hash, note.cards))
    return one._replace(
        said=_cards(older, newer),
        text=b"",
        time=stamp.time,
        hash=stamp.hash,
        formerly=_formerly(one, other),
        retired=one.retired and other.retired,
    )


def _formerly(one: KnownNote, other: KnownNote) -> tuple[str, ...]:
    """All former names of two lines, the first one first; the note is called as `one` is."""
    longer, shorter = sorted((one, other), key=lambda note: -len(note.history))
    first, *others = dict.fromkeys((*longer.history, *shorter.history))
    return (first, *(name for name in others if name != one.id)) if others else ()


def _cards(older: KnownNote, newer: KnownNote) -> bytes:
    """The cards of both; of one that both have, what it said last."""
    if older.cards == newer.cards:
        return newer.cards
    return cards_json(read_cards(older) | read_cards(newer))
