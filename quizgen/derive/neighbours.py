"""Times and numbers near a value: those that other facts name, and those just beside it."""

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, islice

from quizgen.languages import ImpossibleDateError, Language
from quizgen.models.values import Quantity, Time, may_overlap

KEPT = 4
"""Values kept on each side; one more than a choice item needs, for one may be true."""
FARTHEST = 12
"""Steps on each side in which a number is tried: one said to be “about” blocks those near it."""


ROUND = (1, 5, 10, 50, 100, 500, 1000, 5000, 10_000, 50_000, 100_000)
"""Steps between round numbers; a number as round as one has neighbours as round."""


@dataclass(frozen=True, slots=True)
class Near:
    """Texts of values that don't overlap with the given one or each other, nearest first."""

    below: tuple[tuple[str, Time | Quantity], ...]
    above: tuple[tuple[str, Time | Quantity], ...]


@dataclass
class Neighbours:
    """Looks up what is near a time or a quantity; what comes again is looked up once.

    Attributes:
        language: reads and writes times and numbers.
        known: for each shape, the texts that facts have, in order, with what they mean.
        latest: the last year that can be a wrong answer.
    """

    language: Language
    known: Mapping[object, tuple[tuple[str, Time | Quantity], ...]]
    latest: int
    _found: dict[tuple[str, Time | Quantity], Near] = field(default_factory=dict)

    def of(self, text: str, value: Time | Quantity) -> Near:
        """The texts near a value, below and above it."""
        # The author may have said that the text means something else than it says.
        key = (text, value)
        if key not in self._found:
            beside = (
                _years_beside(text, self.language, self.latest)
                if isinstance(value, Time)
                else _numbers_beside(text, value, self.language)
            )
            near = list(chain(self._known_near(value), beside))
            self._found[key] = Near(_apart(near, value, up=False), _apart(near, value, up=True))
        return self._found[key]

    def _known_near(self, value: Time | Quantity) -> Iterable[tuple[str, Time | Quantity]]:
        known = self.known.get(form_of(value), ())
        here = bisect_left(known, value.rank, key=lambda pair: pair[1].rank)
        return known[max(here - 2 * KEPT, 0) : here + 2 * KEPT]


def form_of(value: Time | Quantity) -> object:
    """What values have to share to stand beside each other as options: kind, form and unit."""
    if isinstance(value, Time):
        return "time", value.shape, value.grain
    return "quantity", value.shape, value.unit


def _apart(
    pairs: Iterable[tuple[str, Time | Quantity]], value: Time | Quantity, *, up: bool
) -> tuple[tuple[str, Time | Quantity], ...]:
    side = [
        (text, other)
        for text, other in pairs
        if not may_overlap(value, other) and (other.rank > value.rank) == up
    ]
    side.sort(key=lambda pair: pair[1].rank, reverse=not up)
    kept: list[tuple[str, Time | Quantity]] = []
    for text, other in side:
        if not any(may_overlap(other, earlier) for _, earlier in kept):
            kept.append((text, other))
        if len(kept) == KEPT:
            break
    return tuple(kept)


def _years_beside(text: str, language: Language, latest: int) -> Iterator[tuple[str, Time]]:
    """The same words with the years just before and after, where one year stands in them.

    A year after the source was published is nobody's guess, unless the source itself names it.
    """
    runs = "".join(char if char.isdecimal() else " " for char in text).split()
    years = [run for run in runs if len(run) == 4]
    if len(years) != 1:
        return
    for step in range(-KEPT, KEPT + 1):
        if int(years[0]) + step > max(latest, int(years[0])):
            return
        other = text.replace(years[0], str(int(years[0]) + step))
        try:
            time = language.read_time(other)
        except ImpossibleDateError:  # 29 February, say
            continue
        if time:
            yield other, time


def _numbers_beside(
    text: str, quantity: Quantity, language: Language
) -> Iterator[tuple[str, Quantity]]:
    """The same words with numbers below and above, in steps of about a sixth."""
    number = round(quantity.written)
    if not 0 < number < 1e6 or not text.startswith(quantity.number, quantity.start):
        return
    for side in (-1, 1):
        yield from islice(_numbers(text, number, side, quantity, language), FARTHEST)


def _numbers(
    text: str, number: int, side: int, quantity: Quantity, language: Language
) -> Iterator[tuple[str, Quantity]]:
    step = _step(number, quantity) * side
    for count in range(1, FARTHEST + 1):
        other_number = number + step * count
        if other_number <= 0 or (quantity.unit.startswith("%") and other_number > 100):
            return
        other = language.write_number(text, quantity, other_number)
        if other is None:
            return
        read = language.read_quantity(other)
        if read:
            yield other, read


def _step(number: int, quantity: Quantity) -> int:
    """About a sixth or as much as “about” and “more than” leave open, and as round as the number.

    A round number among others would give itself away.
    """
    unit = max(unit for unit in ROUND if (number % unit == 0 and number >= 4 * unit) or unit == 1)
    if quantity.exact:
        return max(unit, number // 6 // unit * unit)
    unit = max(unit, 10) if number % 10 == 0 else unit
    low, high = quantity.low, quantity.high
    share = (high - low) / low if low > 0 and high < math.inf else 0
    return max(unit, math.ceil(number * share / unit) * unit)
