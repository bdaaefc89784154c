"""Options that are numbers, quantities or times, and so have an order of their own."""

import re
from collections.abc import Sequence
from itertools import pairwise
from math import inf

from quizgen.languages.amounts import TIME, amount_of
from quizgen.languages.language import ImpossibleDateError, Language

Rank = tuple[float, ...]
"""By what a value is sorted: its low end, then its high one."""
LONGEST = 60
"""Characters of a value."""
_BELOW = (
    r"less than|fewer than|under|below|at most|up to|no more than|before"
    r"|不到|少于|低于|小于|至多|[<＜≤]"
)
_ABOVE = r"more than|over|above|at least|no fewer than|after|超过|多于|高于|大于|至少|[>＞≥]"
_BOUND = re.compile(rf"(?:(?P<below>{_BELOW})|(?:{_ABOVE}))\s*(?P<value>\S.*)", re.IGNORECASE)
_SHELL = re.compile(r"\\\((.*)\\\)|(?:in|on|at|by) (\S.*)", re.IGNORECASE)
"""What may stand round a value: the signs of maths, a preposition."""
_OPEN = re.compile(
    r"(?P<value>.*\S)\s*(?:(?P<below>or (?:less|fewer|earlier|under)|以下|以内|及以下)"
    r"|\+|or (?:more|later|over)|以上|及以上)",
    re.IGNORECASE,
)


def ranks(texts: Sequence[str], language: Language | None) -> list[Rank] | None:
    """What options are sorted by, each of them another; None where they aren't all values.

    A value is a text that is nothing but a number, a quantity or a time, or one with a word such
    as “more than”. Those of several units have no order.
    """
    found = [value for text in texts if (value := _read(text, language))]
    kinds = {kind for kind, _ in found}
    if kinds == {TIME, ""}:
        kinds = {TIME}  # beside a date a number is a year
    values = [rank for _, rank in found]
    if len(values) != len(texts) or len(kinds) != 1 or len(set(values)) != len(values):
        return None
    return values


def in_order(texts: Sequence[str], language: Language | None) -> bool:
    """Whether texts are values that rise strictly or, of more than two, fall strictly."""
    values = ranks(texts, language) if len(texts) > 1 else None
    if values is None:
        return False
    rising = all(one < other for one, other in pairwise(values))
    falling = len(values) > 2 and all(one > other for one, other in pairwise(values))
    return rising or falling


def _read(text: str, language: Language | None) -> tuple[str, Rank] | None:
    """The kind of a value and its rank; None where the text is no value."""
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if shell := _SHELL.fullmatch(text):
        text = (shell[1] or shell[2] or "").strip()
    if bound := _BOUND.fullmatch(text) or _OPEN.fullmatch(text):
        value = _exact(bound["value"], language)
        if value is None:
            return None
        kind, (low, high) = value
        return kind, ((-inf, low) if bound["below"] else (high, inf))
    return _exact(text, language)


def _exact(text: str, language: Language | None) -> tuple[str, tuple[float, float]] | None:
    amount = amount_of(text, language)
    if amount is not None and amount.bare:
        return amount.kind, (amount.low, amount.high)
    if language is None:
        return None
    try:
        time = language.read_time(text)
    except ImpossibleDateError:
        return None
    if time is not None:
        first, last = (y + (m - 1) / 12 + (d - 1) / 400 for y, m, d in (time.first, time.last))
        return TIME, (first, last)
    quantity = language.read_quantity(text)
    return (quantity.unit, (quantity.low, quantity.high)) if quantity else None
