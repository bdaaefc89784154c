"""Checks the numbers of a numeric question: the answer, and how far from it is still right."""

import re
from collections.abc import Set as AbstractSet
from fractions import Fraction

from quizgen.check import codes
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.languages import Language
from quizgen.load.schema import NumericSpec
from quizgen.text.yaml_form import flow

_PLAIN = re.compile(r"[-+−]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d{1,2})?|[-+−]?\d+/[1-9]\d*")
_PER_CENT = re.compile(r"(.+?)\s*(?:%|％|per ?cent)", re.IGNORECASE)
_COUNTED = re.compile(r"\s*([-+−]?\d[\d,]*(?:\.\d+)?)\s*([^\d\s].*?)\s*")
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
    off = _off(spec, language, abs(answer))
    return None if off is None else (answer - off, answer + off)


def _off(spec: NumericSpec, language: Language | None, answer: Fraction) -> Fraction | None:
    """How far off an answer may be; None where that can't be read."""
    if spec.tolerance is None:
        return Fraction(0)
    share = _PER_CENT.fullmatch(spec.tolerance.strip())
    off = number_of(share[1] if share else spec.tolerance, language)
    if off is None or off < 0:
        return None
    return answer * off / 100 if share else off


def check_numbers(
    spec: NumericSpec,
    spot: Spot,
    language: Language | None,
    unsound: AbstractSet[str] = frozenset(),
) -> list[Diagnostic]:
    """What is wrong with the answer and the tolerance, but for what is told already."""
    problems = []
    if "answer" not in unsound and number_of(spec.answer, language) is None:
        message = said("`{answer}` can't be read as a number.", answer=spec.answer)
        hint = said("Write digits, such as `384400`, and what is counted under `unit:`.")
        if meant := _meant(spec.answer):
            hint = said("Write `{meant}`.", meant=flow(meant)[1:-1])
        problems.append(codes.BAD_NUMBER.at(spot.on("answer"), message, hint, spec.id))
    if _off(spec, language, Fraction(1)) is None:
        message = said("`{tolerance}` can't be read as a tolerance.", tolerance=spec.tolerance)
        hint = said("Write a number, such as `0.5`, or a share of the answer, such as `1 %`.")
        problems.append(codes.BAD_NUMBER.at(spot.on("tolerance"), message, hint, spec.id))
    return problems


def _meant(answer: str) -> dict[str, str]:
    """The answer and its unit apart: 384,400 km; empty where there is no number in it."""
    match = _COUNTED.fullmatch(answer)
    return {"answer": match[1].replace(",", ""), "unit": match[2]} if match else {}
