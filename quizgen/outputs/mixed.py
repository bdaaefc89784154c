"""Texts to be ordered or matched, in another order than the right one."""

from collections.abc import Sequence

from quizgen.text.hashing import shuffled


def mixed(right: Sequence[str], seed: str) -> list[str]:
    """The texts in an order that is the same at every build, and never the right one."""
    order = shuffled(right, seed, str)
    return order if order != list(right) else [*order[1:], order[0]]
