"""The rules: each turns facts into items of one type. The order is that of a fact's items."""

from collections.abc import Callable, Iterable, Sequence

from quizgen.derive.pools import Pools
from quizgen.derive.rules.choice import choice
from quizgen.derive.rules.cloze import cloze
from quizgen.derive.rules.matching import matching
from quizgen.derive.rules.short_answer import short_answer
from quizgen.derive.rules.timeline import timeline
from quizgen.derive.rules.true_false import true_false
from quizgen.derive.view import FactView
from quizgen.items.item import Item
from quizgen.languages import Language

FactRule = Callable[[FactView, Pools, Language], Iterable[Item]]
BankRule = Callable[[Sequence[FactView], Pools, Language], Iterable[Item]]

FACT_RULES: tuple[FactRule, ...] = (short_answer, cloze, choice, true_false)
"""Rules that look at one fact."""

BANK_RULES: tuple[BankRule, ...] = (timeline, matching)
"""Rules that put several facts into one item."""
