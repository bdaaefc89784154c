"""Reading the times that authors write as EDTF."""

from calendar import monthrange

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.check.edtf_times import read_edtf
from quizgen.models.values import Day, Time

READ = (
    ("2015", (2015, 1, 1), (2015, 12, 31), "year"),
    ("2015-03", (2015, 3, 1), (2015, 3, 31), "month"),
    ("2016-02", (2016, 2, 1), (2016, 2, 29), "month"),
    ("2015-03-07", (2015, 3, 7), (2015, 3, 7), "day"),
    ("2016-02-29", (2016, 2, 29), (2016, 2, 29), "day"),
    ("2022-11/2022-12", (2022, 11, 1), (2022, 12, 31), "span"),
    ("2014/2017", (2014, 1, 1), (2017, 12, 31), "span"),
    ("2015~", (2014, 1, 1), (2016, 12, 31), "span"),
    ("2015?", (2014, 1, 1), (2016, 12, 31), "span"),
    ("201X", (2010, 1, 1), (2019, 12, 31), "span"),
    ("19XX", (1900, 1, 1), (1999, 12, 31), "span"),
    ("2015-XX", (2015, 1, 1), (2015, 12, 31), "year"),
    ("2015-21", (2015, 3, 1), (2015, 5, 31), "span"),
    ("-0220", (-220, 1, 1), (-220, 12, 31), "year"),
    ("[2015..2017]", (2015, 1, 1), (2017, 12, 31), "span"),
    ("Y-17000", (-17000, 1, 1), (-17000, 12, 31), "year"),
)
"""Expression, first day, last day, grain."""

REFUSED = (
    ("", "it isn't EDTF"),
    ("年底", "it isn't EDTF"),
    ("2015-13", "it isn't EDTF"),
    ("2015-02-30", "it isn't EDTF"),
    ("2015-02-29", "it isn't a date that the calendar has"),
    ("1900-02-29", "it isn't a date that the calendar has"),
    ("2017/2014", "it ends before it begins"),
    ("2015/", "it has no beginning or no end"),
    ("../2015", "it has no beginning or no end"),
    ("2015/..", "it has no beginning or no end"),
)
"""Expression, why it is no time."""


@pytest.mark.parametrize(("edtf", "first", "last", "grain"), READ)
def test_reads_each_form(edtf: str, first: Day, last: Day, grain: str) -> None:
    """An expression is read to its interval; its shape is the sentence's own words."""
    assert read_edtf(edtf, "年底") == Time(first, last, "年底", grain)


@pytest.mark.parametrize(("edtf", "reason"), REFUSED)
def test_says_why_it_is_no_time(edtf: str, reason: str) -> None:
    """What no calendar has, or has no end, is refused with the reason."""
    assert read_edtf(edtf, "年底") == reason


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31))
@settings(deadline=None)
def test_reads_back_any_day(year: int, month: int, day: int) -> None:
    """A day that the calendar has is read back, and no other is."""
    read = read_edtf(f"{year:04d}-{month:02d}-{day:02d}", "")
    if day > monthrange(year, month)[1]:
        assert isinstance(read, str)
    else:
        assert read == Time((year, month, day), (year, month, day), "", "day")


@given(st.one_of(st.text(max_size=20), st.text("0123456789-/~?%X.[]{},YES", max_size=16)))
@settings(deadline=None)
def test_never_fails(edtf: str) -> None:
    """Whatever is typed, it is a time or a reason."""
    read = read_edtf(edtf, "")
    assert read if isinstance(read, str) else read.first <= read.last
