"""Reading and writing Chinese quantities."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.languages.chinese.numbers import read_quantity, write_number
from quizgen.languages.chinese.numerals import read_numeral, write_numeral

EXACT = (
    ("三分之一", 1 / 3, ""),
    ("零下70℃", -70, "℃"),
    ("共130篇", 130, "篇"),
    ("19 岁", 19, "岁"),
    ("1,200 人", 1200, "人"),
    ("3.5 公里", 3.5, "公里"),
    ("六个月", 6, "个月"),
    ("两年", 2, "年"),
    ("十九岁", 19, "岁"),
    ("二十一世纪", 21, "世纪"),
    ("一百零五人", 105, "人"),
    ("一百一十人", 110, "人"),
    ("三千二百元", 3200, "元"),
    ("3 万人", 30_000, "人"),
    ("三万人", 30_000, "人"),
    ("一万两千人", 12_000, "人"),
    ("三亿五千万元", 350_000_000, "元"),
    ("7.5 亿美元", 750_000_000, "美元"),
    ("千亿美金", 100_000_000_000, "美金"),
    ("2 万亿元", 2_000_000_000_000, "元"),
    ("95%", 95, "%"),
    ("95% 的人", 95, "% 的人"),
    ("百分之九十", 90, "%"),
    ("百分之百", 100, "%"),
    ("百分之 30", 30, "%"),
    ("第三次", 3, "次"),
    ("第 3 代", 3, "代"),
    ("3 个 GPT-3 模型", 3, "个 GPT-3 模型"),
)
"""Text, number, unit."""

RANGES = (
    ("约为14.1亿", 1.269e9, 1.551e9, ""),
    ("约占四分之一", 0.225, 0.275, ""),
    ("两万七千八百余人", 27800, 27900, "人"),
    ("三到五年", 3, 5, "年"),
    ("3–5 年", 3, 5, "年"),
    ("10 至 20 人", 10, 20, "人"),
    ("三到五万人", 30_000, 50_000, "人"),
    ("3 万到 5 万人", 30_000, 50_000, "人"),
    ("30%–50%", 30, 50, "%"),
    ("百分之三十到百分之五十", 30, 50, "%"),
    ("约六个月", 4.8, 7.2, "个月"),
    ("大约 100 人", 90, 110, "人"),
    ("几乎 95%", 85.5, 104.5, "%"),
    ("近百人", 90, 110, "人"),
    ("10 人左右", 8, 12, "人"),
    ("超过 100 家", 100, math.inf, "家"),
    ("至少三天", 3, math.inf, "天"),
    ("不少于 3 天", 3, math.inf, "天"),
    ("100 家以上", 100, math.inf, "家"),
    ("100+ 家", 100, math.inf, "家"),
    ("不到 100 家", -math.inf, 100, "家"),
    ("不超过三天", -math.inf, 3, "天"),
    ("30 岁以下", -math.inf, 30, "岁"),
    ("五天之内", -math.inf, 5, "天"),
    ("十多年", 10, 20, "年"),
    ("十几个", 10, 20, "个"),
    ("二十余人", 20, 30, "人"),
    ("100 多人", 100, 200, "人"),
    ("三万多人", 30_000, 40_000, "人"),
    ("十来个", 8, 20, "个"),
)
"""Text, least, most, unit."""

NO_QUANTITY = (
    *("", "很多", "人", "GPT-3", "半年", "几十年", "年底", "万人"),
    # Seven or eight; 105 or 150; a year's digits: nobody can tell, so the author says it.
    *("七八个", "三四十人", "一百五", "一万五", "二〇一五", "十百"),
    # Not numbers of a unit: fractions, decimals in words, two numbers.
    *("三分之几", "一点五倍", "三两酒", "30 人到 50 人", "3亿5000万", "3 小时到 4 小时"),
    *("五到三年", "9" * 400),
)

APART = (
    ("六个月", "七个月", True),
    ("六个月", "6 个月", False),
    ("六个月", "七年", False),
    ("约六个月", "七个月", False),
    ("约六个月", "八个月", True),
    ("十多年", "二十多年", True),
    ("十多年", "十五年", False),
    ("超过 10 人", "10 人", False),
    ("超过 10 人", "超过 20 人", False),
    ("超过 10 人", "9 人", True),
    ("10 人以上", "12 人", False),
    ("95%", "百分之九十五", False),
    ("95%", "百分之九十", True),
)
"""Two texts, and whether no number is in both."""


@pytest.mark.parametrize(("text", "number", "unit"), EXACT)
def test_reads_exact_numbers(text: str, number: float, unit: str) -> None:
    """One number is read to its value and unit."""
    read = read_quantity(text)
    assert read is not None
    assert (read.low, read.high, read.unit, read.exact) == (number, number, unit, True)


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_reads_ranges(text: str, low: float, high: float, unit: str) -> None:
    """Ranges, bounds and rough numbers are read to all that they may mean."""
    read = read_quantity(text)
    assert read is not None
    assert read.low == pytest.approx(low)
    assert read.high == pytest.approx(high)
    assert (read.unit, read.exact) == (unit, False)


@pytest.mark.parametrize("text", NO_QUANTITY)
def test_leaves_what_it_cannot_be_sure_of(text: str) -> None:
    """A text with no number, or with one that can be read in two ways, is left to the author."""
    assert read_quantity(text) is None


@pytest.mark.parametrize(("one", "other", "apart"), APART)
def test_overlaps_where_a_number_is_in_both(one: str, other: str, apart: bool) -> None:
    """Only what can't be the same number may be offered as wrong, from either side."""
    left, right = read_quantity(one), read_quantity(other)
    assert left is not None
    assert right is not None
    assert left.overlaps(right) == right.overlaps(left) == (not apart)


