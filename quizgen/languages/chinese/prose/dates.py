"""Finds the times in a Chinese text."""

import re
from collections.abc import Iterator

from quizgen.languages.chinese.numerals import read_numeral
from quizgen.languages.chinese.times import read_time
from quizgen.languages.language import ImpossibleDateError
from quizgen.languages.prose import Dated, apart, iso_days

_N = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_Y = r"(?:(?:公元前|公元|前)\s*)?(?:(?<!\d)\d{1,4}|[〇零一二三四五六七八九]{4})"
_TO = r"\s*(?:[-–—~～至到])\s*"
_PART = r"(?:年初|年中|年底|年末|[初底末]|上半年|下半年|[春夏秋冬](?:天|季)?)"
_OF_MONTH = r"(?:上旬|中旬|下旬|[初中底末])"
_OF_YEARS = r"(?:初期?|早期|初叶|中期?|中叶|后期|晚期|末期?|末叶|前期|[上下前后]半叶)"
_YEARS = rf"{_Y}\s*年?{_TO}{_Y}\s*年(?!代|后|前|来|多|以)"
_FULL = re.compile(
    rf"{_YEARS}|(?:{_Y}\s*年\s*(?:{_N}\s*月(?:份|\s*{_N}\s*[日号]|{_OF_MONTH})?|{_PART})?"
    r"(?![代后前来多以]|之后|之前|间)"
    rf"|{_Y}\s*年(?=[后前来以]|之后|之前|间)"
    rf"|(?:(?:公元前|前)?(?:{_N})|[上本])\s*世纪(?:\s*(?:\d0|[二三四五六七八九]十)\s*年代)?{_OF_YEARS}?"
    rf"|(?<!\d)(?:\d{{3}}0|\d0|[二三四五六七八九]十)\s*年代{_OF_YEARS}?)"
)
_PARTLY = re.compile(
    rf"(?<![\d一二三四五六七八九十])({_N})\s*月(?:份|\s*({_N})\s*[日号])?(?!球|亮|饼)"
)
_LATER = re.compile(
    r"(?P<same>同年|当年|这一年|那一年|那年|该年)|(?P<next>次年|翌年|第二年|来年)|(?P<before>前一年|上一年)"
    r"|(?P<many>\d{1,3}|[一二两三四五六七八九十百]{1,4})\s*年\s*(?P<way>之?[后前]|以[后前])"
)


def dates(text: str) -> tuple[Dated, ...]:
    """The times in a text, in its order."""
    return apart((*iso_days(text), *_whole(text)), (*_partly(text), *_later(text)))


def _whole(text: str) -> Iterator[Dated]:
    for found in _FULL.finditer(text):
        written = _in_digits(found[0])
        if re.fullmatch(r"\d{1,2}年", written) or _lasts(text, found):
            continue
        try:
            time = read_time(written)
        except ImpossibleDateError:
            continue
        if time is not None:
            yield Dated(*found.span(), time)


def _lasts(text: str, found: re.Match[str]) -> bool:
    """Whether it is so many years that something took: 共 120 年, 300 年后."""
    written = found[0]
    bare = re.fullmatch(r"(\d{1,4})\s*年", written)
    if bare is None:
        return False
    later = re.match(r"之?[后前]|以[后前]", text[found.end() :])
    return int(bare[1]) < 1000 and (
        bool(later)
        or bool(re.search(r"[共约近达了历经时第长过]\s*$|[^，。；、（]$", text[: found.start()]))
    )


def _in_digits(text: str) -> str:
    """The time with its months and days in digits: 三月五日; and with the century that is meant."""
    text = text.replace("上世纪", "20世纪").replace("本世纪", "21世纪")
    if re.match(r"(?:\d0|[二三四五六七八九]十)\s*年代", text):
        text = f"20世纪{text}"

    def digits(found: re.Match[str]) -> str:
        return str(read_numeral(found[0]) or found[0])

    return re.sub(r"[一二三四五六七八九十]{1,3}(?=\s*[月日号])", digits, text)


def _partly(text: str) -> Iterator[Dated]:
    for found in _PARTLY.finditer(text):
        month, day = (_number(found[group] or "0") for group in (1, 2))
        if 1 <= month <= 12 and 0 <= day <= 31:
            yield Dated(*found.span(), None, month, day)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else (read_numeral(text) or 0)


def _later(text: str) -> Iterator[Dated]:
    for found in _LATER.finditer(text):
        if found["many"]:
            years = _number(found["many"])
            years = years if found["way"].endswith("后") else -years
        else:
            years = 0 if found["same"] else 1 if found["next"] else -1
        yield Dated(*found.span(), None, later=years)
