"""Reads Chinese times: 2015 年, 2022 年底, 2014–2017 年间, 1980 年代, 公元前 221 年."""

import re
from collections.abc import Callable

from quizgen.languages import spans
from quizgen.languages.chinese.numerals import read_numeral
from quizgen.languages.language import LONGEST_VALUE
from quizgen.models.values import Time

_Y = r"(公元前|前)?(?:公元)?(\d{1,4}|[〇零一二三四五六七八九]{4})"
_PARTS = {
    "年初": "start",
    "初": "start",
    "年中": "middle",
    "年底": "end",
    "年末": "end",
    "底": "end",
    "末": "end",
    "上半年": "first half",
    "下半年": "second half",
    "春天": "spring",
    "春季": "spring",
    "春": "spring",
    "夏天": "summer",
    "夏季": "summer",
    "夏": "summer",
    "秋天": "autumn",
    "秋季": "autumn",
    "秋": "autumn",
}
_OF_MONTH = {"初": "early", "上旬": "early", "中旬": "middle", "中": "middle", "下旬": "late"}
_OF_MONTH |= {"底": "late", "末": "late"}
_ABOUT = re.compile(r"^(?:大约|大概|约莫|约)|(?:左右|前后)$")
_SPACE = re.compile(r"\s+")
_DIGITS = re.compile(r"\d+")
_NUMERALS = re.compile(r"[〇零一二三四五六七八九]{4}")


def read_time(text: str) -> Time | None:
    """The time that a text names; None where it isn't one.

    Raises:
        ImpossibleDateError: it names a date that no calendar has.
    """
    if len(text) > LONGEST_VALUE:
        return None
    compact = _SPACE.sub("", text)
    bare = _ABOUT.sub("", compact)
    for pattern, make in _FORMS:
        if match := pattern.fullmatch(bare):
            time = make(match)
            if bare != compact:
                time = spans.about(time)
            shape = _NUMERALS.sub("〇", _DIGITS.sub("0", text))
            return Time(time.first, time.last, shape, time.grain)
    return None


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else int("".join(str(read_numeral(c)) for c in text))


def _year(match: re.Match[str], group: int = 1) -> int:
    return spans.number(_number(match[group + 1]), before_christ=bool(match[group]))


def _part(match: re.Match[str]) -> Time:
    first, last = spans.PARTS_OF_YEAR[_PARTS[match[3]]]
    return spans.months(_year(match), first, last)


def _winter(match: re.Match[str]) -> Time:
    number = _year(match)
    return Time((number, 1, 1), spans.months(number + 1, 2, 2).last)


def _decade(match: re.Match[str]) -> Time:
    decade = int(match[2]) if match[2].isdecimal() else (read_numeral(match[2]) or 0)
    start = spans.century(int(match[1])).first[0] - 1 + decade
    return spans.years(start, start + 9)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Time]], ...] = (
    (re.compile(rf"{_Y}年?"), lambda m: spans.year(_year(m))),
    (re.compile(rf"{_Y}年({'|'.join(_PARTS)})"), _part),
    (re.compile(rf"{_Y}年(?:冬天|冬季|冬)"), _winter),
    (
        re.compile(rf"{_Y}年(\d{{1,2}})月份?"),
        lambda m: spans.months(_year(m), int(m[3]), int(m[3]), grain="month"),
    ),
    (
        re.compile(rf"{_Y}年(\d{{1,2}})月({'|'.join(_OF_MONTH)})"),
        lambda m: spans.part_of_month(_year(m), int(m[3]), _OF_MONTH[m[4]]),
    ),
    (
        re.compile(rf"{_Y}年(\d{{1,2}})月(\d{{1,2}})[日号]"),
        lambda m: spans.day(_year(m), int(m[3]), int(m[4])),
    ),
    (
        re.compile(rf"从?{_Y}年?(?:[-–—~～]|至|到){_Y}年?(?:间|之间|期间)?"),
        lambda m: spans.years(_year(m), _year(m, 3)),
    ),
    (
        re.compile(rf"{_Y}年(\d{{1,2}})月?(?:[-–—~～]|至|到)(\d{{1,2}})月(?:间|之间|期间)?"),
        lambda m: spans.months(_year(m), int(m[3]), int(m[4])),
    ),
    (re.compile(r"(\d{1,2})世纪(\d0|[二三四五六七八九]十)年代"), _decade),
    (re.compile(r"(\d{3}0)年代"), lambda m: spans.years(int(m[1]), int(m[1]) + 9)),
    (re.compile(r"(\d{1,2})世纪"), lambda m: spans.century(int(m[1]))),
    (
        re.compile(r"([一二三四五六七八九十]{1,3})世纪"),
        lambda m: spans.century(read_numeral(m[1]) or 0),
    ),
    # A year of a reign with its own number: 贞观三年（629年）.
    (
        re.compile(rf"[^\d（(]{{2,10}}(?:元|[一二三四五六七八九十]{{1,3}})年[（(]{_Y}年?[）)]"),
        lambda m: spans.year(_year(m)),
    ),
)
