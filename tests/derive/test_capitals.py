"""The capitals of the world, solved by a reader of the table who knows nothing of quizgen."""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest

from quizgen.items.bank import Bank
from quizgen.items.item import ChoiceItem, Item, ShortAnswerItem, TrueFalseItem
from tests.support.capitals import CHINESE, EDITIONS, ENGLISH, Edition, edition_name

HAN = re.compile(r"[\u4e00-\u9fff]")
STATEMENT = {"en": r"(.+) is the capital of (.+)\.", "zh-Hans": r"(.+)是(.+)的首都。"}
SEVERAL = re.compile(r" \(Choose all that apply\.\)|（选出所有正确的选项）")
COMMA = {"en": ", ", "zh-Hans": "、"}


class Solver:
    """Answers questions from the table; its countries and capitals are sets of names."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.capitals: dict[str, set[str]] = defaultdict(set)
        self.countries: dict[str, set[str]] = defaultdict(set)
        for country, capital in edition.pairs:
            self.capitals[country].add(capital)
            self.countries[capital].add(country)

    def answers(self, stem: str) -> set[str]:
        """All right answers to a question."""
        asked = SEVERAL.sub("", stem)
        for template, known in zip(
            self.edition.asked, (self.capitals, self.countries), strict=True
        ):
            pattern = re.escape(template).replace(r"\{\}", "(.+)")
            if match := re.fullmatch(pattern, asked):
                return known[match[1]]
        raise AssertionError(f"no question of the deck: {stem}")

    def is_true(self, statement: str) -> bool:
        """Whether a statement is true."""
        match = re.fullmatch(STATEMENT[self.edition.language], statement)
        assert match, statement
        return match[1] in self.capitals[match[2]]


@pytest.fixture(scope="module", params=EDITIONS, ids=edition_name)
def world(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Edition, Bank]:
    """The deck in both languages."""
    edition: Edition = request.param
    return edition, edition.bank(tmp_path_factory.mktemp("capitals"))


def _items(bank: Bank, kind: type) -> Iterable[Item]:
    found = [item for item in bank.items if isinstance(item, kind)]
    assert found
    return found


def test_the_solver_finds_exactly_the_keys_of_every_choice(world: tuple[Edition, Bank]) -> None:
    """Each right option is right by the table, each wrong one wrong, and no right one missing."""
    edition, bank = world
    solver = Solver(edition)
    wrong = []
    for item in _items(bank, ChoiceItem):
        assert isinstance(item, ChoiceItem)
        answers, options = solver.answers(item.stem), [option.text for option in item.options]
        keys = set(item.answers)
        if keys != answers or keys != answers & set(options) or len(set(options)) < len(options):
            wrong.append((item.id, sorted(answers), options))
    assert wrong == []


def test_a_question_with_several_keys_says_so(world: tuple[Edition, Bank]) -> None:
    """And only such a question does."""
    edition, bank = world
    said = {item.id for item in bank.items if SEVERAL.search(item.stem)}
    several = {
        item.id for item in bank.items if isinstance(item, ChoiceItem) and len(item.answers) > 1
    }
    assert said == several
    # South Africa's capitals; the countries of London and Jerusalem, and in Chinese of 金斯敦,
    # which is both Kingston and Kingstown.
    assert len(several) == (4 if edition is CHINESE else 3)


def test_the_solver_judges_every_statement_as_its_item_does(world: tuple[Edition, Bank]) -> None:
    """A statement made false by a rule isn't true by another row."""
    edition, bank = world
    solver = Solver(edition)
    assert [
        item.stem
        for item in _items(bank, TrueFalseItem)
        if isinstance(item, TrueFalseItem) and solver.is_true(item.stem) != item.answer
    ] == []


