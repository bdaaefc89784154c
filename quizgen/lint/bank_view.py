"""A bank as the rules see it that look at all items together."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from quizgen.diagnostics import Spot
from quizgen.diagnostics.said import Said
from quizgen.items.bank import Bank
from quizgen.items.item import ChoiceItem, Item
from quizgen.languages.lexicon import Lexicon
from quizgen.models.fact import Fact

_DIGITS = re.compile(r"\d+")


class BankFinding(NamedTuple):
    """What a rule has against a bank.

    Attributes:
        message: one sentence saying what is wrong.
        hint: one sentence saying how to fix it.
        spot: where it is.
        item: id of the item or fact that it is about; empty where it is about the bank.
    """

    message: Said
    hint: Said
    spot: Spot
    item: str = ""


@dataclass(frozen=True)
class BankView:
    """A bank, the facts that it was derived from, the words of its language, and ids by name."""

    bank: Bank
    facts: tuple[Fact, ...]
    lexicon: Lexicon
    names: Mapping[str, str]

    @cached_property
    def authored(self) -> tuple[Item, ...]:
        """The hand-written items."""
        return tuple(item for item in self.bank.items if not item.origin.rule)

    @cached_property
    def choices(self) -> tuple[ChoiceItem, ...]:
        """The hand-written choice items with one key."""
        return tuple(
            item
            for item in self.authored
            if isinstance(item, ChoiceItem) and sum(option.correct for option in item.options) == 1
        )


def numbers_in(text: str) -> tuple[str, ...]:
    """The digits of a text: what tells sentences apart that are alike but for a number."""
    return tuple(_DIGITS.findall(text))
