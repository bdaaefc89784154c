"""What the text of a role means."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.models.values import Day, Quantity, Time

DAYS = st.tuples(st.integers(-300, 2100), st.integers(1, 12), st.integers(1, 28))
TIMES = st.tuples(DAYS, DAYS).map(lambda ends: Time(min(ends), max(ends)))
ENDS = st.one_of(st.floats(-1e6, 1e6), st.sampled_from([-math.inf, math.inf]))
QUANTITIES = st.builds(
    lambda ends, unit: Quantity(min(ends), max(ends), unit, "", "", 0, 0),
    st.tuples(ENDS, ENDS),
    st.sampled_from(["人", "年"]),
)


@pytest.mark.parametrize(
    ("one", "other", "overlaps"),
    [
        (((2015, 1, 1), (2015, 12, 31)), ((2016, 1, 1), (2016, 12, 31)), False),
        (((2015, 1, 1), (2015, 12, 31)), ((2015, 12, 31), (2016, 1, 1)), True),
        (((2015, 1, 1), (2015, 12, 31)), ((2015, 3, 7), (2015, 3, 7)), True),
        (((-43, 3, 1), (-43, 3, 31)), ((-42, 1, 1), (-42, 12, 31)), False),
    ],
)
def test_times_overlap_where_a_day_is_in_both(
    one: tuple[Day, Day], other: tuple[Day, Day], overlaps: bool
) -> None:
    """Both ends belong to an interval."""
    assert Time(*one).overlaps(Time(*other)) == overlaps


@given(TIMES, TIMES)
def test_overlap_of_times_is_symmetric(one: Time, other: Time) -> None:
    """It doesn't matter which of two is asked; one that is before another doesn't overlap it."""
    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(other) == (not (one.last < other.first or other.last < one.first))
    assert one.overlaps(one)


@given(QUANTITIES, QUANTITIES)
def test_overlap_of_quantities_is_symmetric(one: Quantity, other: Quantity) -> None:
    """It doesn't matter which of two is asked; of unlike units, nobody knows."""
    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(one)
    if one.unit != other.unit:
        assert one.overlaps(other)


@given(st.lists(TIMES), st.lists(QUANTITIES))
def test_ranks_sort_by_the_beginning(times: list[Time], quantities: list[Quantity]) -> None:
    """The order of options is that of the earliest day or the least number."""
    firsts = [time.first for time in sorted(times, key=lambda time: time.rank)]
    assert firsts == sorted(firsts)
    lows = [value.low for value in sorted(quantities, key=lambda value: value.rank)]
    assert lows == sorted(lows)
