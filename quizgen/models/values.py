"""What the text of a role means: a time, a quantity, entities, or just words."""

from dataclasses import dataclass

Day = tuple[int, int, int]
"""Year (astronomical: 0 is 1 BC), month, day; tuples compare as the days do."""


@dataclass(frozen=True, slots=True)
class Time:
    """An interval of days, both ends included.

    Attributes:
        first: the first day it may be.
        last: the last day it may be.
        shape: the text's form with its digits taken out; times of one shape look alike.
        grain: `year`, `month`, `day`, or `span` for any other stretch.
    """

    first: Day
    last: Day
    shape: str = ""
    grain: str = "span"

    @property
    def rank(self) -> tuple[float, ...]:
        """A sort key: its beginning."""
        return self.first

    def overlaps(self, other: "Time") -> bool:
        """Whether some day is in both."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or the range it may be in, with its unit.

    Attributes:
        low: the least it may be.
        high: the most it may be.
        unit: what is counted, as written after the number.
        shape: the text's form with its number taken out.
        number: the number's own text.
        written: what that text says; the low one of a range.
        start: where that text starts in the role's text.
    """

    low: float
    high: float
    unit: str
    shape: str
    number: str
    start: int
    written: float

    @property
    def rank(self) -> tuple[float, ...]:
        """A sort key: its low end."""
        return (self.low,)

    @property
    def exact(self) -> bool:
        """Whether it is one number, not a range."""
        return self.low == self.high

    def overlaps(self, other: "Quantity") -> bool:
        """Whether some number is in both; of unlike units, nobody knows: True."""
        return self.unit != other.unit or (self.low <= other.high and other.low <= self.high)


@dataclass(frozen=True, slots=True)
class Entities:
    """The entities that a role's text names.

    Attributes:
        ids: their ids, in the order of the text.
        whole: the text is nothing but their names and words that join them.
    """

    ids: tuple[str, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Words:
    """Text that stands for nothing but itself."""


Value = Time | Quantity | Entities | Words


def may_overlap(one: object, other: object) -> bool:
    """Whether two values may be the same; of unlike kinds, nobody knows: True."""
    if isinstance(one, Time) and isinstance(other, Time):
        return one.overlaps(other)
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return one.overlaps(other)
    return True
