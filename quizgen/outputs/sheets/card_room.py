"""What goes onto a cut-out card, and the largest print with which it fits."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.items.item import (
    ChoiceItem,
    MatchingItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.outputs.sheets.extent import abreast, lines_of, widest, wrapped
from quizgen.outputs.sheets.sheet import SheetItem
from quizgen.text.markup import to_html

WIDTH = 90
"""Millimetres of a card; two stand on a page with room for the crop marks."""
HEIGHT = {"A4": 64, "Letter": 60}
"""Millimetres of a card on each paper; four stand below each other."""
PADDING = 5
NUMBER = 3
"""Millimetres at the bottom that the number of the card takes."""
SIZES = (15, 13, 11, 9.5, 8, 7, 6)
"""Points of the print on a card, the largest that fits first."""
LEADING = 1.4
HIGHEST = 30
"""Millimetres that a picture is high at most."""
PICTURES = ((30, 13), (20, 11), (14, 9.5), (8, 8), (8, 6))
"""Millimetres that a picture should be high, and points that letters beside it have at least; in
less than the last nobody sees what is in it."""
BESIDE = 10
"""Millimetres that pictures in a row leave to a letter and to the spaces between them."""
GAP = 1.5
"""Millimetres round a picture."""
_POINT = 25.4 / 72
_NUMBER = re.compile(r"\A(\d+)\.\Z")
"""What would begin a list of the markup."""


@dataclass(frozen=True, slots=True)
class Print:
    """How a side of a card is printed.

    Attributes:
        size: points of its letters.
        high: millimetres that a picture has at most, from top to bottom.
        wide: the same, from side to side.
    """

    size: float
    high: float = HIGHEST
    wide: float = WIDTH - 2 * PADDING


def fits(entry: SheetItem, paper: str) -> bool:
    """Whether both sides of an item find room on a card, if only in the smallest print."""
    return all(fitting(texts, paper) for texts in (front_texts(entry), back_texts(entry)))


def print_for(texts: Sequence[str], paper: str) -> Print:
    """The largest print with which texts fit a card; the smallest where none does."""
    return fitting(texts, paper) or Print(SIZES[-1], PICTURES[-1][0])


def fitting(texts: Sequence[str], paper: str) -> Print | None:
    """The largest print with which texts fit a card, with pictures in keeping; None for none."""
    lines = [line for text in texts for line in lines_of(to_html(text))]
    across, down = WIDTH - 2 * PADDING, HEIGHT[paper] - 2 * PADDING - NUMBER
    side_by_side = abreast(lines)
    wide = round((across - BESIDE) / side_by_side - GAP, 1) if side_by_side else across
    for least, smallest in PICTURES if side_by_side else ((0, SIZES[-1]),):
        for size in SIZES:
            em = size * _POINT
            if size < smallest or widest(lines) * em > across:
                continue
            found = [wrapped(line, across / em, BESIDE / em) for line in lines]
            left = down - sum(height for height, _ in found) * em * LEADING
            rows = sum(pictures for _, pictures in found)
            high = left / rows - GAP if rows else HIGHEST
            if left >= 0 and high >= least:
                return Print(size, round(min(high, HIGHEST), 1), wide)
    return None


def front_texts(entry: SheetItem) -> list[str]:
    """What stands on a front, a paragraph a text."""
    item = entry.item
    if isinstance(item, ChoiceItem):
        return [item.stem, *(f"A. {option.text}" for option in item.options)]
    if isinstance(item, MatchingItem):
        right = [f"A. {text}" for text in entry.shuffled]
        return [item.stem, *(left for left, _ in item.pairs), *right]
    return [item.stem, *(f"A. {text}" for text in entry.shuffled)]


def back_texts(entry: SheetItem) -> list[str]:
    """What stands on a back: the answer in words, which needs no front beside it, and a caveat."""
    caveat = entry.item.caveat
    return [*_answer_texts(entry), caveat] if caveat else _answer_texts(entry)


def _answer_texts(entry: SheetItem) -> list[str]:
    item = entry.item
    if isinstance(item, ShortAnswerItem):
        return [" / ".join(item.wordings[0])]
    texts = [_after(mark, text) for mark, text in item.key_lines]
    if isinstance(item, TrueFalseItem):
        return [*texts, item.explanation] if item.explanation else texts
    if isinstance(item, MatchingItem):
        return [*texts, *(_after("✗", right) for right in item.distractors)]
    return texts


def _after(mark: str, text: str) -> str:
    """A text after its mark; one of several lines, such as code, begins on a line of its own."""
    if not mark:
        return text
    mark = _NUMBER.sub(r"\1\\.", mark)
    return f"{mark}\n{text}" if "\n" in text else f"{mark} {text}"
