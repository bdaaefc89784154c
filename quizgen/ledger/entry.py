"""What the ledger knows of each note that was ever shipped."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from quizgen.ledger.roll import tag_of, tags_in

FILE = "quizgen.lock"
"""The ledger's name in the deck's folder."""

CARDS = b',"cards":'
"""What stands before the cards in a note's line; no id has a quote in it."""
SUM_LENGTH = 18
"""Bytes of the checksum at the end of a line."""
LATEST = (1 << 32) - 1
"""The last second that Anki has a number for."""
OWNED_BY = " · "
"""What stands in a note type's name before the id of the deck that has it for itself."""

CONTROL = re.compile(r"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]")
"""What no id and no text of a deck has: in Anki it would end a field."""

Key = tuple[str, str]
"""A note's id and kind: `fact`, or the type of its one item. A note can't change its kind."""


class KnownCard(NamedTuple):
    """What a card said when it was shipped last.

    Attributes:
        name: the column that it asks for; empty where the slot bears its name.
        type: the item's type.
        stem: what is asked, as the author wrote it; a cloze has `____` for each blank.
        answer: the right answer, or all of them; the right sides of pairs.
        options: the texts to choose from, in order; the left sides of pairs.
        gone: the note is still there, and this card of it isn't.
    """

    name: str
    type: str
    stem: str
    answer: tuple[str, ...]
    options: tuple[str, ...] = ()
    gone: bool = False

    def as_gone(self) -> "KnownCard":
        """The card as one that its note has no more."""
        return self._replace(gone=True)


class KnownNote(NamedTuple):
    """A note of the ledger.

    Attributes:
        id: of the fact, the question or the derived item.
        kind: its note type's kind.
        guid: how Anki knows it.
        time: seconds since 1970 that its content changed last.
        hash: of its content; empty where two versions were merged, so that it counts as changed.
        retired: the author took it out.
        formerly: ids that it had.
        said: what its cards said, by slot, as JSON; empty where `text` has it.
        line: where it stands in the ledger; 0 where it isn't in it yet.
        text: the line as it is; empty where that has to be written anew.
    """

    id: str
    kind: str
    guid: str
    time: int
    hash: str
    retired: bool = False
    formerly: tuple[str, ...] = ()
    said: bytes = b""
    line: int = 0
    text: bytes = b""

    @property
    def cards(self) -> bytes:
        """What its cards said, by slot, as JSON."""
        return self.said or self.text[self.text.index(CARDS) + len(CARDS) : -SUM_LENGTH]

    @property
    def head(self) -> str:
        """The id of the entry that it belongs to."""
        return head_of(self.id)

    @property
    def history(self) -> tuple[str, ...]:
        """The ids that it had, and the one that it has."""
        return (*self.formerly, self.id)

    def moved(self, new_id: str, formerly: tuple[str, ...]) -> "KnownNote":
        """The note under another id; its line has to be written anew."""
        return self._replace(id=new_id, formerly=formerly, said=self.cards, text=b"")


@dataclass(frozen=True, slots=True)
class Stamp:
    """When something changed last, and by what that is known."""

    time: int
    hash: str


@dataclass(frozen=True)
class Ledger:
    """A deck's ledger.

    Attributes:
        deck: the id of the deck, which its identities are made from; empty where it is new.
        notes: every note that was ever shipped.
        types: the note types, by name.
        adopted: notes that were taken over from another deck, by GUID.
        text: the file as it is; empty where there is none.
        decks: the ids that it has; two branches may have given the deck one each.
        formerly: the ids that the deck had.
        types_of: the id in the names of its own note types; empty where it has none.
        unsettled: every line, where a merge left several of one note or identity; see `settled`.
        rolls: the lines of the roll, each the tags of identities; None where none was kept.
        file: the file, for problems.
    """

    deck: str = ""
    notes: Mapping[Key, KnownNote] = field(default_factory=lambda: MappingProxyType({}))
    types: Mapping[str, Stamp] = field(default_factory=lambda: MappingProxyType({}))
    text: bytes = b""
    decks: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    types_of: str = ""
    unsettled: tuple[KnownNote, ...] = ()
    rolls: tuple[str, ...] | None = None
    file: str = FILE
    adopted: Mapping[str, Stamp] = field(default_factory=lambda: MappingProxyType({}))

    @cached_property
    def missing(self) -> frozenset[str]:
        """The tags of the identities whose lines are gone."""
        return self._roll - self._tags

    @property
    def complete(self) -> bool:
        """Whether there is a roll with all notes, and all of them are there."""
        return self.rolls is not None and self._roll == self._tags

    @cached_property
    def _roll(self) -> frozenset[str]:
        return frozenset(chain.from_iterable(map(tags_in, self.rolls or ())))

    @cached_property
    def _tags(self) -> frozenset[str]:
        return frozenset([tag_of(note.guid) for note in self.unsettled or self.notes.values()])

    @property
    def newest(self) -> int:
        """When a note changed last."""
        return max((note.time for note in self.notes.values()), default=0)


EMPTY = Ledger()
"""The ledger of a deck that was never built."""


def head_of(note_id: str) -> str:
    """The id of the entry that a note belongs to: those of derived items go on with a slash."""
    return note_id.partition("/")[0]
