"""Shares of a mark, where several options are right."""

from collections.abc import Sequence

SMALLEST = 10
"""Moodle's list of shares has none between a tenth and a twentieth."""


def share(of: int) -> str:
    """One of so many equal shares of the mark in per cent, as Moodle lists it (five places)."""
    return f"{100 / min(of, SMALLEST):.5f}".rstrip("0").rstrip(".")


def shares(options: Sequence[bool]) -> list[str]:
    """What each option counts in per cent: right ones share the mark.

    Where several are right, a wrong one takes away what makes ticking all of them worth nothing.

    Args:
        options: of each, whether it is right.
    """
    right = sum(options)
    wrong = len(options) - right
    off = f"-{share(wrong)}" if right > 1 and wrong else "0"
    return [share(right) if option else off for option in options]
