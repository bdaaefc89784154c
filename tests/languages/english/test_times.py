"""Reading English times."""

from calendar import month_name, monthrange

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.languages import ImpossibleDateError
from quizgen.languages.english.times import read_time
from quizgen.models.values import Day, Time

READ = (
    ("2015", (2015, 1, 1), (2015, 12, 31), "year"),
    ("the year 2015", (2015, 1, 1), (2015, 12, 31), "year"),
    ("221 BC", (-220, 1, 1), (-220, 12, 31), "year"),
    ("221 B.C.", (-220, 1, 1), (-220, 12, 31), "year"),
    ("44 BCE", (-43, 1, 1), (-43, 12, 31), "year"),
    ("March 2015", (2015, 3, 1), (2015, 3, 31), "month"),
    ("Feb. 2016", (2016, 2, 1), (2016, 2, 29), "month"),
    ("May, 2015", (2015, 5, 1), (2015, 5, 31), "month"),
    ("march 44 bc", (-43, 3, 1), (-43, 3, 31), "month"),
    ("March 7, 2015", (2015, 3, 7), (2015, 3, 7), "day"),
    ("March 7th, 2015", (2015, 3, 7), (2015, 3, 7), "day"),
    ("7 March 2015", (2015, 3, 7), (2015, 3, 7), "day"),
    ("1st Dec 2015", (2015, 12, 1), (2015, 12, 1), "day"),
    ("early 2022", (2022, 1, 1), (2022, 3, 31), "span"),
    ("mid-2022", (2022, 5, 1), (2022, 8, 31), "span"),
    ("the middle of 2022", (2022, 5, 1), (2022, 8, 31), "span"),
    ("late 2022", (2022, 10, 1), (2022, 12, 31), "span"),
    ("the end of 2022", (2022, 11, 1), (2022, 12, 31), "span"),
    ("the beginning of 2022", (2022, 1, 1), (2022, 2, 28), "span"),
    ("the first half of 2022", (2022, 1, 1), (2022, 6, 30), "span"),
    ("the second half of 2022", (2022, 7, 1), (2022, 12, 31), "span"),
    ("spring 2022", (2022, 3, 1), (2022, 5, 31), "span"),
    ("the summer of 2022", (2022, 6, 1), (2022, 8, 31), "span"),
    ("fall 2022", (2022, 9, 1), (2022, 11, 30), "span"),
    ("2014 to 2017", (2014, 1, 1), (2017, 12, 31), "span"),
    ("from 2014 to 2017", (2014, 1, 1), (2017, 12, 31), "span"),
    ("between 2014 and 2017", (2014, 1, 1), (2017, 12, 31), "span"),
    ("2014–2017", (2014, 1, 1), (2017, 12, 31), "span"),
    ("221–206 BC", (-220, 1, 1), (-205, 12, 31), "span"),
    ("221 BC to 206 BC", (-220, 1, 1), (-205, 12, 31), "span"),
    ("27 BC to 14", (-26, 1, 1), (14, 12, 31), "span"),
    ("the 1980s", (1980, 1, 1), (1989, 12, 31), "span"),
    ("the 19th century", (1801, 1, 1), (1900, 12, 31), "span"),
    ("AD 79", (79, 1, 1), (79, 12, 31), "year"),
    ("79 AD", (79, 1, 1), (79, 12, 31), "year"),
    ("762 CE", (762, 1, 1), (762, 12, 31), "year"),
    ("9,500 BC", (-9499, 1, 1), (-9499, 12, 31), "year"),
    ("1941–42", (1941, 1, 1), (1942, 12, 31), "span"),
    ("the winter of 1941", (1941, 1, 1), (1942, 3, 31), "span"),
    ("early May 1937", (1937, 5, 1), (1937, 5, 12), "span"),
    ("mid-June 2010", (2010, 6, 9), (2010, 6, 22), "span"),
    ("the night of 14 April 1912", (1912, 4, 14), (1912, 4, 14), "day"),
    ("Sunday, 3 May 1936", (1936, 5, 3), (1936, 5, 3), "day"),
    ("between 25 and 28 July 1956", (1956, 7, 25), (1956, 7, 28), "span"),
    ("28 July to 2 August 1956", (1956, 7, 28), (1956, 8, 2), "span"),
    ("from 30 December 1955 to 2 January 1956", (1955, 12, 30), (1956, 1, 2), "span"),
    ("July 25 to 28, 1956", (1956, 7, 25), (1956, 7, 28), "span"),
    ("July 25–August 2, 1956", (1956, 7, 25), (1956, 8, 2), "span"),
    ("from May to October 1851", (1851, 5, 1), (1851, 10, 31), "span"),
    ("from May 1851 to March 1852", (1851, 5, 1), (1852, 3, 31), "span"),
    ("the early 1950s", (1950, 1, 1), (1953, 12, 31), "span"),
    ("the mid-1950s", (1953, 1, 1), (1956, 12, 31), "span"),
    ("the late 1950s", (1956, 1, 1), (1959, 12, 31), "span"),
    ("the 1900s", (1900, 1, 1), (1999, 12, 31), "span"),
    ("the 1830s and 1840s", (1830, 1, 1), (1849, 12, 31), "span"),
    ("the late 18th century", (1761, 1, 1), (1800, 12, 31), "span"),
    ("the end of the sixteenth century", (1581, 1, 1), (1600, 12, 31), "span"),
    ("the second half of the 19th century", (1851, 1, 1), (1900, 12, 31), "span"),
    ("the 3rd century BC", (-299, 1, 1), (-200, 12, 31), "span"),
    ("the 1st century AD", (1, 1, 1), (100, 12, 31), "span"),
    ("the 17th and 18th centuries", (1601, 1, 1), (1800, 12, 31), "span"),
    ("about 2015", (2014, 1, 1), (2016, 12, 31), "span"),
    ("c. 2015", (2014, 1, 1), (2016, 12, 31), "span"),
    ("around the 1980s", (1979, 1, 1), (1990, 12, 31), "span"),
    ("circa January 2015", (2014, 12, 1), (2015, 2, 31), "span"),
)
"""Text, first day, last day, grain."""

