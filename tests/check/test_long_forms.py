"""Long forms to copy, made of the author's own words."""

import pytest

from quizgen.check.long_forms import (
    bounding_time,
    meant_edtf,
    meant_years,
    number_form,
    readable_piece,
    time_form,
)
from quizgen.languages import language_of

EN, ZH = language_of("en"), language_of("zh-Hans")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("between 30 % and 60 %", "value: 30/60, unit: '%'"),
        ("within 27 years", "value: 27, unit: years"),
        ("a dozen towns", "value: 12, unit: towns"),
        ("half a dozen", "value: 6"),
        ("well over 300 people", "value: 300, unit: people"),
        ("hardly 3500 km", "value: 3500, unit: km"),
        ("within two days", "value: 2, unit: days"),
        ("all 12 of 14", "value: …"),
        ("dozens of ships", "value: …"),
        ("在27年内", "value: 27, unit: 年"),
        ("介于30%和60%之间", "value: 30/60, unit: '%'"),
        ("几十个", "value: …"),
    ],
)
def test_a_number_is_the_author_s_own(text: str, rest: str) -> None:
    """Never one that the text doesn't hold."""
    language = EN if text.isascii() else ZH
    assert number_form("how-many", text, language) == f"how-many: {{text: {text}, {rest}}}"


@pytest.mark.parametrize(
    ("text", "piece"),
    [("within 27 years", "27 years"), ("well over 300", "300"), ("27 years", ""), ("many", "")],
)
def test_the_piece_that_can_be_read(text: str, piece: str) -> None:
    """What is shorter than the text, and still a number."""
    assert readable_piece(text, EN) == piece


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("before 1501", "1501"),
        ("until May 1840", "May 1840"),
        ("late 1501", ""),
        ("before him", ""),
    ],
)
def test_the_time_of_a_bound(text: str, piece: str) -> None:
    """A bound is no time: the question asks before when."""
    assert bounding_time(text, EN) == piece


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("645", "0645"),
        ("645/700", "0645/0700"),
        ("-459", "-0459"),
        ("2022-1-5", "2022-01-05"),
        ("3 March 2015", "2015-03-03"),
        ("1990s", "1990/1999"),
        ("soon", ""),
        ("2015-02-30", ""),
    ],
)
def test_edtf_that_was_meant(written: str, meant: str) -> None:
    """Years get four digits, months two; times in words are read."""
    assert meant_edtf(written, EN) == meant


def test_years_that_were_meant() -> None:
    """With whatever line between them."""
    assert meant_years("1037–1101") == "1037/1101"
    assert meant_years("since 1958") == "1958/.."
    assert meant_years("北宋") == ""


def test_a_time_has_the_year_of_its_text() -> None:
    """Where it has one or two."""
    assert time_form("when", "late 2022") == "when: {text: late 2022, edtf: 2022}"
    assert time_form("when", "那年") == "when: {text: 那年, edtf: …}"
