"""The ledger's text: sorted lines, of which only those change whose notes do."""

from collections.abc import Iterable, Mapping
from operator import attrgetter
from types import MappingProxyType

from quizgen.ledger.entry import OWNED_BY, KnownNote, Stamp
from quizgen.ledger.lines import (
    END,
    Header,
    adopted_line,
    header_line,
    note_line,
    type_line,
    with_sum,
)
from quizgen.ledger.roll import roll_bodies, tag_of


def ledger_text(
    deck_id: str,
    types: Mapping[str, Stamp],
    notes: Iterable[KnownNote],
    formerly: Iterable[str] = (),
    adopted: Mapping[str, Stamp] = MappingProxyType({}),
) -> bytes:
    """The whole file, the same for the same entries in any order.

    Args:
        deck_id: the deck's id.
        types: the note types, by name.
        notes: the notes.
        formerly: the ids that the deck had.
        adopted: notes that were taken over from another deck, by GUID.
    """
    # By id, then by kind: a sort by each takes half the time of one by both.
    by_kind = sorted(notes, key=attrgetter("kind"))
    ordered = sorted(by_kind, key=attrgetter("id"))
    former = tuple(name for name in dict.fromkeys(formerly) if name and name != deck_id)
    lines = [header_line(Header(deck_id, former, owner_of(types)))]
    lines += map(with_sum, roll_bodies(tag_of(note.guid) for note in ordered))
    lines += [type_line(name, stamp) for name, stamp in sorted(types.items())]
    lines += [adopted_line(guid, stamp) for guid, stamp in sorted(adopted.items())]
    lines += map(note_line, ordered)
    return b"\n".join([*lines, END, b""])


def owner_of(types: Iterable[str]) -> str:
    """The id in the names of note types that are one deck's alone; empty of those of all."""
    return next((name.partition(OWNED_BY)[2] for name in types if OWNED_BY in name), "")
