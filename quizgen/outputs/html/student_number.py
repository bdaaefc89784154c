"""Where a student fills in their number on an answer sheet: a row of circles for each digit."""

from string import digits

TOP = 64.0
"""Millimetres from the upper marks' centres to the first digit."""
ROW = 6.0
"""Millimetres from digit to digit."""
ROOM = 6.0
"""Millimetres below the last digit."""
VALUES = digits


def first_row(places: int, otherwise: float) -> float:
    """Millimetres from the upper marks' centres to the first answer.

    Args:
        places: how many digits the number has; 0 where none is asked for.
        otherwise: the millimetres where none is.
    """
    return max(otherwise, TOP + places * ROW + ROOM) if places else otherwise


def row_tops(places: int) -> list[float]:
    """Millimetres from the upper marks' centres to each digit."""
    return [TOP + place * ROW for place in range(places)]
