"""Flashcards to cut out: where each card is on the paper, and how the back mirrors the front."""

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from quizgen.outputs.html.context import Context
from quizgen.outputs.html.view import Question
from quizgen.outputs.sheets import SheetItem
from quizgen.outputs.sheets.card_room import (
    HEIGHT,
    WIDTH,
    Print,
    back_texts,
    front_texts,
    print_for,
)

COLUMNS, ROWS = 2, 4
PAPER = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
"""Millimetres of the paper."""


@dataclass(frozen=True, slots=True)
class Card:
    """One side of a card.

    Attributes:
        number: of its question.
        left: millimetres from the paper's left edge.
        top: millimetres from its top.
        print: how large its letters and pictures are.
        question: the question, on the front.
        answer: the answer, on the back.
        is_list: the answer is several lines, one below the other.
    """

    number: int
    left: float
    top: float
    print: Print
    question: Question | None = None
    answer: Markup | None = None
    is_list: bool = False


def cards_of(context: Context) -> dict[str, Any]:
    """Pages of fronts and backs by turns, and the crop marks of each."""
    plan = context.sheet.plan
    entries = context.sheet.items
    per_page = COLUMNS * ROWS
    pages = []
    for start in range(0, len(entries), per_page):
        some = entries[start : start + per_page]
        fronts = [_front(context, entry, place) for place, entry in enumerate(some)]
        backs = [_back(context, entry, place) for place, entry in enumerate(some)]
        pages += [{"side": "front", "cards": fronts}, {"side": "back", "cards": backs}]
    paper = PAPER[plan.paper]
    return {
        "pages": pages,
        "card_size": {"width": WIDTH, "height": HEIGHT[plan.paper]},
        "paper": {"width": paper[0], "height": paper[1]},
        "crops": _crops(plan.paper),
        "turned": plan.duplex == "short-edge",
    }


def place_of(index: int, paper: str) -> tuple[float, float]:
    """Left and top of a card on the front, in millimetres."""
    width, height = PAPER[paper]
    column, row = index % COLUMNS, index // COLUMNS
    left = (width - COLUMNS * WIDTH) / 2 + column * WIDTH
    top = (height - ROWS * HEIGHT[paper]) / 2 + row * HEIGHT[paper]
    return round(left, 2), round(top, 2)


def mirrored(place: tuple[float, float], paper: str, duplex: str) -> tuple[float, float]:
    """Left and top of a card's back: the paper is turned over its long or its short edge."""
    (left, top), (width, height) = place, PAPER[paper]
    if duplex == "long-edge":
        return round(width - left - WIDTH, 2), top
    return left, round(height - top - HEIGHT[paper], 2)


def _front(context: Context, entry: SheetItem, index: int) -> Card:
    paper = context.sheet.plan.paper
    size = print_for(front_texts(entry), paper)
    left, top = place_of(index, paper)
    return Card(entry.number, left, top, size, question=context.question(entry))


def _back(context: Context, entry: SheetItem, index: int) -> Card:
    plan = context.sheet.plan
    texts = back_texts(entry)
    left, top = mirrored(place_of(index, plan.paper), plan.paper, plan.duplex)
    answer = Markup("<br>").join(map(context.html, texts))
    size = print_for(texts, plan.paper)
    return Card(entry.number, left, top, size, answer=answer, is_list=len(texts) > 2)


def _crops(paper: str) -> list[tuple[float, float, float, float]]:
    """Lines of four millimetres outside the cards, on which to cut: x1, y1, x2, y2."""
    width, height = PAPER[paper]
    left, top = place_of(0, paper)
    lefts = [left + column * WIDTH for column in range(COLUMNS + 1)]
    tops = [top + row * HEIGHT[paper] for row in range(ROWS + 1)]
    lines = [(x, y, x, y + 4) for x in lefts for y in (top - 6, height - top + 2)]
    lines += [(x, y, x + 4, y) for y in tops for x in (left - 6, width - left + 2)]
    return [(round(a, 2), round(b, 2), round(c, 2), round(d, 2)) for a, b, c, d in lines]
