"""Checks the numbers of a numeric question: the answer, and how far from it is still right."""

import re
from fractions import Fraction

from quizgen.check import codes
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.languages import Language
from quizgen.load.schema import NumericSpec

_PLAIN = re.compile(r"[-+−]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d{1,2})?|[-+−]?\d+/[1-9]\d*")
_PER_CENT = re.compile(r"(.+?)\s*(?:%|％|per ?cent)", re.IGNORECASE)
LONGEST = 60
"""Characters of a number; what is longer nobody types."""


def number_of(text: str, language: Language | None) -> Fraction | None:
    """What a number's text means; None where it is none.

    Args:
        text: digits, a fraction, or a number in one of the language's ways (38.44万, 1,234).
        language: reads the latter; None where quizgen doesn't know the deck's language.
    """
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if _PLAIN.fullmatch(text):
        return Fraction(text.replace("−", "-"))
    sign = -1 if text[:1] in "-−" else 1
    read = language.read_quantity(text.lstrip("-−+")) if language else None
    if read is None or read.unit or not read.exact:
        return None
    return sign * Fraction(repr(read.low))


def bounds_of(spec: NumericSpec, language: Language | None) -> tuple[Fraction, Fraction] | None:
    """The least and the most that is right; None where a number can't be read."""
    answer = number_of(spec.answer, language)
    if answer is None:
        return None
    if spec.tolerance is None:
        return answer, answer
    share = _PER_CENT.fullmatch(spec.tolerance.strip())
    off = number_of(share[1] if share else spec.tolerance, language)
    if off is None or off < 0:
        return None
    away = abs(answer) * off / 100 if share else off
    return answer - away, answer + away


def check_numbers(spec: NumericSpec, spot: Spot, language: Language | None) -> list[Diagnostic]:
    """What is wrong with the answer and the tolerance."""
    if number_of(spec.answer, language) is None:
        message = f"`{spec.answer}` can't be read as a number."
        hint = "Write digits, such as `384400`, and what is counted under `unit:`."
        return [codes.BAD_NUMBER.at(spot.on("answer"), message, hint, spec.id)]
    if bounds_of(spec, language) is None:
        message = f"`{spec.tolerance}` can't be read as a tolerance."
        hint = "Write a number, such as `0.5`, or a share of the answer, such as `1 %`."
        return [codes.BAD_NUMBER.at(spot.on("tolerance"), message, hint, spec.id)]
    return []
