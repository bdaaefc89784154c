"""What Moodle can't hold of an item."""

from collections.abc import Callable, Collection, Iterator

from quizgen.diagnostics.said import said
from quizgen.items.item import ClozeItem, Item, MatchingItem, NumericItem, OrderingItem
from quizgen.outputs.common_losses import (
    EQUAL,
    IN_FORMULA,
    WORDED,
    blank_in_formula,
    of_right_sides,
)
from quizgen.outputs.losses import Loss
from quizgen.outputs.moodle.typed import weight_of

MARKS = Loss(said("a blank counts a whole number of marks, so the item's points are others"))


def losses_of(worth: Collection[float]) -> Callable[[Item], Iterator[Loss]]:
    """What can't be held of an item, where a cloze is worth so many points here and there."""

    def losses(item: Item) -> Iterator[Loss]:
        if isinstance(item, ClozeItem):
            if blank_in_formula(item):
                yield IN_FORMULA
            # Where nobody said what a cloze is worth, a mark a blank is as good as any.
            blanks = len(item.answers)
            if any(p != 1 and weight_of(item, p) * blanks != p for p in worth):
                yield MARKS
        elif isinstance(item, MatchingItem):
            yield from of_right_sides(item)
        elif isinstance(item, OrderingItem) and len({*item.answer}) < len(item.answer):
            yield EQUAL
        elif isinstance(item, NumericItem) and item.accept:
            yield WORDED

    return losses
