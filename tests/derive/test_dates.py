"""Dates as options: when they can have been, whatever else the deck has."""

import re

import pytest

from quizgen.items.item import ChoiceItem
from tests.support.banks import ZH, bank_of


def _years(text: str) -> list[int]:
    """The years of the options for a fact's time."""
    items = {item.id: item for item in bank_of(text, ZH).items}
    item = items["f/when-choice"]
    assert isinstance(item, ChoiceItem)
    return [int(re.findall(r"\d{3,4}(?=年)", option.text)[0]) for option in item.options]


@pytest.mark.parametrize(
    "other",
    [
        # a day of every year has no year
        "{id: g, says: 每年的5月12日是护士节。, when: {text: 5月12日, edtf: XXXX-05-12}}",
        # what is foreseen for later says nothing of when the past ended
        "{id: g, says: 学者预计，2300年海面会升高。, when: 2300年}",
        "{id: g, says: 秦在公元前221年统一六国。, when: 公元前221年}",
    ],
)
def test_no_option_is_in_the_future(other: str) -> None:
    """What happened, happened before now, and near to when it did."""
    fact = "{id: f, says: Jack 在2016年创办了学校。, who: Jack, when: 2016年}"
    years = _years(f"facts: [{fact}, {other}]")
    assert max(years) <= 2024
    assert min(years) >= 1995


def test_a_dynasty_bounds_what_it_did() -> None:
    """唐朝政府 did nothing before 618 and nothing after 907."""
    years = _years("facts: [{id: f, says: 659年，唐朝政府颁行了药典。, when: 659年}]")
    assert min(years) >= 618
    assert max(years) <= 907


@pytest.mark.parametrize(
    ("says", "when", "first"),
    [
        ("1904年，巴甫洛夫获得诺贝尔奖。", "1904年", 1901),
        ("1908年，伦敦举办了第四届奥运会。", "1908年", 1896),
        ("1948年，联合国通过了《世界人权宣言》。", "1948年", 1945),
    ],
)
def test_no_option_is_before_a_prize_or_a_union_was(says: str, when: str, first: int) -> None:
    """Who has heard of the Nobel Prize knows that nobody had it in 1885."""
    assert min(_years(f"facts: [{{id: f, says: {says}, when: {when}}}]")) >= first


def test_games_are_every_four_years() -> None:
    """Nobody takes 1930 for a year of the Olympic Games."""
    years = _years("facts: [{id: f, says: 1936年，柏林举办了奥运会。, when: 1936年}]")
    assert len(years) == 4
    assert all(year % 4 == 0 for year in years)
