"""Units of measure: what they measure, and how many of the smallest unit they are."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quizgen.languages.prose import Counted

SHARE = "share"
RANK = "rank"
MONEY = "money"
"""Kinds of numbers that aren't counts: parts of a whole, places in an order, sums of money."""


class Measure(NamedTuple):
    """A unit: the kind of measure, and its size in the kind's own unit."""

    kind: str
    size: float


def table(kinds: Mapping[str, str]) -> dict[str, Measure]:
    """Units by their names.

    Args:
        kinds: for each kind its units with their sizes, as in `km:1000 m:1`.
    """
    return {
        name: Measure(kind, float(size))
        for kind, units in kinds.items()
        for name, _, size in (unit.rpartition(":") for unit in units.split())
    }


def ranged(text: str, numbers: Sequence[Counted], to: re.Pattern[str]) -> tuple[Counted, ...]:
    """Numbers where the first of a range has the unit of the second: three to five years.

    Args:
        text: where they stand.
        numbers: in the order of the text.
        to: what stands between the two.
    """
    found = list(numbers)
    for at in range(len(found) - 2, -1, -1):
        one, after = found[at], found[at + 1]
        if one.kind or not after.kind or after.kind == RANK or not after.written:
            continue
        between = re.compile(r"[\d.,%\w]*?" + to.pattern)
        if between.fullmatch(text[one.start : after.start][len(_digits(text, one)) :]):
            size = after.value / after.written
            found[at] = one._replace(value=one.written * size, kind=after.kind, nouns=())
    return tuple(found)


def _digits(text: str, one: Counted) -> str:
    return text[one.start : one.end].rstrip()
