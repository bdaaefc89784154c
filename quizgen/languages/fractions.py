"""Simple fractions as languages write them, and those that a learner may take for one."""

import re
from collections.abc import Callable
from typing import NamedTuple

Pair = tuple[int, int]
"""The upper and the lower number of a fraction."""

UNIT_FRACTIONS: tuple[Pair, ...] = tuple((1, below) for below in (10, 8, 6, 5, 4, 3, 2))
OTHERS: tuple[Pair, ...] = ((2, 5), (3, 5), (2, 3), (3, 4), (4, 5), (5, 6), (9, 10))
"""Fractions that people use, in the order of size."""


class Fraction(NamedTuple):
    """A fraction in a text: its numbers, and where its words stand."""

    pair: Pair
    start: int
    end: int


class FractionForm(NamedTuple):
    """How a language writes fractions: finds one in a text, and writes another in its place."""

    find: Callable[[str], Fraction | None]
    write: Callable[[str, Pair], str | None]


def alike(pair: Pair) -> tuple[Pair, ...]:
    """The fractions of the same form: one part of several, or several parts; a half is both."""
    if pair == (1, 2):
        return (*UNIT_FRACTIONS[-4:-1], (2, 3), (3, 4))
    return UNIT_FRACTIONS if pair[0] == 1 else OTHERS


_SLASHED = re.compile(r"(?<![\d/.])(\d{1,3})\s*/\s*(\d{1,3})(?![\d/.])")


def find_slashed(text: str) -> Fraction | None:
    """A fraction in digits: 3/4."""
    found = _SLASHED.search(text)
    if found is None or not int(found[2]):
        return None
    return Fraction((int(found[1]), int(found[2])), *found.span())
