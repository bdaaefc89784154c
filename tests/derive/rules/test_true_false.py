"""Rule: a fact's sentence is true; with a false value in place of a role it is false."""

import re
from collections import Counter

import pytest

from quizgen.items.bank import Bank
from quizgen.items.item import TrueFalseItem
from tests.support.banks import EN, ZH, bank_of

PEOPLE = """\
entities:
  - {id: jack, kind: person, name: Jack, aliases: [杰克]}
  - {id: tom, kind: person, name: Tom}
  - {id: ada, kind: person, name: Ada}
"""


def _items(bank: Bank) -> list[TrueFalseItem]:
    return [item for item in bank.items if isinstance(item, TrueFalseItem)]


def _many(deck: str, says: str) -> list[TrueFalseItem]:
    facts = "".join(f"  - {{id: f{n}, says: {says.format(n)}, who: Jack}}\n" for n in range(100))
    return _items(bank_of(f"{PEOPLE}facts:\n{facts}", deck))


@pytest.mark.parametrize(
    ("deck", "says", "labels"),
    [(ZH, "Jack 见过甲{}。", ("对", "错")), (EN, "Jack saw number {}.", ("True", "False"))],
)
def test_about_half_are_true(deck: str, says: str, labels: tuple[str, str]) -> None:
    """A fact has one statement, true or false, and neither answer can be bet on."""
    items = _many(deck, says)
    assert len(items) == 100
    counts = Counter(item.answer for item in items)
    assert 35 < counts[True] < 65
    for item in items:
        assert [(option.text, option.correct) for option in item.options] == [
            (labels[0], item.answer),
            (labels[1], not item.answer),
        ]
    stems = {item.stem.split()[0] for item in items if not item.answer}
    assert stems == {"Tom", "Ada"}
    assert {item.stem.split()[0] for item in items if item.answer} == {"Jack"}


def test_says_what_is_right() -> None:
    """A false statement is fixed, a true one is shown with its place."""
    reasons = {
        item.answer: (item.stem, {option.because for option in item.options})
        for item in _many(ZH, "Jack 见过甲{}。")
        if item.id in ("f0/true-false", "f1/true-false", "f2/true-false", "f3/true-false")
    }
    for answer, (stem, because) in reasons.items():
        assert len(because) == 1
        (reason,) = because
        assert reason.startswith(stem) if answer else reason.startswith("应为 Jack：Jack 见过甲")


@pytest.mark.parametrize(
    "fact",
    [
        "{id: f, says: Jack 来了。, who: Jack, open: [who]}",
        "{id: f, says: 有人来了。, who: 有人}",
        "{id: f, says: Jack、Tom 和 Ada 来了。, who: Jack、Tom 和 Ada}",
    ],
)
def test_none_where_it_could_not_be_false(fact: str) -> None:
    """A statement that is always true would be known by its form."""
    assert _items(bank_of(f"{PEOPLE}facts: [{fact}]")) == []


def test_one_wrong_value_is_enough() -> None:
    """A statement needs one false version only, where a choice needs two."""
    people = PEOPLE.replace("  - {id: ada, kind: person, name: Ada}\n", "")
    facts = "".join(f"  - {{id: f{n}, says: Jack 见过甲{n}。, who: Jack}}\n" for n in range(9))
    bank = bank_of(f"{people}facts:\n{facts}")
    assert len(_items(bank)) == 9
    assert not [item for item in bank.items if item.type == "choice"]
    assert {item.stem.split()[0] for item in _items(bank) if not item.answer} == {"Tom"}


def test_a_passage_is_no_statement() -> None:
    """Of what nobody takes in at one reading nothing is swapped, and no rule gets slow on it."""
    long = "It rained, and the river rose. " * 25
    fact = f"  - {{id: f, says: '{long}It ended in 1815.', when: '1815'}}\n"
    kinds = {item.type for item in bank_of(f"facts:\n{fact}", EN).items}
    assert kinds == {"cloze"}
    short = "  - {id: f, says: 'It rained, and it ended in 1815.', when: '1815'}\n"
    assert "true-false" in {item.type for item in bank_of(f"facts:\n{short}", EN).items}


@pytest.mark.parametrize(("years", "swapped"), [("", False), (", years: '1890'", True)])
def test_what_the_deck_gives_no_time_for_is_in_no_dated_statement(
    years: str, swapped: bool
) -> None:
    """No jet engine was tested in 1895; whether one of its time was has to be known."""
    names = ("gas", "jet", "steam")
    engines = "".join(
        f"  - {{id: {name}, kind: product, is: engine, name: {name} engine{years}}}\n"
        for name in names
    )
    fact = (
        "  - {id: f, says: Ada tested the gas engine in 1895., what: gas engine, when: '1895',"
        " skip: [when/true-false]}\n"
    )
    items = _items(bank_of(f"entities:\n{engines}facts:\n{fact}", EN))
    assert bool(items) is swapped


def test_what_has_been_so_since_a_year_has_been_so_since_a_later_one() -> None:
    """So a later year makes no false statement."""
    facts = "".join(
        f"  - {{id: f{n}, says: 第{n}号港口从2010年起一直居首位。, when: 2010年}}\n"
        for n in range(11, 60)
    )
    found = [item for item in _items(bank_of(f"facts:\n{facts}", ZH)) if not item.answer]
    years = [int(year) for item in found for year in re.findall(r"\d{4}", item.stem)]
    assert years
    assert all(year < 2010 for year in years)
