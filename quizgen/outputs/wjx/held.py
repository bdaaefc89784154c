"""What an exam of 问卷星 can't hold of an item."""

from collections.abc import Iterator

from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem, ClozeItem, Item, MatchingItem, NumericItem, OrderingItem
from quizgen.outputs.common_losses import IN_FORMULA, blank_in_formula, of_plain_text
from quizgen.outputs.losses import Loss

GAP = "{_}"
"""What stands for a blank."""
FILES = Loss(said("its file holds neither pictures nor sounds"), left_out=True)
TEX = Loss(said("a formula is seen as TeX"))
NO_ORDER = Loss(said("its exams have no questions to order"), left_out=True)
NO_PAIRS = Loss(said("its exams have no questions to match"), left_out=True)
TAKEN = Loss(said("its text has `{gap}`, which stands for a blank", gap=GAP), left_out=True)
NUMBER = Loss(said("a number is compared as text, so only the exact one counts"))
SIGNS = Loss(said("options have letters, and here some are called by other signs"), left_out=True)


def losses_of(item: Item) -> Iterator[Loss]:
    """What can't be held of an item."""
    yield from of_plain_text(item, FILES, TEX)
    if isinstance(item, ChoiceItem) and item.system not in ("", "letters"):
        yield SIGNS
    elif isinstance(item, OrderingItem):
        yield NO_ORDER
    elif isinstance(item, MatchingItem):
        yield NO_PAIRS
    elif isinstance(item, ClozeItem):
        if blank_in_formula(item):
            yield IN_FORMULA
        if GAP in item.asked:
            yield TAKEN
    elif isinstance(item, NumericItem) and item.low != item.high:
        yield NUMBER
