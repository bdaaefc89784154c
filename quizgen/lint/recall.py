"""The answers of items that ask for recall."""

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    Item,
    MatchingItem,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)


def answer_of(item: Item) -> tuple[str, ...]:
    """What counts as right, as texts that can be compared."""
    if isinstance(item, (ChoiceItem, ClozeItem)):
        return item.answers
    if isinstance(item, (FlashcardItem, ShortAnswerItem)):
        return (item.answer,)
    if isinstance(item, TrueFalseItem):
        return (str(item.answer),)
    if isinstance(item, OrderingItem):
        return item.answer
    assert isinstance(item, MatchingItem)  # noqa: S101 -- the last of the union
    return tuple(f"{left}\0{right}" for left, right in item.pairs)
