"""On which answers squares (方格, 田字格) are for, and what is said where there are none."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
from quizgen.items.item import ClozeItem, FlashcardItem, ShortAnswerItem
from quizgen.models.sheet_plan import SheetPlan
from quizgen.outputs.sheets import codes
from quizgen.outputs.sheets.sheet import Sheet, SheetItem
from quizgen.text.markup import plain

SQUARE = re.compile(
    "[\u3005-\u3007\u3041-\u30ff\u3105-\u312f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
"""Han, Kana, Zhuyin, Hangul: one sign a square."""
_WORD = re.compile(r"[^\W\d_]+")
_WITH_ROOM = (ShortAnswerItem, FlashcardItem)
"""The types that leave room for an answer; on an answer sheet blanks have some, too."""


def on_squares(entry: SheetItem) -> bool:
    """Whether an answer is written one sign a square: by its own script, not by the deck's.

    An answer of both counts by its words; a sign of these scripts is one.
    """
    item = entry.item
    if not isinstance(item, (*_WITH_ROOM, ClozeItem)):
        return False
    text = plain(" ".join(item.answers))
    signs = len(SQUARE.findall(text))
    return signs > 0 and signs >= len(_WORD.findall(SQUARE.sub(" ", text)))


def without_squares(plan: SheetPlan, sheet: Sheet) -> Iterator[Diagnostic]:
    """Says that squares are asked for and no answer is written on them."""
    if plan.answer_space == "lines" or plan.layout not in ("test", "large-print", "answer-sheet"):
        return
    apart = plan.layout == "answer-sheet" and bool(plan.same_as)
    kinds = (*_WITH_ROOM, ClozeItem) if apart else _WITH_ROOM
    if any(on_squares(entry) for entry in sheet.items if isinstance(entry.item, kinds)):
        return
    message = said(
        "`answer-space: {space}` does nothing: no answer of the sheet `{id}` is written in "
        "squares.",
        space=plan.answer_space,
        id=plan.id,
    )
    hint = said("Take it out; squares are for Chinese, Japanese and Korean answers in words.")
    spot = plan.spot.on("answer-space")
    yield codes.NO_SQUARES.at(spot, message, hint, plan.id)
