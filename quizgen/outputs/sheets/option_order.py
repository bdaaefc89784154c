"""The order of a question's options on each form of a sheet."""

from collections.abc import Sequence

from quizgen.items.item import ChoiceItem
from quizgen.languages import Language
from quizgen.languages.options.values import ranks
from quizgen.text.hashing import shuffled


def first_order(item: ChoiceItem, language: Language) -> tuple[int, ...]:
    """The options as the first form has them: those with an order of their own in it."""
    indexes = tuple(range(len(item.options)))
    if item.fixed_order:
        return indexes
    free = indexes[: len(indexes) - item.at_end]
    values = _ranks(item, free, language)
    ordered = sorted(free, key=lambda index: values[index]) if values else free
    return (*ordered, *indexes[len(free) :])


def form_order(
    item: ChoiceItem, language: Language, seed: str, first: tuple[int, ...]
) -> tuple[int, ...]:
    """The options as a form has them: in another order, where they may be in any."""
    free = range(len(item.options) - item.at_end)
    if item.fixed_order or _ranks(item, free, language):
        return first
    order = shuffled(free, f"{seed}/{item.id}", lambda index: item.options[index].text)
    return (*order, *range(len(free), len(item.options)))


def _ranks(
    item: ChoiceItem, places: Sequence[int], language: Language
) -> list[tuple[float, ...]] | None:
    """What numbers or times are sorted by; None where the options aren't all such."""
    return ranks([item.options[place].text for place in places], language)
