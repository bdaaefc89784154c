"""Which number a question has on which form: in each key, and as JSON for programs."""

from collections.abc import Sequence
from string import ascii_uppercase
from typing import Any

from pydantic_core import to_json

from quizgen.items.item import OrderingItem
from quizgen.models.deck import Deck
from quizgen.outputs.html.marks import interchangeable, marks_of
from quizgen.outputs.sheets import Sheet, SheetItem


def table_of(sheet: Sheet) -> list[tuple[int, int, str]]:
    """A row for each question that stands elsewhere or otherwise on the first form.

    Its number here, that on the first form, its options' places there: `C A B` says that options
    A, B, C here are C, A, B there.
    """
    rows = [(entry.number, entry.canonical, _places(entry)) for entry in sheet.items]
    return [row for row in rows if row[0] != row[1] or row[2]]


def _places(entry: SheetItem) -> str:
    moved = entry.order != tuple(range(len(entry.order)))
    if not moved:
        return ""
    if isinstance(entry.item, OrderingItem):
        return " ".join(str(place + 1) for place in entry.order)
    return " ".join(ascii_uppercase[place] for place in entry.order)


def forms_json(sheets: Sequence[Sheet], deck: Deck, bubbles: Sequence[Any]) -> bytes:
    """`{deck, sheet, total, forms: {form: {code, items: […]}}}` as UTF-8 JSON.

    `interchangeable` are the rows of an ordering (from 1) whose marks may change places.

    Args:
        sheets: the forms of one sheet.
        deck: whose sheet it is.
        bubbles: where the circles of each form's answer sheet are, or None.
    """
    forms = {
        sheet.form: {
            "code": sheet.fingerprint,
            "items": [_row(entry) for entry in sheet.items],
            **({"bubbles": marks} if marks else {}),
        }
        for sheet, marks in zip(sheets, bubbles, strict=True)
    }
    first = sheets[0]
    value = {"deck": deck.id, "sheet": first.id, "total": first.total, "forms": forms}
    return to_json(value, indent=1).replace(b'{\n "deck": ', b'{"deck":', 1) + b"\n"


def _row(entry: SheetItem) -> dict[str, Any]:
    rows = [[row + 1 for row in group] for group in interchangeable(entry)]
    return {
        "number": entry.number,
        "canonical": entry.canonical,
        "id": entry.item.id,
        "type": entry.item.type,
        "points": entry.points,
        "order": [place + 1 for place in entry.order],
        "marks": marks_of(entry),
        "answer": entry.item.key,
    } | ({"interchangeable": rows} if rows else {})
