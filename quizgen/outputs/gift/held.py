"""What GIFT can't hold of an item."""

from collections.abc import Iterator

from quizgen.diagnostics.said import said
from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    ShortAnswerItem,
)
from quizgen.outputs.common_losses import (
    EQUAL_PLACES,
    IN_FORMULA,
    PLACES,
    UNIT,
    WORDED,
    blank_in_formula,
    of_right_sides,
)
from quizgen.outputs.in_texts import has_files, texts_of
from quizgen.outputs.losses import Loss
from quizgen.text.markup import plain

FILES = Loss(said("it holds neither pictures nor sounds"), left_out=True)
BLANKS = Loss(said("a sentence can have one blank only"), left_out=True)
ARROW = Loss(said("no answer to be typed can have `->`"), left_out=True)
SIGNS = Loss(said("options are shuffled, and here some are called by their signs"), left_out=True)
SHUFFLED = Loss(said("options are shuffled, so none has a place of its own"))


def losses_of(item: Item) -> Iterator[Loss]:
    """What can't be held of an item."""
    if any(map(has_files, texts_of(item))):
        yield FILES
    if isinstance(item, ChoiceItem):
        if item.system:
            yield SIGNS
        elif item.fixed_order or item.at_end:
            yield SHUFFLED
    elif isinstance(item, OrderingItem):
        yield EQUAL_PLACES if len({*item.answer}) < len(item.answer) else PLACES
    elif isinstance(item, MatchingItem):
        yield from of_right_sides(item)
    else:
        yield from _of_typed(item)


def _of_typed(item: Item) -> Iterator[Loss]:
    if isinstance(item, ClozeItem):
        if len(item.answers) > 1:
            yield BLANKS
        elif blank_in_formula(item):
            yield IN_FORMULA
        yield from _arrows(item.wordings[0])
    elif isinstance(item, NumericItem):
        if item.unit:
            yield UNIT
        if item.accept:
            yield WORDED
    elif isinstance(item, ShortAnswerItem):
        yield from _arrows((item.answer, *item.accept))


def _arrows(wordings: tuple[str, ...]) -> Iterator[Loss]:
    if any("->" in plain(wording) for wording in wordings):
        yield ARROW