NO_TIME = (
    *("", "the", "later", "last year", "March", "7 March", "20155", "2015 March", "Marchuary 2015"),
    *("the 80s", "1985s", "March the 7th", "2015 or so", "twenty fifteen", "Jack Clark"),
)

IMPOSSIBLE = (
    *("February 30, 2015", "29 February 2015", "Feb 29, 1900", "April 31, 2015", "0 March 2015"),
    *("28 to 25 July 1956", "1942–41", "the 18th to 17th centuries", "May 1852 to March 1851"),
    *("2017 to 2014", "206–221 BC", "0", "0 BC", "March 0", "the 0th century"),
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
    ("one", "other", "alike"),
    [
        ("March 2015", "December 2016", True),
        ("March 2015", "Dec. 2016", True),
        ("March 2015", "2016", False),
        ("March 7, 2015", "7 March 2015", False),
        ("early 2015", "late 2015", False),
        ("221 BC", "206 BC", True),
        ("the 3rd century", "the 18th century", True),
        ("the third century", "the 18th century", True),
    ],
)
def test_shape_tells_texts_that_look_alike(one: str, other: str, alike: bool) -> None:
    """Options of one shape stand side by side; a text of another would stand out."""
    left, right = read_time(one), read_time(other)
    assert left is not None
    assert right is not None
    assert (left.shape == right.shape) == alike


@given(st.integers(1, 9999), st.booleans())
def test_reads_back_any_year(year: int, bc: bool) -> None:
    """Every year, before or after Christ, is read back to its days."""
    number, suffix = (1 - year, " BC") if bc else (year, "")
    assert read_time(f"{year}{suffix}") == Time(
        (number, 1, 1), (number, 12, 31), f"0{suffix.lower()}", "year"
    )


@given(st.integers(1, 9999), st.integers(1, 12), st.booleans())
def test_reads_back_any_month(year: int, month: int, short: bool) -> None:
    """Every month, its name short or not, is read back to its own first and last day."""
    name = month_name[month][:3] if short else month_name[month]
    last = monthrange(year, month)[1]
    assert read_time(f"{name} {year}") == Time(
        (year, month, 1), (year, month, last), "month 0", "month"
    )


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31), st.booleans())
def test_reads_back_any_day(year: int, month: int, day: int, british: bool) -> None:
    """A day in either order is read back, or refused where the calendar doesn't have it."""
    name = month_name[month]
    text = f"{day} {name} {year}" if british else f"{name} {day}, {year}"
    if day > monthrange(year, month)[1]:
        with pytest.raises(ImpossibleDateError):
            read_time(text)
    else:
        time = read_time(text)
        assert time is not None
        assert (time.first, time.last, time.grain) == ((year, month, day),) * 2 + ("day",)


PIECES = st.sampled_from(
    [*"0123456789 -–,.", "the ", "of ", "BC", "early ", "March ", "may", "to ", "th", "s", "about "]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join)))
def test_never_fails_otherwise(text: str) -> None:
    """Whatever is typed, the reader reads it, doesn't, or says that no calendar has it."""
    try:
        time = read_time(text)
    except ImpossibleDateError:
        return
    assert time is None or time.first <= time.last
