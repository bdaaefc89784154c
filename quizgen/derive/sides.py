"""The values below and above a key that stand beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from quizgen.models.values import Quantity, Time, may_overlap
from quizgen.text.hashing import stable_hash

WANTED = 3
"""Distractors of a choice item; with the key that is four options, the usual number."""
KEPT = WANTED + 1
"""Values kept on each side; one more than a choice item needs, for one may be true."""
FARTHEST = 2.0
"""How many times as far as the third that is made a value of another fact may be."""
MOST_TIMES = 10
"""How many times as large the one of two numbers may be that stand beside each other."""
CLOSE = 0.4
"""Share of the distance of the nearest that is made by which two options are apart at least."""

Pair = tuple[str, Time | Quantity]


@dataclass(frozen=True, slots=True)
class Near:
    """Texts of values that don't overlap with the given one or each other, nearest first."""

    below: tuple[Pair, ...]
    above: tuple[Pair, ...]

    def without(self, hedge: str) -> "Near":
        """The same without the word that the sentence has before them."""
        below, above = (
            tuple((text.removeprefix(hedge), value) for text, value in side)
            for side in (self.below, self.above)
        )
        return Near(below, above)


def side_of(
    made: Iterable[Pair], known: Iterable[Pair], value: Time | Quantity, taken: int, *, up: bool
) -> tuple[Pair, ...]:
    """The values of one side, nearest first.

    A known one that is as near as those that are made comes in as one of them. Where none can be
    made, known ones are all there is, however far.
    """
    own = _place(value)

    def beside(pairs: Iterable[Pair]) -> list[Pair]:
        return [
            pair
            for pair in pairs
            if (pair[1].rank > value.rank) == up and not may_overlap(value, pair[1])
        ]

    ours = sorted(beside(made), key=lambda pair: pair[1].rank, reverse=not up)
    told = beside(known)
    if ours:
        reach = FARTHEST * abs(_place(ours[min(2, len(ours) - 1)][1]) - own)
        told = [pair for pair in told if abs(_place(pair[1]) - own) <= reach]
        # One is enough, and no matter which: so one more fact changes few items.
        told = told[:taken]
    else:
        told = [pair for pair in told if _is_comparable(pair[1], value)]
        told.sort(key=lambda pair: pair[1].rank, reverse=not up)
    kept: list[Pair] = []
    close = CLOSE * abs(_place(ours[0][1]) - own) if ours else 0.0
    for name, other in chain(told, ours):
        near = taken == 1 and any(
            abs(_place(other) - place) < close
            for place in (own, *(_place(earlier) for _, earlier in kept))
        )
        if not near and not any(may_overlap(other, earlier) for _, earlier in kept):
            kept.append((name, other))
        if len(kept) == KEPT:
            break
    kept.sort(key=lambda pair: pair[1].rank, reverse=not up)
    return tuple(kept)


def _is_comparable(one: Time | Quantity, value: Time | Quantity) -> bool:
    """Whether two numbers are of one size; times always are."""
    if isinstance(one, Time) or isinstance(value, Time):
        return True
    low, high = sorted((abs(_place(one)), abs(_place(value))))
    return high <= MOST_TIMES * low


def _place(value: Time | Quantity) -> float:
    if isinstance(value, Time):
        return value.first[0] + value.first[1] / 12
    return value.low if value.low > float("-inf") else value.high


def first_below(fact: str, role: str, below: int, above: int, wanted: int) -> int:
    """How many of the options are below the key.

    It depends on the fact, so that over a bank the key is as often the first as the last.
    """
    lower = min(stable_hash(fact, role) % (wanted + 1), below)
    return min(wanted - min(wanted - lower, above), below)
