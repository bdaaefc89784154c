"""Times and numbers near a value: those that other facts name, and those that look like it."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import gcd

from quizgen.derive.near_numbers import numbers_near
from quizgen.derive.near_times import Bounds, times_near
from quizgen.derive.sides import KEPT, WANTED, Near, Pair, side_of
from quizgen.derive.years_of_facts import ALL_YEARS, Years
from quizgen.languages import Language
from quizgen.models.values import Quantity, Time
from quizgen.text.hashing import shuffled

FACTOR = 4
"""How many times as large as the key an option from its column may be, or as small."""
GRID = 5
"""Numbers of a form that show what all of them are multiples of."""


@dataclass
class NearbyValues:
    """Looks up what is near a time or a quantity; what comes again is looked up once.

    Attributes:
        language: reads and writes times and numbers.
        known: for each shape, the texts that facts have, in order, with what they mean.
        latest: the last year that can be a wrong answer.
        named: how many facts name each text.
        columns: the numbers of each column of a table, in order.
    """

    language: Language
    known: Mapping[object, tuple[Pair, ...]]
    latest: int
    named: Mapping[str, int] = field(default_factory=dict)
    columns: Mapping[str, tuple[Pair, ...]] = field(default_factory=dict)
    _found: dict[tuple[str, Time | Quantity, tuple[int, int], int], Near] = field(
        default_factory=dict
    )

    def beside(
        self, before: str, text: str, value: Time | Quantity, life: tuple[int, int], every: int
    ) -> Near:
        """The texts near a value that a sentence hedges right before it: 约 + 99%.

        Args:
            before: the sentence up to the value.
            text: as the fact has it.
            value: what it means.
            life: as for `of`.
            every: of a time, after how many years there is another like it.
        """
        hedge = self.language.hedge.search(before)
        if hedge and isinstance(value, Quantity) and value.exact:
            about = hedge[0][:1] + text
            read = self.language.read_quantity(about)
            if read is not None and not read.exact:
                return self.of(about, read, life).without(about[:1])
        return self.of(text, value, life, every)

    def of_column(self, pool: str, value: Quantity) -> Near | None:
        """The other numbers of a table's column that are near a value; None where they are few.

        They are what such numbers can be: there is no element 142.
        """
        near = [
            pair
            for pair in _around(self.columns.get(pool, ()), value)
            if value.low <= FACTOR * pair[1].rank[0] and pair[1].rank[0] <= FACTOR * value.low
        ]
        sides = (side_of((), near, value, KEPT, up=up) for up in (False, True))
        found = Near(*sides)
        return found if len(found.below) + len(found.above) >= WANTED else None

    def of(
        self,
        text: str,
        value: Time | Quantity,
        life: Years = ALL_YEARS,
        every: int = 1,
    ) -> Near:
        """The texts near a value, below and above it.

        Args:
            text: as the fact has it.
            value: what it means.
            life: of a time, the years that it can't be outside of, for somebody has to be alive.
            every: of a time, after how many years there is another like it.
        """
        # The author may have said that the text means something else than it says.
        key = (text, value, life, every)
        if key not in self._found:
            self._found[key] = self._near(text, value, life, every)
        return self._found[key]

    def _near(self, text: str, value: Time | Quantity, life: tuple[int, int], every: int) -> Near:
        made: list[Pair]
        if isinstance(value, Time):
            bounds = Bounds(life[0], min(life[1], self.latest), self.latest, every)
            made = list(times_near(text, value, self.language, bounds))
        else:
            made = list(numbers_near(text, value, self.language, self._grid(value)))
        known = self._known_near(text, value, life)
        if isinstance(value, Time) and every > 1:
            known = [k for k in known if (k[1].rank[0] - value.rank[0]) % every == 0]
        own = self.named.get(text, 1)
        # What several facts name would be guessed among texts that none does.
        known = shuffled(known, text, lambda pair: pair[0])
        known.sort(key=lambda pair: self.named.get(pair[0], 1) < own)
        taken = 2 if own > 1 else 1
        below, above = (side_of(made, known, value, taken, up=up) for up in (False, True))
        return Near(below, above)

    def _grid(self, value: Quantity) -> int:
        """What all numbers of a form are multiples of, where the deck has enough of them.

        Among the even numbers of chromosomes an odd one is none.
        """
        known = [pair[1] for pair in self.known.get(form_of(value), ())]
        whole = {
            round(one.written)
            for one in known
            if isinstance(one, Quantity) and one.exact and one.written == round(one.written)
        }
        return gcd(*whole) if len(whole) == len(known) >= GRID else 1

    def _known_near(self, text: str, value: Time | Quantity, life: tuple[int, int]) -> list[Pair]:
        near = _around(self.known.get(form_of(value), ()), value)
        if isinstance(value, Time):
            near = [pair for pair in near if _lasts_alike(pair[1], value)]
        last = max(min(life[1], self.latest), value.last[0]) if isinstance(value, Time) else 0
        return [
            (_headed(pair[0], text, counted=isinstance(value, Quantity)), pair[1])
            for pair in near
            if isinstance(pair[1], Quantity) or life[0] <= pair[1].first[0] <= last
        ]


def _lasts_alike(one: Time | Quantity, other: Time) -> bool:
    """Whether neither of two stretches of years is more than twice as long as the other."""
    if not isinstance(one, Time):
        return True
    first, second = (time.last[0] - time.first[0] for time in (one, other))
    return first <= 2 * second <= 4 * first or max(first, second) <= 1


def _around(known: Sequence[Pair], value: Time | Quantity) -> Sequence[Pair]:
    """Of values in their order, the nearest to one: enough to keep some on each side."""
    here = bisect_left(known, value.rank, key=lambda pair: pair[1].rank)
    return known[max(here - 2 * KEPT, 0) : here + 2 * KEPT]


def _headed(text: str, like: str, *, counted: bool) -> str:
    """A text with a first letter as small or large as another's of its form (Around, around).

    A number in words is no name, so it takes the capital of any other: five, Twelve.
    """
    head = text[:1]
    if counted and like[:1].isalpha():
        return (head.upper() if like[:1].isupper() else head.lower()) + text[1:]
    if like[:1].islower() and head.isupper() and like[:1] == head.lower():
        return head.lower() + text[1:]
    if like[:1].isupper() and head.islower() and like[:1] == head.upper():
        return head.upper() + text[1:]
    return text


def form_of(value: Time | Quantity) -> object:
    """What values have to share to stand beside each other: kind, form, unit, decimals."""
    if isinstance(value, Time):
        return "time", value.shape, value.grain
    return "quantity", value.shape, value.unit, len(value.number.partition(".")[2])
