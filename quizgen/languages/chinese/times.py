"""Reads Chinese times: 2015 年, 2022 年底, 2014–2017 年间, 1980 年代, 公元前 221 年."""

import re
from collections.abc import Callable

from quizgen.diagnostics.said import said
from quizgen.languages import spans
from quizgen.languages.chinese.dynasties import read_dynasty
from quizgen.languages.chinese.numerals import read_numeral
from quizgen.languages.chinese.republic import in_common_era, names_republic
from quizgen.languages.language import LONGEST_VALUE, ImpossibleDateError
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
_PARTS_OF_YEARS = {
    **dict.fromkeys(("初", "初期", "早期", "初叶"), "early"),
    **dict.fromkeys(
        (
            "中",
            "中期",
            "中叶",
        ),
        "middle",
    ),
    **dict.fromkeys(("后期", "晚期", "末", "末期", "末叶"), "late"),
    **dict.fromkeys(("前期", "上半叶", "前半叶", "上半期"), "first half"),
    **dict.fromkeys(("下半叶", "后半叶", "下半期"), "second half"),
}
_OF_YEARS = "|".join(_PARTS_OF_YEARS)
_ORDINAL = r"(公元前|前)?(?:公元)?(\d{1,2}|[一二三四五六七八九十]{1,3})"
_CENTURY = f"{_ORDINAL}世纪"
_TO = r"(?:[-–—~～]|至|到)"
_DAY = r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})"
_HOUR = re.compile(r"(?<=[日号])(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|深夜|夜)$")
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
    compact = _HOUR.sub("", compact)
    bare = in_common_era(_ABOUT.sub("", compact))
    for pattern, make in _FORMS:
        if match := pattern.fullmatch(bare):
            time = make(match)
            if _ABOUT.search(compact):
                time = spans.about(time)
            shape = _NUMERALS.sub("〇", _DIGITS.sub("0", text))
            if names_republic(text):
                shape = f"民国{_DIGITS.sub('0' if _DIGITS.search(text) else '〇', bare)}"
            return Time(time.first, time.last, shape, time.grain)
    return read_dynasty(bare)


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


def _century(match: re.Match[str]) -> Time:
    return spans.century(_small(match[2]), before_christ=bool(match[1]))


def _centuries(match: re.Match[str]) -> Time:
    before = bool(match[1])
    first = spans.century(_small(match[2]), before_christ=before)
    return _from_to(first, spans.century(_small(match[3]), before_christ=before))


def _decade(match: re.Match[str]) -> Time:
    start = _century(match).first[0] - 1 + _small(match[3])
    return _part_of_years(spans.years(start, start + 9), match[4])


def _part_of_years(whole: Time, part: str | None) -> Time:
    return spans.part_of_years(whole, _PARTS_OF_YEARS[part]) if part else whole


def _days(match: re.Match[str]) -> Time:
    """From one day to another, the second with or without its year and month."""
    number, month = _year(match), int(match[3])
    last = spans.day(int(match[5] or number), int(match[6] or month), int(match[7]))
    return _from_to(spans.day(number, month, int(match[4])), last)


def _months(match: re.Match[str]) -> Time:
    first = spans.months(_year(match), int(match[3]), int(match[3]))
    return _from_to(first, spans.months(_year(match, 4), int(match[6]), int(match[6])))


def _from_to(first: Time, last: Time) -> Time:
    if last.last < first.first:
        raise ImpossibleDateError(said("it ends before it begins"))
    return Time(first.first, last.last)


def _small(text: str) -> int:
    return int(text) if text.isdecimal() else (read_numeral(text) or 0)


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
    (
        re.compile(rf"从?{_Y}年(\d{{1,2}})月(\d{{1,2}})[日号]?{_TO}{_DAY}[日号]?(?:间|之间|期间)?"),
        _days,
    ),
    (re.compile(rf"从?{_Y}年(\d{{1,2}})月{_TO}{_Y}年(\d{{1,2}})月(?:间|之间|期间)?"), _months),
    (re.compile(rf"{_CENTURY}(\d0|[二三四五六七八九]十)年代({_OF_YEARS})?"), _decade),
    (
        re.compile(rf"(\d{{3}}0)年代({_OF_YEARS})?"),
        lambda m: _part_of_years(spans.decade(int(m[1])), m[2]),
    ),
    (
        re.compile(rf"{_CENTURY}({_OF_YEARS})?"),
        lambda m: _part_of_years(_century(m), m[3]),
    ),
    (
        re.compile(
            rf"{_ORDINAL}(?:世纪)?{_TO}(\d{{1,2}}|[一二三四五六七八九十]{{1,3}})世纪(?:间|之间|期间)?"
        ),
        _centuries,
    ),
    # A year of a reign with its own number: 贞观三年（629年）.
    (
        re.compile(rf"[^\d（(]{{2,10}}(?:元|[一二三四五六七八九十]{{1,3}})年[（(]{_Y}年?[）)]"),
        lambda m: spans.year(_year(m)),
    ),
)
