"""Whether a stem gives its key away: by a word of both, by its numbers, or by what it lists."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import combinations
from unicodedata import combining, normalize

from quizgen.languages.chinese.scripts import simplified
from quizgen.models.values import Quantity

STEM = 5
"""Letters that two words begin with that are felt to be one."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_YEAR = re.compile(r"(?<![\d.,])[12]\d{3}(?![\d.,]\d|\d)", re.ASCII)
_NUMBER = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,]\d|\d)", re.ASCII)
_WRITTEN = re.compile(r"(?<![\d.,])\d+(?:\.\d+)?(?![\d.,]*\d)", re.ASCII)
SMALLEST = 10
"""A number below it may stand twice in a sentence by chance."""
_LIST = re.compile(
    r"(?:[^\s,.;:]+(?: [^\s,.;:]+){0,4}, ){1,}[^\s,.;:]+(?: [^\s,.;:]+){0,4},? and \w"
    r"|(?:[^，、。；：]+、)+[^，、。；：]+"
)
"""Three things or more with commas and “and”; in Chinese, two with 、."""
_EACH = re.compile(r"每[部个章集册卷人组队排行]|\b(?:each|every one)\b")
_IN_ALL = re.compile(r"共|合计|总计|\b(?:altogether|in all|in total)\b")
_PAIR = re.compile(r", (?:\w+ ){1,2}and \w+(?: \w+)?,")
"""Two things that commas set off: Only two elements, mercury and bromine, are liquid."""
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


def echoes(stem: str, wrong: str, known: Iterable[str]) -> bool:
    """Whether a wrong option has a word of the stem that neither the key nor its class has.

    Mercury, of what somebody got from mercuric oxide, may be right as well; 长江口 in a stem tells
    that 长江 is meant by nobody.

    Args:
        stem: the question, or the sentence without the key.
        wrong: the option.
        known: the right answers and what they are (`is:`).
    """
    shared = _pieces(wrong) & _pieces(stem)
    return bool(shared) and not shared <= frozenset().union(*map(_pieces, known))


def reckoned(stem: str, keys: Iterable[str], read: Callable[[str], Quantity | None]) -> bool:
    """Whether a key is a number that the stem tells without having the key's text.

    It is the time between two of the stem's years (from 1248 to 1880, 632 years), one of its
    numbers with another unit (35 ‰, 35 grams of salt), how many things it lists, or how many each
    has of what all have.

    Args:
        stem: the question, or the sentence without the key.
        keys: the right answers.
        read: reads a number from its text.
    """
    years = sorted({int(year) for year in _YEAR.findall(stem)})
    between = {later - earlier for earlier, later in combinations(years, 2)}
    told = {number for text in _WRITTEN.findall(stem) if (number := float(text)) >= SMALLEST}
    told |= {count for listed in _LIST.findall(stem) for count in _counts(listed)}
    told |= {2} if _PAIR.search(stem) else set()
    if _EACH.search(stem) and _IN_ALL.search(stem):
        return True
    for key in keys:
        if between and any(int(number) in between for number in _NUMBER.findall(key)):
            return True
        value = read(key) if told else None
        if value is not None and value.exact and value.written in told:
            return True
    return False


def _counts(listed: str) -> Iterable[int]:
    """How many things a list may have: a comma may stand before its first one, too."""
    if "、" in listed:
        count = listed.count("、") + 1
        return (count, count + 1)  # A、B和C
    count = listed.count(", ") + (", and " not in listed)
    return (max(count, 3), count + 1)


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
