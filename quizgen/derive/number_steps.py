"""How far from a number the wrong ones are: unevenly, on both sides, in whole units."""

from collections.abc import Iterator

from quizgen.derive.spread import Draws
from quizgen.models.values import Quantity

FEW = 10
"""A count up to this has its next ones for options: of eight planets, three are none."""
TRIED = 14
"""Numbers that are made on each side; one said to be “about” blocks those near it."""


def others(
    text: str, number: float, unit: float, quantity: Quantity, share: float, most: float
) -> Iterator[float]:
    """Numbers on both sides, unevenly far away, each by about a share of the one before.

    What is said to be “about” a number is as far from it as that needs, so that it is no longer
    about it.
    """
    ratio = _ratio(quantity)
    for up in (True, False):
        draws = Draws(text, "up" if up else "down")
        here, before = number, 0.0
        for _ in range(TRIED):
            step = here * share * draws.between(0.5, 1.5)
            if ratio > 1:
                away = ratio - 1 if up else 1 - 1 / ratio
                step = max(step, here * away * draws.between(1.02, 1.5))
            steps = max(round(step / unit), 1)
            if unit == 1 and number <= FEW and ratio == 1:
                steps = min(steps, 1 + (before == 1))
            else:
                steps += steps == before
            before = steps
            here += steps * unit if up else -steps * unit
            if here > most or here <= 0:
                break
            yield here


def _ratio(quantity: Quantity) -> float:
    """How many times the least that it may be it may be at most; 1 for an exact number."""
    low, high = sorted((abs(quantity.low), abs(quantity.high)))
    if quantity.exact or quantity.low == quantity.written:  # 十多年: until the next round number
        return 1
    return high / low if low > 0 and high < 10 * low else 1.5
