"""Years of the Republic, whose first is 1912: 民国三十八年, 民国38年底, 民国前一年."""

import re

from quizgen.languages.chinese.numerals import read_numeral

EPOCH = 1911
"""The year before the first."""
_NUMBER = r"元|\d{1,3}|[一二三四五六七八九十百零〇]{1,5}"
_YEAR = rf"(?:中华)?民国(?P<before>前)?(?P<number>{_NUMBER})年"
_COUNTED = re.compile(_YEAR)
_ALSO = re.compile(rf"{_YEAR}[（(](?:公元)?(?P<year>\d{{4}})年?[）)]")
"""民国38年（1949年）: the year is said twice."""
_AND_ALSO = re.compile(rf"(?<=\d年)[（(]{_YEAR}[）)]")
_UNTIL = re.compile(r"(?<=[-–—~～至到])(?P<number>\d{1,3})年")
"""民国34年至38年: the second is counted likewise."""


def names_republic(text: str) -> bool:
    """Whether a time has a year of the Republic."""
    return "民国" in text


def in_common_era(text: str) -> str:
    """A time with its years in the common era (民国三十八年底: 1949年底); others as they are."""
    if not names_republic(text):
        return text
    text = _AND_ALSO.sub("", _ALSO.sub(r"\g<year>年", text))
    return _UNTIL.sub(_common, _COUNTED.sub(_common, text)) if _COUNTED.search(text) else text


def _common(match: re.Match[str]) -> str:
    number = year_number(match["number"])
    if not number:
        return match[0]
    return f"{EPOCH + (1 - number if match.groupdict().get('before') else number)}年"


def year_number(text: str) -> int:
    """The number of a year: 元, 38, 三十八; 0 where it is none."""
    if text.isdecimal():
        return int(text)
    return 1 if text == "元" else read_numeral(text) or 0
