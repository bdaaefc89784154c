"""The order of a question's options on each form of a sheet."""

import re
from collections.abc import Sequence

from quizgen.derive.stable import shuffled
from quizgen.languages import ImpossibleDateError, Language
from quizgen.models.item import ChoiceItem
from quizgen.models.values import Quantity, Time

LAST = re.compile(
    r"\A(?:以上|上述|上面|前面|前述)|(?:都|全|均|皆)不?(?:对|是|正确|错|错误)[。.]?\Z"
    r"|\b(?:all|none|both|neither|any|either) of (?:the|these|them|those)\b|\bthe above\b",
    re.IGNORECASE,
)
"""Options that speak of the other ones, and so stand after them."""
LETTERS = re.compile(r"(?<![A-Za-z])[A-J] ?(?:和|与|及|、|,|and|or|&) ?[A-J](?![A-Za-z])")
"""Options that name others by their letters, so that none may move."""


def first_order(item: ChoiceItem, language: Language) -> tuple[int, ...]:
    """The options as the first form has them: those with an order of their own in it."""
    indexes = range(len(item.options))
    texts = [option.text for option in item.options]
    if _fixed(item):
        return tuple(indexes)
    ranks = _ranks(texts, language)
    order = sorted(indexes, key=lambda index: ranks[index]) if ranks else list(indexes)
    return _above_last(order, texts)


def form_order(
    item: ChoiceItem, language: Language, seed: str, first: tuple[int, ...]
) -> tuple[int, ...]:
    """The options as a form has them: in another order, where they may be in any."""
    texts = [option.text for option in item.options]
    if _fixed(item) or _ranks(texts, language):
        return first
    order = shuffled(range(len(texts)), f"{seed}/{item.id}", lambda index: texts[index])
    return _above_last(order, texts)


def _fixed(item: ChoiceItem) -> bool:
    return item.fixed_order or any(LETTERS.search(option.text) for option in item.options)


def _above_last(order: Sequence[int], texts: Sequence[str]) -> tuple[int, ...]:
    return tuple(sorted(order, key=lambda index: bool(LAST.search(texts[index]))))


def _ranks(texts: Sequence[str], language: Language) -> list[tuple[float, ...]] | None:
    """What numbers or times are sorted by; None where some option is neither."""
    values: list[Time | Quantity] = []
    for text in texts:
        try:
            value = language.read_time(text) or language.read_quantity(text)
        except ImpossibleDateError:
            return None
        if value is None:
            return None
        values.append(value)
    kinds = {(type(value), getattr(value, "unit", "")) for value in values}
    return [value.rank for value in values] if len(kinds) == 1 else None
