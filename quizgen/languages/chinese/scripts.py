"""The two scripts of Chinese: traditional texts read as simplified ones, and written again.

Rules and word lists are in simplified characters. A traditional text is read through a table,
character by character, so that every place in it holds; what is worded from it gets the author's
own characters back, and only words that a rule brings are looked up the other way. That way round
one simplified character may stand for several (后 for 後 and 后), which the author's text decides.
The pairs are those of OpenCC (Apache-2.0).
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from quizgen.languages.chinese.lexicon import text as listed

_ASPECT = re.compile(
    r"(?<![名巨專专編编顯显譯译原論论遺遗合所土卓雜杂拙撰《])著(?![名作書书有者述稱称錄录成《「])"
)
"""Taiwan writes 著 also for the aspect (沿著), which is 着 in simplified characters."""
_DRY = re.compile(r"乾(?![隆道坤卦德寧宁封符陵])")
"""乾 is 干 but in names."""
_MARKS = {"「": "“", "」": "”", "『": "‘", "』": "’", "〈": "《", "〉": "》"}
_WORDS = {"西元": "公元", "公分": "厘米", "公釐": "毫米"}
"""Words of Taiwan that the rules know by another word of as many characters."""
_WRITTEN = {
    "哪里": "哪裡",
    "哪只": "哪隻",
    "多少摄氏度": "攝氏多少度",
    "几摄氏度": "攝氏幾度",
    "综合征": "症候群",
    "公元": "西元",
    "“": "「",
    "”": "」",
    "‘": "『",
    "’": "』",
}
"""What a rule writes that isn't to be looked up character by character."""


@lru_cache(maxsize=1 << 14)
def simplified(text: str) -> str:
    """A text in simplified characters, each in the place of its own; others stay as they are."""
    if text.isascii():
        return text
    read = _DRY.sub("干", _ASPECT.sub("着", text)).translate(_simple())
    for word, known in _WORDS.items():
        read = read.replace(word, known)
    return read


def traditional(text: str, sources: Iterable[str] = ()) -> str:
    """A text in traditional characters, and where it quotes, in the author's own.

    Args:
        text: what the rules worded from simplified texts.
        sources: the author's texts that it was worded from; the first that has a piece of it,
            the longer the better, says how that is written.
    """
    known = [(simplified(source), source) for source in sources]
    written, at = [], 0
    while at < len(text):
        word = next((word for word in _WRITTEN if text.startswith(word, at)), "")
        own = _longest(text, at, known)
        if own and len(own) >= len(word):
            written.append(own)
        else:
            own = word or text[at]
            written.append(_WRITTEN.get(own) or own.translate(_usual()))
        at += len(own)
    return "".join(written)


def _longest(text: str, at: int, known: Iterable[tuple[str, str]]) -> str:
    """The longest piece from a place on that a source has, as the source writes it."""
    found = ""
    for read, source in known:
        while at + len(found) < len(text):
            place = read.find(text[at : at + len(found) + 1])
            if place < 0:
                break
            found = source[place : place + len(found) + 1]
    return found


@lru_cache(maxsize=256)
def in_either(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """A pattern that finds in both scripts what it finds in simplified characters."""
    written, inside, source = [], False, pattern.pattern
    at = 0
    while at < len(source):
        char = source[at]
        if char == "\\":
            written.append(source[at : at + 2])
            at += 2
            continue
        inside = char == "[" or (inside and char != "]")
        forms = _forms().get(char, "")
        written.append(char + forms if inside or not forms else f"[{char}{forms}]")
        at += 1
    return re.compile("".join(written), pattern.flags)


def both(words: Iterable[str]) -> frozenset[str]:
    """Words in both scripts."""
    return frozenset(form for word in words for form in (word, traditional(word)))


@cache
def _pairs() -> tuple[str, ...]:
    """Simplified characters, each with the traditional ones that it stands for, the usual first."""
    return tuple(listed("scripts").split())


@cache
def _simple() -> dict[int, str]:
    table = {ord(form): one[0] for one in _pairs() for form in one[1:] if form != one[0]}
    del table[ord("乾")]
    return table | {ord(mark): read for mark, read in _MARKS.items()}


@cache
def _usual() -> dict[int, str]:
    return {ord(one[0]): one[1] for one in _pairs()}


@cache
def _forms() -> dict[str, str]:
    """For each character of a pattern, what else it may be in a traditional text."""
    found = {one[0]: "".join(form for form in one[1:] if form != one[0]) for one in _pairs()}
    found["着"] = f"{found.get('着', '')}著"
    return found | {read: mark for mark, read in _MARKS.items()}
