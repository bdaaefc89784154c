"""Chinese fractions: 四分之一, 三分之二, 一半."""

import re

from quizgen.languages.chinese.numerals import read_numeral, write_numeral
from quizgen.languages.fractions import Fraction, FractionForm, Pair, find_slashed

_N = "[一二两三四五六七八九十]{1,3}"
_PARTS = re.compile(rf"({_N}|\d{{1,3}})分之({_N}|\d{{1,3}})")


def find(text: str) -> Fraction | None:
    """The fraction in a text; None where there is none (百分之 is none)."""
    if found := _PARTS.search(text):
        below, above = (_number(found[group]) for group in (1, 2))
        if below and above:
            return Fraction((above, below), *found.span())
        return None
    at = text.find("一半")
    return Fraction((1, 2), at, at + 2) if at >= 0 else find_slashed(text)


def write(own: str, pair: Pair) -> str | None:
    """A fraction as the own one is written."""
    if "/" in own:
        return f"{pair[0]}/{pair[1]}"
    above, below = (write_numeral(number, counting=False) for number in pair)
    if any(char.isdecimal() for char in own):
        return f"{pair[1]}分之{pair[0]}"
    return f"{below}分之{above}"


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else read_numeral(text)


FRACTIONS = FractionForm(find, write)
