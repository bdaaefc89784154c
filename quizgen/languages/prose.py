"""What a language knows of running text, to hold one sentence against the sentences of another."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from quizgen.languages import spans
from quizgen.models.values import Time


class Span(NamedTuple):
    """A stretch of a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The stretch itself."""
        return text[self.start : self.end]


class Dated(NamedTuple):
    """A time in a text: a whole one, or one whose year stands elsewhere.

    Attributes:
        start: where it starts.
        end: where it ends.
        time: what it means; None where its year stands elsewhere.
        month: of a year that stands elsewhere; 0 where none is said.
        day: of that month; 0 where none is said.
        later: how many years after one that stands before (次年: 1); None where that isn't so.
    """

    start: int
    end: int
    time: Time | None = None
    month: int = 0
    day: int = 0
    later: int | None = None


_ISO_DAY = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")


def iso_days(text: str) -> Iterator[Dated]:
    """The days in a text that are written as ISO 8601 has them: 2024-12-22."""
    for found in _ISO_DAY.finditer(text):
        year, month, day = map(int, found.groups())
        if spans.is_day((year, month, day)):
            yield Dated(*found.span(), spans.day(year, month, day))


def apart(whole: Iterable[Dated], rest: Iterable[Dated]) -> tuple[Dated, ...]:
    """Whole times and, where none of these stands, parts of others, in the order of the text."""
    taken = tuple(whole)
    found = (
        one
        for one in rest
        if not any(known.start < one.end and one.start < known.end for known in taken)
    )
    return tuple(sorted((*taken, *found), key=lambda one: (one.start, one.end)))


class Counted(NamedTuple):
    """A number in a text with what it counts.

    Attributes:
        start: where it starts.
        end: where its unit ends.
        value: the number; of a measure in the smallest unit of its kind (metres, seconds).
        kind: the kind of measure (`length`), `share`, `rank`, or empty for what is counted.
        nouns: keys of the words after it, of which one is what is counted.
        written: the number without its unit.
        rough: the text says that it is only about right.
    """

    start: int
    end: int
    value: float
    kind: str = ""
    nouns: tuple[str, ...] = ()
    written: float = 0.0
    rough: bool = False


class Missing(NamedTuple):
    """What of a piece another text doesn't have.

    Attributes:
        pieces: the words that aren't there.
        share: how much of the piece these are, from 0 to 1.
        head: the word that the piece is about is one of them.
    """

    pieces: tuple[str, ...] = ()
    share: float = 0.0
    head: bool = False


NOTHING = Missing()


class Clash(NamedTuple):
    """A word, and the opposite that the other text has in its place."""

    said: str
    there: str


@dataclass(frozen=True)
class Prose:
    """How a language's running text is read.

    Attributes:
        tag: BCP 47 tag of the language.
        weight: what one term says of a sentence; pairs of characters overlap.
        plain: a text as all others here want it: with the white space that its script has.
        sentences: its sentences.
        clauses: the clauses of a sentence.
        dates: the times in it.
        numbers: the numbers in it, without those of times.
        names: what has the form of a name there, by whatever name a deck knows it.
        terms: its words of meaning, each by all keys that it may be found by.
        keys: what the words of a text are found by.
        lists: how many things each list in it has.
        missing: what of a piece a text doesn't have.
        opposed: a word of a sentence whose opposite the other one has.
        denied: what only one of two sentences denies.
        turned: whether a sentence tells what it tells with its object first (a passive).
        mutual: whether what a sentence says of two holds the other way round, too.
        joined: what between two names says that both are meant alike.
        pronoun: how a sentence begins that only means its subject.
        personal: the pronouns of a person.
        refers: the pronouns of a thing.
        governors: the verbs before a piece in its clause, the nearest first.
        whither: what stands before a place says of it: `in`, `from` or `to`; empty where nothing.
        there: what means a place that was named before.
        title: what somebody is called, at the end of what stands before a name.
        acts: whether a text has a verb or a pronoun, so that no subject follows it.
        says: a word that a sentence of its own may follow: said, thinks.
        oblique: what before a name says that it is no subject.
        owner: what after a name says that it only owns what is meant.
        goes_on: whether a clause speaks of somebody that was named before it.
    """

    tag: str
    weight: float
    plain: Callable[[str], str]
    sentences: Callable[[str], tuple[Span, ...]]
    clauses: Callable[[str], tuple[Span, ...]]
    dates: Callable[[str], tuple[Dated, ...]]
    numbers: Callable[[str], tuple[Counted, ...]]
    names: Callable[[str], tuple[Span, ...]]
    terms: Callable[[str], tuple[frozenset[str], ...]]
    keys: Callable[[str], frozenset[str]]
    lists: Callable[[str], frozenset[int]]
    missing: Callable[[str, str], Missing]
    opposed: Callable[[str, str], Clash | None]
    denied: Callable[[str, str], Clash | None]
    turned: re.Pattern[str]
    mutual: re.Pattern[str]
    joined: re.Pattern[str]
    pronoun: re.Pattern[str]
    personal: re.Pattern[str]
    there: re.Pattern[str]
    refers: re.Pattern[str]
    governors: Callable[[str], tuple[str, ...]]
    whither: Callable[[str], str]
    title: Callable[[str], str]
    acts: Callable[[str], bool]
    says: re.Pattern[str]
    oblique: re.Pattern[str]
    owner: re.Pattern[str]
    goes_on: re.Pattern[str]