def test_the_solver_gives_the_short_answers(world: tuple[Edition, Bank]) -> None:
    """All of them, where there are several."""
    edition, bank = world
    solver, comma = Solver(edition), COMMA[edition.language]
    wrong = []
    for item in _items(bank, ShortAnswerItem):
        assert isinstance(item, ShortAnswerItem)
        given = re.split(re.escape(comma), item.answer)
        # A comma in “Washington, D.C.” isn't one between two answers.
        if {item.answer} != solver.answers(item.stem) != set(given):
            wrong.append((item.stem, item.answer))
    assert wrong == []


def test_no_key_stands_in_its_question(world: tuple[Edition, Bank]) -> None:
    """As a word of its own; in Chinese, anywhere."""
    _, bank = world
    given_away = []
    for item in bank.items:
        if isinstance(item, ChoiceItem):
            keys = item.answers
        elif isinstance(item, ShortAnswerItem):
            keys = (item.answer,)
        else:
            continue
        for key in keys:
            bound = "" if HAN.search(key) else r"\b"
            if re.search(f"{bound}{re.escape(key)}{bound}", item.stem):
                given_away.append((item.id, key))
    assert given_away == []


def test_every_option_has_a_reason_in_the_language_of_the_deck(
    world: tuple[Edition, Bank],
) -> None:
    """English reasons hold no Chinese, Chinese ones are Chinese; a wrong option's names the key."""
    edition, bank = world
    bad = []
    for item in bank.items:
        if not isinstance(item, ChoiceItem | TrueFalseItem):
            continue
        for option in item.options:
            chinese = HAN.search(option.because) is not None
            if not option.because.strip() or chinese != (edition is CHINESE):
                bad.append((item.id, option))
            if isinstance(item, ChoiceItem) and not option.correct:
                named = (*item.answers, option.text)
                bad += [] if any(name in option.because for name in named) else [(item.id, option)]
    assert bad == []


def test_a_reason_tells_what_a_wrong_option_is_the_capital_of(tmp_path: Path) -> None:
    """The learner who mistook it learns where it belongs."""
    pairs = [("France", "Paris"), ("Italy", "Rome"), ("Spain", "Madrid"), ("Cuba", "Havana")]
    bank = ENGLISH.bank(tmp_path, pairs)
    (item,) = (item for item in bank.items if item.id == "capital/paris.france/capital-choice")
    assert isinstance(item, ChoiceItem)
    for option in item.options:
        country = next(country for country, capital in pairs if capital == option.text)
        assert f"{option.text} is the capital of {country}." in option.because


def test_each_country_is_asked_for_unless_its_name_gives_the_answer(
    world: tuple[Edition, Bank],
) -> None:
    """Nothing is lost: a choice each way, but where the question would hold the answer.

    Where a name is a part of another, as Mexico of Mexico City, only one way can be asked.
    """
    edition, bank = world
    asked = {
        SEVERAL.sub("", item.stem)
        for item in bank.items
        if isinstance(item, ChoiceItem) and item.origin.rule
    }
    bound = "" if edition is CHINESE else r"\b"

    def tells(question: str, answer: str) -> bool:
        return re.search(f"{bound}{re.escape(answer)}{bound}", question) is not None

    def alike(country: str, capital: str) -> bool:
        """Whether both begin with one word, or have two characters in common, that tell."""
        size = 2 if edition is CHINESE else 5
        pieces = [
            {name[at : at + size] for at in range(len(name) - size + 1)}
            for name in (country.casefold(), capital.casefold())
        ]
        return not pieces[0].isdisjoint(pieces[1])

    expected, may_be_left_out = set(), set()
    for country, capital in edition.pairs:
        for_capital = edition.asked[0].format(country)
        for_country = edition.asked[1].format(capital)
        if alike(country, capital):
            may_be_left_out |= {for_capital, for_country}
        expected |= set() if tells(for_capital, capital) else {for_capital}
        expected |= set() if tells(for_country, country) else {for_country}
    assert sorted(expected - asked - may_be_left_out) == []
    assert sorted(asked - expected) == []
