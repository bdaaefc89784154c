"""The layouts of a sheet; each is a template and what it is given beside the questions."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from quizgen.outputs.html.bubbles import answer_sheet
from quizgen.outputs.html.cards import cards_of
from quizgen.outputs.html.context import Context


@dataclass(frozen=True, slots=True)
class Layout:
    """How a form is printed for the student.

    Attributes:
        name: as authors write it.
        template: the template of its page.
        values: what the template is given beside what all are given.
    """

    name: str
    template: str
    values: Callable[[Context], dict[str, Any]]


def _test(context: Context) -> dict[str, Any]:
    return {"groups": context.questions()}


def _fold_over(context: Context) -> dict[str, Any]:
    return {"groups": context.solutions(), "paper_width": {"A4": 210, "Letter": 215.9}}


def _answer_sheet(context: Context) -> dict[str, Any]:
    """The questions follow, unless they are on a sheet of their own."""
    own = not context.sheet.plan.same_as
    return {"groups": context.questions() if own else [], **answer_sheet(context)}


LAYOUTS: tuple[Layout, ...] = (
    Layout("test", "sheet.html.j2", _test),
    Layout("large-print", "sheet.html.j2", _test),
    Layout("fold-over", "fold-over.html.j2", _fold_over),
    Layout("cards", "cards.html.j2", cards_of),
    Layout("answer-sheet", "answer-sheet.html.j2", _answer_sheet),
)


def layout_of(name: str) -> Layout:
    """The layout of a name that the format knows."""
    return next(layout for layout in LAYOUTS if layout.name == name)
