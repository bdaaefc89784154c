"""Somebody who knows nothing but the rules of bad tests scores no better than chance.

Each strategy sees the stem and the options, not the keys. Its score over the items of a deck is
held against the chance of a blind guess, with the 99 % bound of the binomial distribution.
`pytest -s` shows the scores.
"""

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from math import comb
from pathlib import Path
from statistics import mean

import pytest

from quizgen.items.bank import Bank
from quizgen.items.item import ChoiceItem, TrueFalseItem
from tests.support.capitals import CHINESE, ENGLISH
from tests.support.compiled import bank_of
from tests.support.decks import write_deck
from tests.support.guessers import Guess, pooled
from tests.support.workshop import DECKS


def _best(scores: Sequence[float]) -> list[int]:
    return [index for index, score in enumerate(scores) if score == max(scores)]


def _longest(_stem: str, options: Sequence[str]) -> list[int]:
    return _best([len(text) for text in options])


def _shortest(_stem: str, options: Sequence[str]) -> list[int]:
    return _best([-len(text) for text in options])


def _middle_length(_stem: str, options: Sequence[str]) -> list[int]:
    return _best([-abs(len(text) - mean(map(len, options))) for text in options])


def _words(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[^\W_]+", text)}


def _most_shared_words(stem: str, options: Sequence[str]) -> list[int]:
    return _best([len(_words(stem) & _words(text)) for text in options])


def _most_shared_characters(stem: str, options: Sequence[str]) -> list[int]:
    return _best([len(set(stem) & set(text)) / len(set(text)) for text in options])


def _fewest_shared_characters(stem: str, options: Sequence[str]) -> list[int]:
    return _best([-len(set(stem) & set(text)) / len(set(text)) for text in options])


def _most_alike(_stem: str, options: Sequence[str]) -> list[int]:
    """The option that has most characters in common with the others."""
    return _best(
        [sum(len(set(text) & set(other)) for other in options) / len(text) for text in options]
    )


def _form(text: str) -> str:
    """What a text looks like: runs of digits, Latin, accented and Han characters, and the rest."""
    kinds = [
        "0"
        if char.isdecimal()
        else "a"
        if char.isascii() and char.isalpha()
        else "é"
        if char.isalpha() and char < "\u2e80"
        else "字"
        if char.isalpha()
        else char
        for char in text
    ]
    return "".join(kind for kind, _ in groupby(kinds))


def _odd_form(_stem: str, options: Sequence[str]) -> list[int]:
    forms = [_form(text) for text in options]
    return _best([-forms.count(form) for form in forms])


def _odd_length(_stem: str, options: Sequence[str]) -> list[int]:
    lengths = [len(text) for text in options]
    return _best([abs(length - mean(lengths)) for length in lengths])


def _numbers(options: Sequence[str]) -> list[float]:
    found = [re.findall(r"\d+(?:\.\d+)?", text.replace(",", "")) for text in options]
    return [float(numbers[0]) if numbers else 0.0 for numbers in found]


def _middle_number(_stem: str, options: Sequence[str]) -> list[int]:
    order = sorted(range(len(options)), key=_numbers(options).__getitem__)
    return order[1:-1]


def _roundest_number(_stem: str, options: Sequence[str]) -> list[int]:
    return _best([len(f"{n:.0f}") - len(f"{n:.0f}".rstrip("0")) for n in _numbers(options)])


def _at(position: int) -> Guess:
    def guess(_stem: str, options: Sequence[str]) -> list[int]:
        return [position] if position < len(options) else [*range(len(options))]

    return guess


def _last(_stem: str, options: Sequence[str]) -> list[int]:
    return [len(options) - 1]


STRATEGIES: dict[str, Guess] = {
    "A": _at(0),
    "B": _at(1),
    "C": _at(2),
    "D": _at(3),
    "last": _last,
    "longest": _longest,
    "shortest": _shortest,
    "middle length": _middle_length,
    "odd length": _odd_length,
    "odd form": _odd_form,
    "most shared words": _most_shared_words,
    "most shared characters": _most_shared_characters,
    "fewest shared characters": _fewest_shared_characters,
    "most like the others": _most_alike,
    "middle number": _middle_number,
    "roundest number": _roundest_number,
}


def _bound(chances: Sequence[float]) -> int:
    """The score that blind guesses with these chances exceed in less than 1 of 100 tests.

    The binomial distribution with the mean chance; where chances differ, the true one is narrower.
    """
    size, chance = len(chances), mean(chances)
    tail = 0.0
    for score in range(size, -1, -1):
        tail += comb(size, score) * chance**score * (1 - chance) ** (size - score)
        if tail > 0.01:
            return score
    return 0


@pytest.fixture(scope="module")
def banks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Bank]:
    """The shipped decks and the capitals in both languages."""
    folder = tmp_path_factory.mktemp("capitals")
    return {
        **{deck.name: bank_of(deck) for deck in DECKS},
        "capitals-en": ENGLISH.bank(folder / "en"),
        "capitals-zh": CHINESE.bank(folder / "zh"),
    }


NAMES = [*(deck.name for deck in DECKS), "capitals-en", "capitals-zh"]


def _choices(bank: Bank, *, ordered: bool | None = None) -> list[ChoiceItem]:
    """The derived choice items with one key; only those with (or without) an order of their own."""
    return [
        item
        for item in bank.items
        if isinstance(item, ChoiceItem)
        and item.origin.rule
        and len(item.answers) == 1
        and ordered in (None, item.fixed_order)
    ]


def _score(guess: Guess, items: Sequence[ChoiceItem]) -> float:
    """Right answers, a guess between several counted as its share."""
    score = 0.0
    for item in items:
        guesses = guess(item.stem, [option.text for option in item.options])
        score += sum(item.options[index].correct for index in guesses) / len(guesses)
    return score


