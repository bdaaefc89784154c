"""Reading Chinese times."""

from calendar import monthrange

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.languages import ImpossibleDateError
from quizgen.languages.chinese.dynasties import ages_in
from quizgen.languages.chinese.times import read_time
from quizgen.models.values import Day, Time

READ = (
    ("2015", (2015, 1, 1), (2015, 12, 31), "year"),
    ("2015年", (2015, 1, 1), (2015, 12, 31), "year"),
    ("2015 年", (2015, 1, 1), (2015, 12, 31), "year"),
    ("二〇一五年", (2015, 1, 1), (2015, 12, 31), "year"),
    ("一九八四年", (1984, 1, 1), (1984, 12, 31), "year"),
    ("公元 79 年", (79, 1, 1), (79, 12, 31), "year"),
    ("公元前 221 年", (-220, 1, 1), (-220, 12, 31), "year"),
    ("前 1 年", (0, 1, 1), (0, 12, 31), "year"),
    ("2015 年 3 月", (2015, 3, 1), (2015, 3, 31), "month"),
    ("2015 年 2 月份", (2015, 2, 1), (2015, 2, 28), "month"),
    ("2016 年 2 月", (2016, 2, 1), (2016, 2, 29), "month"),
    ("公元前 44 年 3 月", (-43, 3, 1), (-43, 3, 31), "month"),
    ("2015 年 3 月 7 日", (2015, 3, 7), (2015, 3, 7), "day"),
    ("2015年12月31号", (2015, 12, 31), (2015, 12, 31), "day"),
    ("2000 年 2 月 29 日", (2000, 2, 29), (2000, 2, 29), "day"),
    ("2015 年初", (2015, 1, 1), (2015, 2, 28), "span"),
    ("2015 年年中", (2015, 5, 1), (2015, 8, 31), "span"),
    ("2022 年底", (2022, 11, 1), (2022, 12, 31), "span"),
    ("2022 年末", (2022, 11, 1), (2022, 12, 31), "span"),
    ("2022 年上半年", (2022, 1, 1), (2022, 6, 30), "span"),
    ("2022 年下半年", (2022, 7, 1), (2022, 12, 31), "span"),
    ("2022 年春天", (2022, 3, 1), (2022, 5, 31), "span"),
    ("2022 年夏", (2022, 6, 1), (2022, 8, 31), "span"),
    ("2022 年秋季", (2022, 9, 1), (2022, 11, 30), "span"),
    ("2022 年冬", (2022, 1, 1), (2023, 2, 28), "span"),
    ("2015 年冬天", (2015, 1, 1), (2016, 2, 29), "span"),
    ("2015 年 3 月初", (2015, 3, 1), (2015, 3, 12), "span"),
    ("2015 年 3 月中旬", (2015, 3, 9), (2015, 3, 22), "span"),
    ("2015 年 2 月底", (2015, 2, 18), (2015, 2, 28), "span"),
    ("2014–2017 年", (2014, 1, 1), (2017, 12, 31), "span"),
    ("2014-2017 年间", (2014, 1, 1), (2017, 12, 31), "span"),
    ("2014 年至 2017 年", (2014, 1, 1), (2017, 12, 31), "span"),
    ("从 2014 年到 2017 年", (2014, 1, 1), (2017, 12, 31), "span"),
    ("公元前 221 年至公元前 206 年", (-220, 1, 1), (-205, 12, 31), "span"),
    ("前 202 年至公元 220 年", (-201, 1, 1), (220, 12, 31), "span"),
    ("2015 年 3 月至 5 月", (2015, 3, 1), (2015, 5, 31), "span"),
    ("2015 年 3–5 月间", (2015, 3, 1), (2015, 5, 31), "span"),
    ("1980 年代", (1980, 1, 1), (1989, 12, 31), "span"),
    ("20 世纪 80 年代", (1980, 1, 1), (1989, 12, 31), "span"),
    ("20 世纪八十年代", (1980, 1, 1), (1989, 12, 31), "span"),
    ("21 世纪 00 年代", (2000, 1, 1), (2009, 12, 31), "span"),
    ("19 世纪", (1801, 1, 1), (1900, 12, 31), "span"),
    ("1956年7月25日至28日", (1956, 7, 25), (1956, 7, 28), "span"),
    ("1939年9月1日至1945年9月2日", (1939, 9, 1), (1945, 9, 2), "span"),
    ("1851年5月至1852年3月", (1851, 5, 1), (1852, 3, 31), "span"),
    ("1912年4月14日深夜", (1912, 4, 14), (1912, 4, 14), "day"),
    ("1920年代初", (1920, 1, 1), (1923, 12, 31), "span"),
    ("20世纪60年代末", (1966, 1, 1), (1969, 12, 31), "span"),
    ("二十世纪三十年代", (1930, 1, 1), (1939, 12, 31), "span"),
    ("十八世纪末", (1761, 1, 1), (1800, 12, 31), "span"),
    ("19世纪中叶", (1831, 1, 1), (1870, 12, 31), "span"),
    ("19世纪下半叶", (1851, 1, 1), (1900, 12, 31), "span"),
    ("公元前5世纪", (-499, 1, 1), (-400, 12, 31), "span"),
    ("17至18世纪", (1601, 1, 1), (1800, 12, 31), "span"),
    ("唐代", (618, 1, 1), (907, 12, 31), "span"),
    ("北宋", (960, 1, 1), (1127, 12, 31), "span"),
    ("明朝初年", (1368, 1, 1), (1478, 12, 31), "span"),
    ("约 2015 年", (2014, 1, 1), (2016, 12, 31), "span"),
    ("2015 年前后", (2014, 1, 1), (2016, 12, 31), "span"),
    ("大约 2015 年 1 月", (2014, 12, 1), (2015, 2, 31), "span"),
    ("2015 年 3 月 7 日左右", (2015, 3, 6), (2015, 3, 8), "span"),
)
"""Text, first day, last day, grain."""

