"""The numbers of a numeric question: read in the ways of the deck's language, or refused."""

from fractions import Fraction

import pytest

from quizgen.check.numeric import number_of
from quizgen.items.item import NumericItem
from quizgen.languages import ENGLISH, Language
from quizgen.languages.chinese import CHINESE
from tests.support.banks import EN, ZH, bank_of, problems


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("384400", None, Fraction(384400)),
        ("-273.15", None, Fraction(-27315, 100)),
        ("−4", None, Fraction(-4)),
        ("3/4", None, Fraction(3, 4)),
        ("6.02e23", None, Fraction(602 * 10**21)),
        ("1,234", ENGLISH, Fraction(1234)),
        ("8.1 billion", ENGLISH, Fraction(8_100_000_000)),
        ("twelve", ENGLISH, Fraction(12)),
        ("14.1亿", CHINESE, Fraction(1_410_000_000)),
        ("三百", CHINESE, Fraction(300)),
        ("1,234", None, None),
        ("1/0", ENGLISH, None),
        ("about 5", ENGLISH, None),
        ("5 km", ENGLISH, None),
        ("far", ENGLISH, None),
        ("", ENGLISH, None),
        ("9" * 61, ENGLISH, None),
    ],
)
def test_a_number_in_the_ways_of_a_language(
    text: str, language: Language | None, value: Fraction | None
) -> None:
    """Exactly, so that 0.1 is a tenth; what isn't a number alone is none."""
    assert number_of(text, language) == value


@pytest.mark.parametrize(
    ("entry", "low", "high", "shown", "off"),
    [
        ("answer: 384400, tolerance: 1 %, unit: km", "380556/1", "388244/1", "384400 km", "± 1 %"),
        ("answer: -40, tolerance: 0.5, unit: °C", "-81/2", "-79/2", "-40 °C", "± 0.5"),
        ("answer: 90, unit: °", "90/1", "90/1", "90°", ""),
        ("answer: 3/4", "3/4", "3/4", "3/4", ""),
    ],
)
def test_what_is_near_enough(entry: str, low: str, high: str, shown: str, off: str) -> None:
    """A share of the answer, or a number of its unit; without a tolerance the number alone."""
    bank = bank_of(f"questions: [{{id: q, type: numeric, stem: How much?, {entry}}}]", EN)
    (item,) = bank.items
    assert isinstance(item, NumericItem)
    assert (item.low, item.high, item.answer, item.off) == (low, high, shown, off)


def test_a_chinese_unit_stands_right_behind_its_number() -> None:
    """As it is written."""
    bank = bank_of(
        "questions: [{id: q, type: numeric, stem: 多长？, answer: 6300, unit: 千米}]", ZH
    )
    assert isinstance(bank.items[0], NumericItem)
    assert bank.items[0].answer == "6300千米"


@pytest.mark.parametrize(
    ("entry", "piece", "message"),
    [
        ("answer: far", "far", "`far` can't be read as a number."),
        ("answer: 5 km", "5 km", "`5 km` can't be read as a number."),
        ("answer: 5, tolerance: some", "some", "`some` can't be read as a tolerance."),
        ("answer: 5, tolerance: -1", "-1", "`-1` can't be read as a tolerance."),
    ],
)
def test_what_is_no_number_is_told_at_its_place(entry: str, piece: str, message: str) -> None:
    """With a word on how to write it."""
    text = f"questions: [{{id: q, type: numeric, stem: How much?, {entry}}}]"
    (found,) = problems(text, EN)
    assert (found.name, found.piece, found.message) == ("bad-number", piece, message)
    assert found.hint
