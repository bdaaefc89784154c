"""What goes onto a cut-out card, and the largest print with which it fits."""

from math import ceil

from quizgen.assemble.sheets.sheet import SheetItem
from quizgen.models.item import (
    ChoiceItem,
    ClozeItem,
    MatchingItem,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.models.width import columns

WIDTH = 90
"""Millimetres of a card; two stand on a page with room for the crop marks."""
HEIGHT = {"A4": 64, "Letter": 60}
"""Millimetres of a card on each paper; four stand below each other."""
PADDING = 5
SIZES = (15, 13, 11, 9.5, 8, 7, 6)
"""Points of the print on a card, the largest that fits first."""
LEADING = 1.4
_POINT = 25.4 / 72


def fits(entry: SheetItem, paper: str) -> bool:
    """Whether both sides of an item find room on a card, if only in the smallest print."""
    room = room_at(SIZES[-1], paper)
    return all(
        lines_at(SIZES[-1], texts) <= room for texts in (front_texts(entry), back_texts(entry))
    )


def size_for(texts: list[str], paper: str) -> float:
    """The largest print with which texts fit a card; the smallest where none does."""
    fitting = (size for size in SIZES if lines_at(size, texts) <= room_at(size, paper))
    return next(fitting, SIZES[-1])


def lines_at(size: float, texts: list[str]) -> int:
    """About how many lines texts take; a Latin letter is about half as wide as it is high."""
    per_line = (WIDTH - 2 * PADDING) / (size * _POINT) * 2 * 0.95
    parts = [part for text in texts for part in text.split("\n")]
    return sum(max(ceil(columns(part) / per_line), 1) for part in parts)


def room_at(size: float, paper: str) -> int:
    """How many lines a card has."""
    return int((HEIGHT[paper] - 2 * PADDING - 3) / (size * _POINT * LEADING))


def front_texts(entry: SheetItem) -> list[str]:
    """What stands on a front, a paragraph a text."""
    item = entry.item
    if isinstance(item, ChoiceItem):
        return [item.stem, *(f"A. {option.text}" for option in item.options)]
    if isinstance(item, MatchingItem):
        return [item.stem, *(left for left, _ in item.pairs), *entry.shuffled]
    return [item.stem, *entry.shuffled]


def back_texts(entry: SheetItem) -> list[str]:
    """What stands on a back: the answer in words, which needs no front beside it."""
    item = entry.item
    if isinstance(item, ChoiceItem | ClozeItem):
        return list(item.answers)
    if isinstance(item, TrueFalseItem):
        told = item.rationale if item.answer else item.options[0].because
        right = next(option.text for option in item.options if option.correct)
        return [right] if told in ("", item.stem) else [right, told]
    if isinstance(item, OrderingItem):
        return [f"{number}. {text}" for number, text in enumerate(item.answer, 1)]
    if isinstance(item, MatchingItem):
        return [f"{left} — {right}" for left, right in item.pairs]
    if isinstance(item, ShortAnswerItem):
        return [" / ".join((item.answer, *item.accept))]
    return [item.answer]
