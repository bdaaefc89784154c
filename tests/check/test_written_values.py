"""The number that an author writes beside its text."""

import pytest

from quizgen.check.written_values import read_value


@pytest.mark.parametrize(
    ("value", "text", "span"),
    [
        ("12", "a dozen", (12, 12)),
        ("-70", "about −70 °C", (-70, -70)),
        ("−70", "about −70 °C", (-70, -70)),
        ("0.5", "half", (0.5, 0.5)),
        (".5", "half", (0.5, 0.5)),
        ("1,200", "", (1200, 1200)),
        ("14.1亿", "约为14.1亿", (1.41e9, 1.41e9)),
        ("3万", "三万余人", (30000, 30000)),
        ("3万/5万", "三五万人", (30000, 50000)),
        ("45%", "", (45, 45)),
        ("1/4", "四分之一", (0.25, 0.25)),
        ("2/3", "two-thirds of them", (2 / 3, 2 / 3)),
        ("30/60", "between 30 % and 60 %", (30, 60)),
        ("24/100", "dozens", (24, 100)),
        ("2.5/3.5", "a quarter or so", (2.5, 3.5)),
        ("30-60", "", (30, 60)),
        ("30–60", "", (30, 60)),
        ("-10/-5", "", (-10, -5)),
        ("1e3", "", (1000, 1000)),
    ],
)
def test_reads_numbers_fractions_and_ranges(
    value: str, text: str, span: tuple[float, float]
) -> None:
    """The least and the most that it may be."""
    assert read_value(value, text) == pytest.approx(span)


@pytest.mark.parametrize("value", ["", "一打", "nan", "inf", "1e999", "60/30", "1/", "/", "a/b"])
def test_refuses_what_is_no_number(value: str) -> None:
    """Words, numbers without end, and ranges that end before they begin."""
    assert read_value(value, "x") is None


def test_refuses_a_share_of_nothing() -> None:
    """A fraction's lower number isn't zero."""
    assert read_value("1/0", "a half") is None
