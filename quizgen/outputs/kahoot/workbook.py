"""The spreadsheet, with Kahoot's own head and a row a question."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from quizgen.items.item import ChoiceItem, TrueFalseItem
from quizgen.outputs.kahoot.held import MOST_ANSWERS, answers_of, question_of
from quizgen.outputs.packed import packed
from quizgen.outputs.plain_text import shown
from quizgen.text.width import columns

HEAD = (
    "",
    "Question - max 120 characters",
    *(f"Answer {number} - max 75 characters" for number in range(1, MOST_ANSWERS + 1)),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)
"""The head of the columns in Kahoot's template, which its import looks for in this row."""
HEAD_ROW = 8
TIMES = (20, 30, 60, 90)
"""Seconds that a question may have, of those that Kahoot knows."""
READ_A_SECOND, THINK = 12, 10
"""Columns of text that a class reads in a second, and seconds to make up one's mind."""
WIDTHS = (5, 60, 25, 25, 25, 25, 12, 12)


def workbook_of(title: str, items: Iterable[ChoiceItem | TrueFalseItem]) -> bytes:
    """The file: as text every answer, also one that a spreadsheet would take for a formula."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "Sheet1"
    sheet["B2"], sheet["B3"] = "Quiz template", title
    sheet["B2"].font, sheet["B3"].data_type = Font(bold=True), "s"
    rows = [list[str | int](HEAD), *(_row(n, item) for n, item in enumerate(items, 1))]
    for row, values in enumerate(rows, HEAD_ROW):
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for letter, width in zip("ABCDEFGH", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    out = BytesIO()
    book.save(out)
    return packed(out.getvalue())


def _row(number: int, item: ChoiceItem | TrueFalseItem) -> list[str | int]:
    question, options = question_of(item), answers_of(item)
    texts = [shown(option.text) for option in options]
    right = [str(place) for place, option in enumerate(options, 1) if option.correct]
    empty = [""] * (MOST_ANSWERS - len(texts))
    answer = int(right[0]) if len(right) == 1 else ",".join(right)
    return [number, question, *texts, *empty, _seconds([question, *texts]), answer]


def _seconds(texts: Iterable[str]) -> int:
    """The time limit: long enough to read it all and to think."""
    needed = THINK + sum(map(columns, texts)) / READ_A_SECOND
    return next((time for time in TIMES if time >= needed), TIMES[-1])
