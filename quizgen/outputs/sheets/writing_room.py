"""How much room an answer written by hand takes: the length of blanks, lines and squares.

All of it comes in few, wide steps, so that the room doesn't tell which answer is wanted.
"""

from dataclasses import dataclass
from math import ceil

from quizgen.items.item import ClozeItem, FlashcardItem
from quizgen.outputs.sheets.answer_space import SQUARE, on_squares
from quizgen.outputs.sheets.sheet import SheetItem
from quizgen.text.markup import plain

LETTER, SIGN = 2.8, 8.0
"""Millimetres that a pupil's letter takes, and a character of Chinese, Japanese or Korean."""
BLANKS = (24, 45, 75, 110)
"""Millimetres of a blank, from the shortest step to the longest."""
LINE = 150
"""Millimetres of a line that are surely written on."""
SENTENCES = (3, 5, 8)
"""Lines for an answer in sentences."""
SQUARES = (6, 12)
"""Squares for a short answer; a longer one has whole rows."""
ROW = 13
"""Squares of the largest kind that a row has for sure."""


@dataclass(frozen=True, slots=True)
class Room:
    """What an answer is written on.

    Attributes:
        rows: lines, or rows of squares.
        squares: how many a row has where the sheet has squares; 0 for as many as fit.
        on_squares: the answer is written one sign a square, where the sheet has squares.
    """

    rows: int
    squares: int = 0
    on_squares: bool = False


def blank_of(entry: SheetItem) -> int:
    """Which step of `BLANKS` the blanks of a cloze have (from 1): the longest answer's, for all."""
    if not isinstance(entry.item, ClozeItem):
        return 1
    needed = max(map(handwriting, entry.item.answers))
    return next((step for step, wide in enumerate(BLANKS, 1) if needed <= wide), len(BLANKS))


def room_of(entry: SheetItem) -> Room:
    """The room for an answer in words."""
    item = entry.item
    text = plain(" ".join(item.answers))
    squared = on_squares(entry)
    if isinstance(item, FlashcardItem):
        least = ceil(handwriting(text) / LINE)
        rows = next((step for step in SENTENCES if least <= step), SENTENCES[-1])
        return Room(rows, on_squares=squared)
    if not squared:
        return Room(min(SENTENCES[0], max(1, ceil(handwriting(text) / LINE))))
    signs = len(text.replace(" ", ""))
    few = next((step for step in SQUARES if signs <= step), 0)
    return Room(1 if few else ceil(signs / ROW), few, on_squares=True)


def handwriting(text: str) -> float:
    """Millimetres of a text written by hand."""
    shown = plain(text)
    signs = len(SQUARE.findall(shown))
    return signs * SIGN + (len(shown) - signs) * LETTER
