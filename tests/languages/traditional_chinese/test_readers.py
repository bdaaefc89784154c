"""Times and numbers as people in Taiwan write them."""

import pytest

from quizgen.languages import ImpossibleDateError, language_of
from quizgen.languages.traditional_chinese import TRADITIONAL_CHINESE as TRADITIONAL
from quizgen.models.values import Day, Quantity, Time


@pytest.mark.parametrize(
    ("tag", "known"),
    [
        *(
            (tag, "zh-Hant")
            for tag in ("zh-Hant", "zh-TW", "zh-HK", "zh-MO", "zh-Hant-HK", "zh_tw")
        ),
        *((tag, "zh") for tag in ("zh", "zh-Hans", "zh-CN", "zh-SG", "zh-Hans-HK")),
        *((tag, "en") for tag in ("en", "en-GB")),
    ],
)
def test_a_tag_means_the_language_of_its_script_or_region(tag: str, known: str) -> None:
    """A region alone says which script is written there; a script says it by itself."""
    language = language_of(tag)
    assert language is not None
    assert language.tag == known


@pytest.mark.parametrize("tag", ["de", "zho", "yue-Hant", "x"])
def test_other_tags_mean_none(tag: str) -> None:
    """Only whole subtags count."""
    assert language_of(tag) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("民國三十八年", (1949, 1, 1), (1949, 12, 31)),
        ("民國38年", (1949, 1, 1), (1949, 12, 31)),
        ("中華民國三十八年", (1949, 1, 1), (1949, 12, 31)),
        ("民國元年", (1912, 1, 1), (1912, 12, 31)),
        ("民國前一年", (1911, 1, 1), (1911, 12, 31)),
        ("民國前12年", (1900, 1, 1), (1900, 12, 31)),
        ("民國一百年", (2011, 1, 1), (2011, 12, 31)),
        ("民國三十四年底", (1945, 11, 1), (1945, 12, 31)),
        ("民國 88 年 9 月 21 日", (1999, 9, 21), (1999, 9, 21)),
        ("民國34年至38年", (1945, 1, 1), (1949, 12, 31)),
        ("民國38年（1949年）", (1949, 1, 1), (1949, 12, 31)),
        ("1949年（民國38年）", (1949, 1, 1), (1949, 12, 31)),
        ("1949年底", (1949, 11, 1), (1949, 12, 31)),
        ("西元前221年", (-220, 1, 1), (-220, 12, 31)),
        ("十九世紀", (1801, 1, 1), (1900, 12, 31)),
        ("1980年代", (1980, 1, 1), (1989, 12, 31)),
        ("三國時期", (220, 1, 1), (280, 12, 31)),
    ],
)
def test_times_are_read(text: str, first: Day, last: Day) -> None:
    """By the years of the Republic and by the common era, in digits and numerals."""
    time = TRADITIONAL.read_time(text)
    assert isinstance(time, Time)
    assert (time.first, time.last) == (first, last)


def test_a_time_that_ends_before_it_begins_is_told() -> None:
    """Years of the Republic are compared as those of the common era are."""
    with pytest.raises(ImpossibleDateError):
        TRADITIONAL.read_time("民國38年至34年")


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("兩個月", 2, "个月"),
        ("三萬兩千", 32000, ""),
        ("兩萬三千六百平方公里", 23600, "平方公里"),
        ("3952公尺", 3952, "公尺"),
        ("1.5億", 1.5e8, ""),
        ("三分之二", 2 / 3, ""),
    ],
)
def test_numbers_are_read(text: str, low: float, unit: str) -> None:
    """Units are told apart in one script."""
    quantity = TRADITIONAL.read_quantity(text)
    assert isinstance(quantity, Quantity)
    assert (quantity.low, quantity.unit) == (low, unit)


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("民國三十八年底", "民國四十一年底"),
        ("民國38年", "民國41年"),
        ("民國元年", "民國四年"),
        ("1949年5月", "1952年5月"),
        ("一九四九年", "一九五二年"),
    ],
)
def test_times_are_written_as_the_authors_are(text: str, later: str) -> None:
    """Three years later, in the same count and the same figures."""
    parts = TRADITIONAL.dates.parts(text)
    assert parts is not None
    moved = parts._replace(years=tuple(year + 3 for year in parts.years))
    assert TRADITIONAL.dates.with_parts(text, moved) == later


def test_no_year_is_written_that_the_republic_doesnt_have() -> None:
    """Before 1912 the count has another form."""
    parts = TRADITIONAL.dates.parts("民國五年")
    assert parts is not None
    assert TRADITIONAL.dates.with_parts("民國五年", parts._replace(years=(1908,))) is None


def test_numbers_are_written_as_the_authors_are() -> None:
    """In the author's script."""
    quantity = TRADITIONAL.read_quantity("三萬兩千人")
    assert quantity is not None
    assert TRADITIONAL.write_number("三萬兩千人", quantity, 24000) == "兩萬四千人"
