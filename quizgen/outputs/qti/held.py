"""What a version of QTI can't hold of an item."""

from collections.abc import Callable, Iterator

from quizgen.diagnostics.said import said
from quizgen.items.item import ClozeItem, Item, NumericItem
from quizgen.languages.direction import direction_of
from quizgen.models.deck import Deck
from quizgen.outputs.common_losses import IN_FORMULA, WORDED, blank_in_formula
from quizgen.outputs.in_texts import has_pinyin, texts_of
from quizgen.outputs.losses import Loss
from quizgen.outputs.qti.dialect import Dialect

DIRECTION = Loss(said("it can't say that a page runs from right to left"))
BESIDE = Loss(said("pinyin is in brackets behind the characters"))


def losses_of(dialect: Dialect, deck: Deck) -> Callable[[Item], Iterator[Loss]]:
    """What a version can't hold of an item of a deck."""
    turned = not dialect.kebab and direction_of(deck.language) == "rtl"

    def losses(item: Item) -> Iterator[Loss]:
        if isinstance(item, ClozeItem) and blank_in_formula(item):
            yield IN_FORMULA
        if isinstance(item, NumericItem) and item.accept:
            yield WORDED
        if not dialect.kebab and any(map(has_pinyin, texts_of(item))):
            yield BESIDE
        if turned:
            yield DIRECTION

    return losses
