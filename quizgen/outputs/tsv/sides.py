"""The two sides of a card, as lines."""

from collections.abc import Callable, Sequence
from string import ascii_uppercase

from quizgen.items.item import (
    BLANK,
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.languages.options.signs import signs_of
from quizgen.outputs.mixed import mixed
from quizgen.text.markup import CUT

Write = Callable[[str], str]
"""Makes HTML or plain text of a text in the author's markup."""


def front(item: Item, write: Write) -> list[str]:
    """What is asked, and what there is to choose from."""
    return [write(item.lead + item.asked).replace(CUT, BLANK), *_options(item, write)]


def _options(item: Item, write: Write) -> list[str]:
    if isinstance(item, ChoiceItem):
        return [f"{sign}. {write(text)}" for sign, text, _ in _signed(item)]
    if isinstance(item, TrueFalseItem):
        return [" / ".join(write(option.text) for option in item.options)]
    if isinstance(item, MatchingItem):
        left = [f"({n}) {write(left)}" for n, (left, _) in enumerate(item.pairs, 1)]
        return [*left, *_lettered(mixed(item.rights, item.id), write)]
    if isinstance(item, OrderingItem):
        return _lettered(mixed(item.answer, item.id), write)
    return []


def back(item: Item, write: Write) -> list[str]:
    """The answer, in words: nobody has to look a letter up on the other side."""
    if isinstance(item, ChoiceItem):
        return [f"{sign}. {write(text)}" for sign, text, correct in _signed(item) if correct]
    if isinstance(item, TrueFalseItem):
        return [write(option.text) for option in item.options if option.correct]
    if isinstance(item, ClozeItem):
        return [" / ".join(map(write, wordings)) for wordings in item.wordings]
    if isinstance(item, MatchingItem):
        return [f"{write(left)} – {write(right)}" for left, right in item.pairs]
    if isinstance(item, OrderingItem):
        return [f"{n}. {write(text)}" for n, text in enumerate(item.answer, 1)]
    if isinstance(item, NumericItem):
        return [write(item.with_off)]
    if isinstance(item, ShortAnswerItem):
        return [" / ".join(map(write, (item.answer, *item.accept)))]
    return [write(item.answer)]


def _signed(item: ChoiceItem) -> list[tuple[str, str, bool]]:
    signs = signs_of(item.system, len(item.options))
    return [(s, o.text, o.correct) for s, o in zip(signs, item.options, strict=True)]


def _lettered(texts: Sequence[str], write: Write) -> list[str]:
    return [f"{sign}. {write(text)}" for sign, text in zip(ascii_uppercase, texts, strict=False)]