@pytest.mark.parametrize(
    ("text", "number", "written"),
    [
        ("19 岁", 20, "20 岁"),
        ("约六个月", 7, "约七个月"),
        ("六个月", 2, "两个月"),
        ("六个月", 12, "十二个月"),
        ("第三次", 2, "第二次"),
        ("百分之九十", 2, "百分之二"),
        ("百分之百", 90, "百分之九十"),
        ("百分之九十", 100, "百分之百"),
        ("3 万人", 4, "4 万人"),
        ("三万人", 2, "两万人"),
        ("一万两千人", 14_000, "一万四千人"),
        ("第 3 次", 4, "第 4 次"),
        ("三到五年", 4, None),
        ("1,200 人", 1300, None),
        ("3.5 公里", 4, None),
    ],
)
def test_writes_another_number_in_the_same_way(text: str, number: int, written: str | None) -> None:
    """The number of a text is replaced in its own script, and nothing else of it changes."""
    read = read_quantity(text)
    assert read is not None
    assert write_number(text, read, number) == written


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        (1, "一"),
        (2, "两"),
        (10, "十"),
        (11, "十一"),
        (12, "十二"),
        (20, "二十"),
        (22, "二十二"),
        (99, "九十九"),
        (100, "一百"),
        (105, "一百零五"),
        (110, "一百一十"),
        (1005, "一千零五"),
        (1050, "一千零五十"),
        (10_005, "一万零五"),
        (20_000, "两万"),
        (10_0000, "十万"),
        (100_000_000, "一亿"),
        (350_000_000, "三亿五千万"),
        (0, None),
        (-3, None),
    ],
)
def test_writes_numerals_as_people_do(number: int, numeral: str | None) -> None:
    """The numeral before a measure word is the usual one."""
    assert write_numeral(number, counting=True) == numeral


@given(st.integers(1, 99) | st.integers(1, 10**12 - 1), st.booleans())
def test_numerals_go_round_trip(number: int, counting: bool) -> None:
    """Each numeral that is written is read as the number that it was written for."""
    written = write_numeral(number, counting=counting)
    assert written is not None
    assert read_numeral(written) == number


@given(
    st.sampled_from(["", "约", "超过", "不到"]),
    st.integers(1, 9999),
    st.booleans(),
    st.sampled_from(["", "万", "亿"]),
    st.sampled_from(["人", "个月", "%", "家公司"]),
)
def test_reads_back_any_number(
    prefix: str, number: int, words: bool, times: str, unit: str
) -> None:
    """A number in digits or numerals, with what may stand before and after, is read back."""
    digits = write_numeral(number, counting=True) if words else str(number)
    read = read_quantity(f"{prefix}{digits}{times}{unit}")
    assert read is not None
    scaled = number * {"": 1, "万": 10_000, "亿": 100_000_000}[times]
    assert read.low <= scaled <= read.high
    assert read.unit == unit
    assert read.exact == (prefix == "")


PIECES = st.sampled_from(
    [
        *"0123456789零一二两三十百千万亿多余几来+%.,，到至–- 第个年人半",
        "约",
        "超过",
        "百分之",
        "左右",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join)), st.integers(-5, 10**13))
def test_never_fails(text: str, number: int) -> None:
    """Whatever is typed, it is a quantity or none, and no other number breaks it."""
    read = read_quantity(text)
    if read is None:
        return
    assert read.low <= read.high
    assert text[read.start :].startswith(read.number)
    write_number(text, read, number)
