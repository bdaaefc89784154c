"""Guessers that see a whole test: which names are keys elsewhere, and which facts speak of."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from math import sqrt
from typing import NamedTuple

from quizgen.items.bank import Bank
from quizgen.items.item import ChoiceItem

Guess = Callable[[str, Sequence[str]], list[int]]
"""The options that a strategy can't decide between, by their indexes."""


class Score(NamedTuple):
    """How a strategy did: right answers, those by chance, and the standard error of that."""

    right: float
    chance: float
    error: float

    @property
    def errors(self) -> float:
        """By how many standard errors it is better than chance."""
        return (self.right - self.chance) / self.error if self.error else 0.0


def choices_of(bank: Bank) -> list[ChoiceItem]:
    """The derived choice items with one key."""
    return [
        item
        for item in bank.items
        if isinstance(item, ChoiceItem) and item.origin.rule and len(item.answers) == 1
    ]


def pooled(banks: Sequence[Bank], strategies: Mapping[str, Guess]) -> dict[str, Score]:
    """The score of each strategy over all banks, and of those that look at the other items."""
    items = [(item, bank) for bank in banks for item in choices_of(bank)]
    chances = [1 / len(item.options) for item, _ in items]
    error = sqrt(sum(chance * (1 - chance) for chance in chances))
    scores = {
        name: sum(_right(item, guess(item.stem, _texts(item))) for item, _ in items)
        for name, guess in strategies.items()
    }
    for name, counts in (("most frequent key", _keys), ("name most mentioned", _mentions)):
        right = 0.0
        for bank in banks:
            known = counts(bank)
            for item in choices_of(bank):
                own = known(item)
                best = max(own)
                right += _right(item, [n for n, count in enumerate(own) if count == best])
        scores[name] = right
    return {name: Score(right, sum(chances), error) for name, right in scores.items()}


def _texts(item: ChoiceItem) -> list[str]:
    return [option.text for option in item.options]


def _right(item: ChoiceItem, guesses: Sequence[int]) -> float:
    return sum(item.options[index].correct for index in guesses) / len(guesses)


def _keys(bank: Bank) -> Callable[[ChoiceItem], list[float]]:
    """How often each option is the key of another item."""
    counts = Counter(item.answers[0] for item in choices_of(bank))

    def known(item: ChoiceItem) -> list[float]:
        return [counts[text] - (text == item.answers[0]) for text in _texts(item)]

    return known


def _mentions(bank: Bank) -> Callable[[ChoiceItem], list[float]]:
    """How many other facts speak of each name; numbers and times are no names."""
    says = {fact: item.rationale for item in bank.items for fact in item.origin.facts[:1]}

    def known(item: ChoiceItem) -> list[float]:
        if item.fixed_order:
            return [0.0] * len(item.options)
        others = [text for fact, text in says.items() if fact not in item.origin.facts]
        return [sum(text in other for other in others) for text in _texts(item)]

    return known