@pytest.mark.parametrize("name", NAMES)
def test_no_strategy_beats_chance_at_choices(name: str, banks: dict[str, Bank]) -> None:
    """Over all derived items with one key, and over those with ordered options apart."""
    better = []
    for group, ordered in (("all", None), ("ordered", True), ("unordered", False)):
        items = _choices(banks[name], ordered=ordered)
        if not items:
            continue
        chances = [1 / len(item.options) for item in items]
        bound = _bound(chances)
        print(f"\n{name}, {group}: {len(items)} items, by chance {sum(chances):.1f}, bound {bound}")  # noqa: T201
        for strategy, guess in STRATEGIES.items():
            score = _score(guess, items)
            print(f"  {strategy:<26} {score:6.1f}{'  beats chance' if score > bound else ''}")  # noqa: T201
            if score > bound:
                better.append((group, strategy, score, bound))
    assert better == []


def test_no_guess_from_the_other_items_beats_chance(banks: dict[str, Bank]) -> None:
    """Pooled over the decks: the most frequent key, and the name that other facts mention most.

    Within two standard errors of chance, as all the others.
    """
    pool = [bank for name, bank in banks.items() if not name.startswith("capitals")]
    scores = pooled(pool, STRATEGIES)
    for name, score in scores.items():
        print(f"  {name:<26} {score.right:6.1f}, by chance {score.chance:.1f} {score.errors:+.1f}")  # noqa: T201
    assert {name: score for name, score in scores.items() if score.errors > 2} == {}


def _statements(bank: Bank) -> list[TrueFalseItem]:
    return [item for item in bank.items if isinstance(item, TrueFalseItem) and item.origin.rule]


@pytest.mark.parametrize("name", NAMES)
def test_no_strategy_beats_chance_at_statements(name: str, banks: dict[str, Bank]) -> None:
    """Always true, always false, and by length, number or form of the statement."""
    items = _statements(banks[name])
    half = sorted(len(item.stem) for item in items)[len(items) // 2]
    strategies: dict[str, Callable[[str], bool]] = {
        "always true": lambda _: True,
        "always false": lambda _: False,
        "long is true": lambda stem: len(stem) > half,
        "short is true": lambda stem: len(stem) <= half,
        "number is true": lambda stem: bool(re.search(r"\d", stem)),
        "number is false": lambda stem: not re.search(r"\d", stem),
        "odd spacing is false": lambda stem: (
            not re.search(r"  |[\u4e00-\u9fff] [\u4e00-\u9fff]", stem)
        ),
        "odd spacing is true": lambda stem: bool(
            re.search(r"  |[\u4e00-\u9fff] [\u4e00-\u9fff]", stem)
        ),
    }
    bound = _bound([0.5] * len(items))
    print(f"\n{name}: {len(items)} statements, bound {bound}")  # noqa: T201
    better = []
    for strategy, says in strategies.items():
        score = sum(says(item.stem) == item.answer for item in items)
        print(f"  {strategy:<26} {score:4}{'  beats chance' if score > bound else ''}")  # noqa: T201
        if score > bound:
            better.append((strategy, score, bound))
    assert better == []


def test_the_bound_lets_chance_pass_and_stops_who_knows() -> None:
    """The yardstick itself: 99 of 100 blind guessers stay within it, a clue exceeds it."""
    assert _bound([0.25] * 100) == 35  # P(score > 35) = 0.6 %, P(score > 34) = 1.6 %
    assert _bound([0.5] * 20) == 15  # P(score > 15) = 0.6 %, P(score > 14) = 2.1 %


def test_a_cue_is_found(tmp_path: Path) -> None:
    """A bank whose keys are the longest options doesn't pass."""
    items = _choices(ENGLISH.bank(tmp_path))
    cheats = [
        item
        for item in items
        if len(_longest("", [option.text for option in item.options])) == 1
        and item.options[_longest("", [option.text for option in item.options])[0]].correct
    ]
    assert _score(_longest, cheats) > _bound([0.25] * len(cheats))


PERIODS = {
    "a century": [1900 + number for number in range(100)],
    "a decade": [1990 + number % 11 for number in range(100)],
    "more and more": [2000 - number * number % 97 for number in range(100)],
}


@pytest.mark.parametrize("period", PERIODS)
def test_the_key_of_ordered_options_is_at_any_place(period: str, tmp_path: Path) -> None:
    """A hundred years each: no letter, not the middle and not the end are a good guess.

    The source is some years younger: no wrong option is later than it, so the year in which it
    was published itself always comes last.
    """
    deck = (
        "deck: {id: years, title: Years, language: en, source: {title: S, published: 2010-05-05}}\n"
    )
    relation = (
        'relations: [{id: met, says: "{place} had a fair in {when}.", one: [when],'
        ' ask: {when: "When did {place} have a fair?"}, rows: t.csv}]\n'
    )
    places = [capital.replace(",", "") for _, capital in ENGLISH.pairs]
    rows = [f"{place},{year}\n" for place, year in zip(places, PERIODS[period], strict=False)]
    write_deck(tmp_path, deck=deck, relation=relation)
    (tmp_path / "t.csv").write_text("".join(["place,when\n", *rows]), encoding="utf-8")
    items = _choices(bank_of(tmp_path), ordered=True)
    assert len(items) > 80
    bound = _bound([1 / len(item.options) for item in items])
    tried = ("A", "B", "C", "D", "last", "middle number", "roundest number")
    scores = {strategy: _score(STRATEGIES[strategy], items) for strategy in tried}
    print(f"\n{period}: {len(items)} items, bound {bound}, {scores}")  # noqa: T201
    assert {strategy: score for strategy, score in scores.items() if score > bound} == {}
