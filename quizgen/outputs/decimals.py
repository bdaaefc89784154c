"""The stretch of numbers that answers a numeric item, as decimals."""

from fractions import Fraction

from quizgen.items.item import NumericItem

DIGITS = 12
"""Significant digits of a number that has no end, such as a third."""
LONGEST = 15
"""Digits of a number that other programs, which know floats only, read exactly."""


def middle_and_off(item: NumericItem) -> tuple[str, str]:
    """The number in the middle of those that are right, and how far off an answer may be."""
    low, high = Fraction(item.low), Fraction(item.high)
    return decimal((low + high) / 2), decimal((high - low) / 2)


def ends(item: NumericItem) -> tuple[str, str]:
    """The least and the most of those that are right."""
    return decimal(Fraction(item.low)), decimal(Fraction(item.high))


def decimal(number: Fraction) -> str:
    """A number in digits, without an exponent; exact where it ends within `LONGEST` digits."""
    for places in range(LONGEST):
        scaled = number * 10**places
        if scaled.denominator == 1:
            sign, digits = "-" * (scaled < 0), str(abs(scaled.numerator)).zfill(places + 1)
            whole, after = digits[: len(digits) - places], digits[len(digits) - places :]
            return f"{sign}{whole}.{after}" if after else f"{sign}{whole}"
    return f"{float(number):.{DIGITS}f}".rstrip("0").rstrip(".")
