"""Amounts of two units that a learner may take for a given one: 6 feet 2, 1 米 78, 3 小时 20 分."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.derive.number_steps import others
from quizgen.languages.chinese.scripts import simplified
from quizgen.models.values import Quantity

_PARTS = re.compile(
    r"^(?P<before>\D*)(?P<large>\d+)(?P<unit>\s*[^\d\s.,，]{1,9}?\.?\s*(?:and\s+)?)"
    r"(?P<small>\d{1,2})(?P<after>\D*)$"
)
_SMALL = {
    "feet": 12,
    "foot": 12,
    "ft": 12,
    "′": 12,
    "'": 12,
    "stone": 14,
    "pounds": 16,
    "lb": 16,
    "hours": 60,
    "hour": 60,
    "h": 60,
    "minutes": 60,
    "min": 60,
    "小时": 60,
    "时": 60,
    "分": 60,
    "分钟": 60,
    "days": 24,
    "天": 24,
    "years": 12,
    "year": 12,
    "岁": 12,
    "年": 12,
    "weeks": 7,
    "米": 100,
    "元": 10,
    "°": 60,
    "度": 60,
}
"""How many of the smaller unit make one of the larger: the smaller number stays below it."""


Compound = tuple[re.Match[str], int]
"""The two numbers of an amount, and how many of the smaller unit make one of the larger."""


def compound_of(text: str) -> Compound | None:
    """An amount in two units; None where it isn't one, or the smaller unit isn't known."""
    parts = _PARTS.match(text)
    base = _SMALL.get(simplified(parts["unit"].strip(" .and"))) if parts else None
    return (parts, base) if parts and base else None


def compounds_near(
    text: str, compound: Compound, quantity: Quantity
) -> Iterator[tuple[str, Quantity]]:
    """Other amounts in the two units of a compound one."""
    parts, base = compound
    small = int(parts["small"])
    total = int(parts["large"]) * base + small
    unit = 5 if base >= 60 and small % 5 == 0 else 1
    exact = replace(quantity, low=total, high=total)
    for other in others(text, total, unit, exact, 0.06, total * 2):
        large, rest = divmod(round(other), base)
        if large < 1 or rest == 0 or (base >= 60 and rest < 10):
            continue
        digits = f"{rest:0{len(parts['small'])}d}" if parts["small"][0] == "0" else str(rest)
        changed = f"{parts['before']}{large}{parts['unit']}{digits}{parts['after']}"
        factor = other / total
        low, high = quantity.low * factor, quantity.high * factor
        yield changed, replace(quantity, low=low, high=high, written=quantity.written * factor)
