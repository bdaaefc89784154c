"""What Canvas can't hold of an item."""

from collections.abc import Iterator

from quizgen.items.item import ClozeItem, Item, MatchingItem, NumericItem, OrderingItem
from quizgen.outputs.common_losses import (
    EQUAL_PLACES,
    IN_FORMULA,
    PLACES,
    UNIT,
    WORDED,
    blank_in_formula,
    of_right_sides,
)
from quizgen.outputs.losses import Loss


def losses_of(item: Item) -> Iterator[Loss]:
    """What can't be held of an item."""
    if isinstance(item, ClozeItem):
        if blank_in_formula(item):
            yield IN_FORMULA
    elif isinstance(item, MatchingItem):
        yield from of_right_sides(item)
    elif isinstance(item, OrderingItem):
        yield EQUAL_PLACES if len({*item.answer}) < len(item.answer) else PLACES
    elif isinstance(item, NumericItem):
        if item.unit:
            yield UNIT
        if item.accept:
            yield WORDED
