"""What a language knows of running text, to draft a deck from an article."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Named:
    """Somebody or something that an article names.

    Attributes:
        kind: the broad sort of thing (`person`, `place`, …).
        name: the fullest form in which the article has it.
        aliases: the shorter ones.
        classes: what the article calls it: engineer, 记者.
    """

    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its aliases."""
        return (self.name, *self.aliases)


class Reading(NamedTuple):
    """What the article leaves to its reader, and how it was read: “He”, Neil Orr."""

    word: str
    meant: str


@dataclass(frozen=True)
class Proposal:
    """A sentence that a fact may say.

    Attributes:
        says: the sentence.
        roles: its pieces by role.
        head: words for its id.
        unsure: what was read in it that the article doesn't say in so many words.
        again: it says the same as the proposal before it, in another order.
    """

    says: str
    roles: tuple[tuple[str, str], ...]
    head: str = ""
    unsure: tuple[Reading, ...] = ()
    again: bool = False


IsPlace = Callable[[str], bool]
"""Whether a name is that of a known country, city or region."""


@dataclass(frozen=True)
class Drafting:
    """How a language's articles are read for a first deck.

    Attributes:
        named: whom and what the paragraphs of an article name, in their order.
        facts: for each paragraph, the sentences that say surely what it says.
        pieces: the times and numbers of a paragraph, each with its role, to write facts about.
    """

    named: Callable[[Sequence[str], IsPlace], tuple[Named, ...]]
    facts: Callable[[Sequence[str], Sequence[Named]], Iterator[tuple[Proposal, ...]]]
    pieces: Callable[[str], tuple[tuple[str, str], ...]]
