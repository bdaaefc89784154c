"""Whether a stem gives its key away: by a word of both, or by two years and the time between."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations
from unicodedata import combining, normalize

from quizgen.languages.chinese.scripts import simplified

STEM = 5
"""Letters that two words begin with that are felt to be one."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_YEAR = re.compile(r"(?<![\d.,])[12]\d{3}(?![\d.,]\d|\d)", re.ASCII)
_NUMBER = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,]\d|\d)", re.ASCII)
_HAN = re.compile(r"(?:(?![的了是在和与被把])[\u3400-\u9fff])+")
"""Runs of characters, between those that stand anywhere."""
_EMPTY = frozenset(
    (
        *("称为", "成为", "因为", "认为", "作为", "以为", "为了", "名为", "分为", "为何"),
        *("什么", "哪个", "哪种", "一个", "一种"),
    )
)
"""Pairs of characters that stand anywhere too."""


def gives_away(stem: str, keys: Iterable[str], wrong: Iterable[str]) -> bool:
    """Whether a key has a word, or the beginning of one, of the stem, and no wrong option has any.

    Of Chinese, two characters that stand together in both.
    """
    asked = _pieces(stem)
    if all(_pieces(key).isdisjoint(asked) for key in keys):
        return False
    return all(_pieces(text).isdisjoint(asked) for text in wrong)


def reckoned(stem: str, keys: Iterable[str]) -> bool:
    """Whether a key is the time between two years of the stem: from 1248 to 1880, 632 years."""
    years = sorted({int(year) for year in _YEAR.findall(stem)})
    if len(years) < 2:
        return False  # as in nearly every sentence
    between = {later - earlier for earlier, later in combinations(years, 2)}
    return any(int(number) in between for key in keys for number in _NUMBER.findall(key))


@lru_cache(maxsize=1 << 12)
def _pieces(text: str) -> frozenset[str]:
    """What stands for a text when it is compared; names are, again and again."""
    apart = normalize("NFD", text)
    plain = "".join([char for char in apart if not combining(char)]).casefold()
    whole = {word for word in _WORD.findall(plain) if not _HAN.match(word)}
    words = {word[:STEM] for word in whole}
    words |= {word[: STEM - 1] for word in whole if len(word) <= STEM}  # volt, Volta
    runs = _HAN.findall(simplified(text))
    pairs = {run[at : at + 2] for run in runs for at in range(len(run) - 1)}
    return frozenset(words | (pairs - _EMPTY))