NO_TIME = (
    *(
        "",
        "年",
        "年底",
        "后来",
        "去年",
        "五月",
        "3 月 7 日",
        "20155 年",
        "2015 年夏末",
        "2015 年 3",
    ),
    # The eighties of the first century, or of the last? The author has to say.
    *("80 年代", "八十年代", "20 世纪 85 年代"),
    *("Jack Clark", "2015 年的事", "二零", "第 19 世纪", "元", "唐", "金牌"),
)

IMPOSSIBLE = (
    *("2015 年 13 月", "2015 年 0 月", "2015 年 2 月 30 日", "2015 年 2 月 29 日"),
    *("1900 年 2 月 29 日", "2015 年 4 月 31 日", "2015 年 4 月 0 日", "2015 年 13 月初"),
    *("2017–2014 年", "2015 年 5 月至 3 月", "2015 年 3 月至 13 月", "1 年至前 1 年"),
    *("1956年7月28日至25日", "1852年5月至1851年3月", "18至17世纪"),
    *("0 年", "公元前 0 年", "0000 年", "0 世纪"),
)


@pytest.mark.parametrize(("text", "first", "last", "grain"), READ)
def test_reads_each_form(text: str, first: Day, last: Day, grain: str) -> None:
    """A form that articles use is read to its interval and grain."""
    time = read_time(text)
    assert time is not None
    assert (time.first, time.last, time.grain) == (first, last, grain)


@pytest.mark.parametrize("text", NO_TIME)
def test_leaves_what_is_no_time(text: str) -> None:
    """What isn't surely a time isn't guessed at."""
    assert read_time(text) is None


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_refuses_impossible_dates(text: str) -> None:
    """A date that no calendar has is told apart from a text that is no date."""
    with pytest.raises(ImpossibleDateError):
        read_time(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2015 年 13 月", "there is no month 13"),
        ("2015 年 5 月至 3 月", "month 3 is before month 5"),
        ("2015 年 2 月 30 日", "there is no 2015-02-30"),
        ("2017–2014 年", "2014 is before 2017"),
        ("0 年", "there is no year 0"),
    ],
)
def test_says_why_a_date_is_impossible(text: str, reason: str) -> None:
    """The error's text is what an author reads."""
    with pytest.raises(ImpossibleDateError) as error:
        read_time(text)
    assert str(error.value) == reason


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("2015 年", "2016 年", True),
        ("2015 年", "221 年", True),
        ("2015年", "2016 年", False),
        ("2015 年", "二〇一六年", False),
        ("二〇一五年", "二〇一六年", True),
        ("2015 年底", "2016 年底", True),
        ("2015 年底", "2016 年末", False),
        ("2015 年 3 月", "2016 年 12 月", True),
        ("公元前 221 年", "221 年", False),
        ("唐代", "北宋", True),
        ("唐代", "唐代末年", False),
    ],
)
def test_shape_tells_texts_that_look_alike(one: str, other: str, alike: bool) -> None:
    """Options of one shape stand side by side; a text of another would stand out."""
    left, right = read_time(one), read_time(other)
    assert left is not None
    assert right is not None
    assert (left.shape == right.shape) == alike


@given(st.integers(1, 9999), st.booleans(), st.sampled_from(["{} 年", "{}年", "公元{}年"]))
def test_reads_back_any_year(year: int, bc: bool, form: str) -> None:
    """Every year, before or after Christ, is read back to its days."""
    written = form.format(year) if not bc else "公元前 " + form.format(year).removeprefix("公元")
    number = 1 - year if bc else year
    shape = written.replace(str(year), "0")
    assert read_time(written) == Time((number, 1, 1), (number, 12, 31), shape, "year")


@given(st.integers(1, 9999), st.integers(1, 12))
def test_reads_back_any_month(year: int, month: int) -> None:
    """Every month is read back to its own first and last day."""
    last = monthrange(year, month)[1]
    assert read_time(f"{year} 年 {month} 月") == Time(
        (year, month, 1), (year, month, last), "0 年 0 月", "month"
    )


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31))
def test_reads_back_any_day(year: int, month: int, day: int) -> None:
    """A day is read back, or refused where the calendar doesn't have it."""
    text = f"{year}年{month}月{day}日"
    if day > monthrange(year, month)[1]:
        with pytest.raises(ImpossibleDateError):
            read_time(text)
    else:
        assert read_time(text) == Time((year, month, day), (year, month, day), "0年0月0日", "day")


PIECES = st.sampled_from(
    [
        *"0123456789年月日号前后约初底末至到–- 世纪代春冬中旬间上下半公元从〇一五八九十",
        "大约",
        "年代",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join)))
def test_never_fails_otherwise(text: str) -> None:
    """Whatever is typed, the reader reads it, doesn't, or says that no calendar has it."""
    try:
        time = read_time(text)
    except ImpossibleDateError:
        return
    assert time is None or time.first <= time.last


@pytest.mark.parametrize(
    ("says", "ages"),
    [
        ("北宋的第一所书院设在应天府。", [(960, 1127)]),
        ("唐朝政府派出使者。", [(618, 907)]),
        ("春秋两季有大风，元角分不变。", []),
    ],
)
def test_a_sentence_names_a_dynasty(says: str, ages: list[tuple[int, int]]) -> None:
    """With 朝 or 代, or by a name that is no other word."""
    assert ages_in(says) == ages
