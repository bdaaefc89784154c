"""The answer sheet: circles at known places between four corner marks, for a machine to read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from quizgen.items.item import ChoiceItem, MatchingItem, OrderingItem, TrueFalseItem
from quizgen.outputs.html.cards import PAPER
from quizgen.outputs.html.context import Context
from quizgen.outputs.html.marks import signs_for
from quizgen.outputs.html.student_number import VALUES, first_row, row_tops
from quizgen.outputs.sheets import SheetItem
from quizgen.outputs.sheets.writing_room import room_of

MARK = 6.0
"""Millimetres of a corner mark, a black square."""
EDGE = 15.0
"""Millimetres from the paper's edges to the marks' centres."""
FIRST_ROW, LATER_ROW = 62.0, 22.0
"""Millimetres from the upper marks' centres to the first row; the first page has the head."""
ROW, RADIUS, STEP, NUMBER = 7.6, 2.3, 6.2, 11.0
"""Millimetres of a row, a circle, from circle to circle, and of the room for a number."""
GAP = 7.0
"""Millimetres between columns."""
BLOCK = 5
"""Rows that a column has a multiple of, where the rows of a page don't fill it."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """A circle: what it stands for, and its centre in millimetres from the upper left mark's."""

    value: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Row:
    """The circles of one answer; a matching has a row for each left side."""

    number: int
    label: str
    x: float
    bubbles: tuple[Bubble, ...]

    @property
    def y(self) -> float:
        """Millimetres from the upper marks' centres."""
        return self.bubbles[0].y


def frame(paper: str) -> tuple[float, float]:
    """Millimetres between the centres of the corner marks, across and down."""
    width, height = PAPER[paper]
    return round(width - 2 * EDGE, 2), round(height - 2 * EDGE, 2)


def pages_of(entries: Sequence[SheetItem], paper: str, first: float = FIRST_ROW) -> list[list[Row]]:
    """The rows of each page. Columns are as wide as the widest row; rows fill them downwards.

    On the first page they begin `first` millimetres below the upper marks' centres.
    """
    wanted = [row for entry in entries for row in _rows(entry)]
    if not wanted:
        return []
    across, down = frame(paper)
    widest = max(len(values) for _, _, values in wanted)
    width = NUMBER + widest * STEP
    columns = max(1, int((across + GAP) // (width + GAP)))
    pages: list[list[Row]] = []
    queue = iter(wanted)
    placed = 0
    while placed < len(wanted):
        top = first if not pages else LATER_ROW
        most = int((down - top - MARK) // ROW)
        even = ceil((len(wanted) - placed) / columns / BLOCK) * BLOCK
        rows = min(most, max(even, 2 * BLOCK))
        page = []
        for place in range(min(columns * rows, len(wanted) - placed)):
            number, label, values = next(queue)
            x = place // rows * (width + GAP)
            y = top + place % rows * ROW
            page.append(Row(number, label, x, _bubbles(values, x, y)))
        placed += len(page)
        pages.append(page)
    return pages


def _rows(entry: SheetItem) -> Iterator[tuple[int, str, str | tuple[str, ...]]]:
    """Number, label and values of each row that an item has; words have none."""
    item = entry.item
    number = entry.number
    if isinstance(item, ChoiceItem):
        yield number, f"{number}", tuple(signs_for(entry))
    elif isinstance(item, TrueFalseItem):
        yield number, f"{number}", "TF"
    elif isinstance(item, OrderingItem):
        values = tuple(str(place) for place in range(1, len(item.answer) + 1))
        for index in range(len(item.answer)):
            yield number, f"{number}.{index + 1}", values
    elif isinstance(item, MatchingItem):
        for index in range(len(item.pairs)):
            yield number, f"{number}.{index + 1}", tuple(signs_for(entry))


def _bubbles(values: Sequence[str], x: float, y: float) -> tuple[Bubble, ...]:
    return tuple(
        Bubble(value, round(x + NUMBER + index * STEP, 2), round(y, 2))
        for index, value in enumerate(values)
    )


def answer_sheet(context: Context) -> dict[str, Any]:
    """What the template of an answer sheet is given beside the questions."""
    sheet = context.sheet
    written = [
        (entry.number, entry.item.type, room_of(entry))
        for entry in sheet.items
        if not any(_rows(entry))
    ]
    paper = sheet.plan.paper
    return {
        "bubble_pages": _pages(context) or [[]],
        "student": student_rows(sheet.plan.student_number),
        "written": written,
        "frame": frame(paper),
        "mark": MARK,
        "edge": EDGE,
        "radius": RADIUS,
        "first_row": FIRST_ROW,
        "paper": {"width": PAPER[paper][0], "height": PAPER[paper][1]},
        "signs": {"T": context.labels.mark_true, "F": context.labels.mark_false},
    }


def bubble_table(context: Context) -> list[dict[str, Any]] | None:
    """For programs: the rows of each page, with their circles; None for other layouts."""
    if context.sheet.plan.layout != "answer-sheet":
        return None
    plan = context.sheet.plan
    student = [{"digit": r.number} | _circles(r) for r in student_rows(plan.student_number)]
    return [
        {
            "page": page,
            "frame": list(frame(plan.paper)),
            **({"student": student} if student and page == 1 else {}),
            "rows": [{"number": r.number, "label": r.label} | _circles(r) for r in rows],
        }
        for page, rows in enumerate(_pages(context), 1)
    ]


def _circles(row: Row) -> dict[str, Any]:
    return {"bubbles": [{"value": b.value, "x": b.x, "y": b.y} for b in row.bubbles]}


def _pages(context: Context) -> list[list[Row]]:
    plan = context.sheet.plan
    return pages_of(context.sheet.items, plan.paper, first_row(plan.student_number, FIRST_ROW))


def student_rows(places: int) -> list[Row]:
    """A row of circles for each digit of a student's number."""
    tops = enumerate(row_tops(places), 1)
    return [Row(place, "", 0, _bubbles(VALUES, 0, top)) for place, top in tops]
