"""Reading and writing English quantities."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.languages.english.numbers import read_quantity, write_number

EXACT = (
    ("19 years", 19, "years"),
    ("1,200 people", 1200, "people"),
    ("3.5 km", 3.5, "km"),
    ("six months", 6, "months"),
    ("Seven people", 7, "people"),
    ("twenty cards", 20, "cards"),
    ("one year", 1, "year"),
    ("3 million people", 3_000_000, "people"),
    ("two hundred thousand", 200_000, ""),
    ("$3 billion", 3_000_000_000, ""),
    ("95%", 95, "%"),
    ("95% of users", 95, "% of users"),
    ("95 percent", 95, "%"),
    ("95 per cent of users", 95, "% of users"),
    ("19-year-old", 19, "-year-old"),
    ("3 GPT-3 models", 3, "GPT-3 models"),
    ("twenty-one years", 21, "years"),
    ("−70 °C", -70, "°C"),
    ("two-thirds of them", 2 / 3, ""),
    ("half", 0.5, ""),
)
"""Text, number, unit."""

RANGES = (
    ("three to five years", 3, 5, "years"),
    ("two or three days", 2, 3, "days"),
    ("10–20 people", 10, 20, "people"),
    ("30% to 50%", 30, 50, "%"),
    ("about six months", 4.8, 7.2, "months"),
    ("nearly 95%", 85.5, 104.5, "%"),
    ("five people or so", 4, 6, "people"),
    ("more than 90%", 90, math.inf, "%"),
    ("at least three days", 3, math.inf, "days"),
    ("no fewer than 3 days", 3, math.inf, "days"),
    ("ten or more people", 10, math.inf, "people"),
    ("10+ people", 10, math.inf, "people"),
    ("fewer than 100 people", -math.inf, 100, "people"),
    ("no more than three days", -math.inf, 3, "days"),
    ("up to 5", -math.inf, 5, ""),
    ("between 30 % and 60 %", 30, 60, "%"),
    ("about −70 °C", -77, -63, "°C"),
    ("about a quarter", 0.225, 0.275, ""),
    ("three days or less", -math.inf, 3, "days"),
)
"""Text, least, most, unit."""

NO_QUANTITY = (
    *("", "many", "people", "GPT-3", "a dozen", "half a year", "the 19th"),
    *("five to three years", "10 people to 20 people", "ten apples and 3 pears", "9" * 400),
)

APART = (
    ("six months", "seven months", True),
    ("six months", "6 months", False),
    ("six months", "seven years", False),
    ("about six months", "seven months", False),
    ("about six months", "eight months", True),
    ("ten or more people", "12 people", False),
    ("95%", "95 percent", False),
    ("95%", "90 percent", True),
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
        ("19 years", 20, "20 years"),
        ("about six months", 7, "about seven months"),
        ("Seven people", 12, "Twelve people"),
        ("seven people", 21, "twenty-one people"),
        ("seven people", 121, None),
        ("3 million people", 4, "4 million people"),
        # One year, two year? The noun would have to change.
        ("two years", 1, None),
        ("one year", 2, None),
        ("1 year", 2, None),
        ("three to five years", 4, None),
        ("1,200 people", 1300, None),
    ],
)
def test_writes_another_number_in_the_same_way(text: str, number: int, written: str | None) -> None:
    """The number of a text is replaced in digits or words, and nothing else of it changes."""
    read = read_quantity(text)
    assert read is not None
    assert write_number(text, read, number) == written


@given(
    st.sampled_from(["", "about ", "more than ", "fewer than "]),
    st.integers(0, 9_999_999),
    st.sampled_from(["people", "% of users", "per cent", "months"]),
)
def test_reads_back_any_number(prefix: str, number: int, unit: str) -> None:
    """A number with and without thousands separators is read back."""
    for digits in (str(number), f"{number:,}"):
        read = read_quantity(f"{prefix}{digits} {unit}")
        assert read is not None
        assert read.low <= number <= read.high
        assert read.unit == unit.replace("per cent", "%")


PIECES = st.sampled_from(
    [*"0123456789+%$.,- –", "two", "ten ", "to ", "or ", "more", "million ", "about ", "people"]
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
