"""The cited paragraphs as values: sentences with the times, numbers and entities that they name."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from quizgen.languages import spans
from quizgen.languages.prose import Counted, Dated, Prose, Span

LONGEST = 2000
"""Characters of a sentence that are read at once."""


@dataclass(frozen=True)
class Sentence:
    """A sentence with what it names.

    Attributes:
        text: the sentence, in its language's plain form.
        start: where it starts in its passage.
        dates: its times, with the years that sentences before it give them.
        numbers: its numbers.
        entities: ids of the deck's entities with where they are named, in its order.
    """

    text: str
    start: int
    dates: tuple[Dated, ...]
    numbers: tuple[Counted, ...]
    entities: tuple[tuple[str, Span], ...]

    @cached_property
    def ids(self) -> frozenset[str]:
        """The entities that it names."""
        return frozenset(id_ for id_, _ in self.entities)


@dataclass(frozen=True)
class Passage:
    """One or more paragraphs; `led` are sentences right before it that its pronouns may mean."""

    text: str
    sentences: tuple[Sentence, ...]
    led: tuple[Sentence, ...] = ()


def in_years(found: tuple[Dated, ...], year: int | None) -> tuple[tuple[Dated, ...], int | None]:
    """Times with the years that stand before them.

    Args:
        found: the times of a sentence.
        year: the year that the text named last, if any.

    Returns:
        The times, and the year that holds after them.
    """
    dated = []
    for one in found:
        if one.time is not None:
            year = one.time.first[0]
        elif year is not None:
            one = _of_year(one, year)
            if one.later is not None:
                year += one.later
        dated.append(one)
    return tuple(dated), year


def _of_year(one: Dated, year: int) -> Dated:
    if one.later is not None:
        return one._replace(time=spans.year(year + one.later))
    if one.day and spans.is_day((year, one.month, one.day)):
        return one._replace(time=spans.day(year, one.month, one.day))
    return one._replace(time=spans.months(year, one.month, one.month, grain="month"))


class Reader:
    """Reads texts of one language with the names of one deck."""

    def __init__(self, prose: Prose, names: dict[str, tuple[str, ...]]) -> None:
        """Takes the language's prose, and for each entity the names that it is found by."""
        self.prose = prose
        self._finder = NameFinder({prose.plain(name): ids for name, ids in names.items()})

    def passage(self, paragraphs: list[str], before: list[str]) -> Passage:
        """The paragraphs as one passage.

        Args:
            paragraphs: the cited ones.
            before: those before the first of them, in its section.
        """
        led, year = self._sentences([self.prose.plain(one) for one in before], None)
        plain = [self.prose.plain(one) for one in paragraphs]
        found, _ = self._sentences(plain, year)
        return Passage("\n".join(plain), tuple(found), tuple(led[-3:]))

    def sentence(self, text: str) -> Sentence:
        """One sentence, of a fact."""
        plain = self.prose.plain(text)[:LONGEST]
        dates, _ = in_years(self.prose.dates(plain), None)
        return Sentence(plain, 0, dates, self.prose.numbers(plain), self._finder.find(plain))

    def _sentences(
        self, paragraphs: list[str], year: int | None
    ) -> tuple[list[Sentence], int | None]:
        sentences = []
        offset = 0
        for text in paragraphs:
            for span in _short(self.prose.sentences(text)):
                piece = span.of(text)
                dates, year = in_years(self.prose.dates(piece), year)
                sentences.append(
                    Sentence(
                        piece,
                        offset + span.start,
                        dates,
                        self.prose.numbers(piece),
                        self._finder.find(piece),
                    )
                )
            offset += len(text) + 1
        return sentences, year


def _short(sentences: tuple[Span, ...]) -> Iterator[Span]:
    """Sentences, cut where they are longer than anybody writes: readers look back in them."""
    for start, end in sentences:
        yield from (Span(at, min(at + LONGEST, end)) for at in range(start, end, LONGEST))


class NameFinder:
    """Finds names of entities in a text, the longest first."""

    def __init__(self, names: dict[str, tuple[str, ...]]) -> None:
        self._names = {name.casefold(): ids for name, ids in names.items() if name}
        self._by_start: dict[str, list[str]] = {}
        for name in sorted(self._names, key=len, reverse=True):
            self._by_start.setdefault(name[0], []).append(name)

    def find(self, text: str) -> tuple[tuple[str, Span], ...]:
        """The ids with the places of their names, in the order of the text."""
        low = text.casefold()
        if len(low) != len(text):  # a letter whose small form is longer
            low = text
        found: list[tuple[str, Span]] = []
        at = 0
        while at < len(low):
            name = next((n for n in self._by_start.get(low[at], ()) if _stands(low, n, at)), None)
            if name is None:
                at += 1
                continue
            found += [(id_, Span(at, at + len(name))) for id_ in self._names[name]]
            at += len(name)
        return tuple(found)


def _stands(text: str, name: str, at: int) -> bool:
    if not text.startswith(name, at):
        return False
    end = at + len(name)
    before, after = text[at - 1 : at], text[end : end + 1]
    starts = not (_latin(before) and _latin(name[0]))
    return starts and not (_latin(after) and _latin(name[-1]))


def _latin(char: str) -> bool:
    return char.isalnum() and char < "\u2e80"
