"""The answers in short, a strip for each part of a sheet, and what counts in part for points."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    MatchingItem,
    NumericItem,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.languages.said import Labels
from quizgen.outputs.html.marks import marks_of
from quizgen.outputs.html.view import ToHtml
from quizgen.outputs.sheets import Group, SheetItem

KINDS = {"true-false": "marks", "choice": "marks", "flashcard": "long"}
"""How the answers of a type stand: ten signs in a row, two words, or each on a line of its own."""
FINEST = 4
"""Parts of a point that a teacher reckons with; below, one says how many share the points."""


@dataclass(frozen=True, slots=True)
class Short:
    """A question's answer, as one looks for it while marking a pile of papers."""

    number: int
    answer: Markup


def strip_of(group: Group, labels: Labels, html: ToHtml) -> dict[str, Any]:
    """The answers of a group, how they stand, and the points of parts of an answer."""
    return {
        "kind": KINDS.get(group.type, "words"),
        "answers": [Short(entry.number, _short(entry, labels, html)) for entry in group.items],
        "counts": counts_of(group.items, labels),
    }


def _short(entry: SheetItem, labels: Labels, html: ToHtml) -> Markup:
    """What a student writes for a right answer."""
    item = entry.item
    if isinstance(item, TrueFalseItem):
        return html(labels.mark_true if item.answer else labels.mark_false)
    if isinstance(item, ChoiceItem | OrderingItem | MatchingItem):
        return html(" ".join(marks_of(entry)))
    if isinstance(item, ClozeItem):
        return html(labels.list_).join(_any_of(words, html) for words in item.wordings)
    if isinstance(item, NumericItem):
        return html(item.with_off)
    if isinstance(item, ShortAnswerItem):
        return _any_of(item.wordings[0], html)
    return Markup("<br>").join(map(html, item.answers))


def _any_of(wordings: Sequence[str], html: ToHtml) -> Markup:
    return Markup(" / ").join(map(html, wordings))


def counts_of(entries: Sequence[SheetItem], labels: Labels) -> list[str]:
    """What each right part of an answer counts; once where that is so of all questions."""
    found: dict[str, list[int]] = {}
    for entry in entries:
        if told := _counts(entry, labels):
            found.setdefault(told, []).append(entry.number)
    if len(found) == 1 and sum(map(len, found.values())) == len(entries):
        return [*found]
    return [
        f"{labels.comma.join(map(str, numbers))}{labels.colon}{told}"
        for told, numbers in found.items()
    ]


def _counts(entry: SheetItem, labels: Labels) -> str:
    """What each part counts; nothing where an answer has one part, or the teacher judges it."""
    item = entry.item
    if isinstance(item, OrderingItem):
        parts, what = len(item.answer), labels.right_place
    elif isinstance(item, MatchingItem):
        parts, what = len(item.pairs), labels.right_letter
    elif isinstance(item, ClozeItem):
        parts, what = len(item.answers), labels.right_blank
    else:
        return ""
    if parts < 2:
        return ""
    each = entry.points / parts
    if not (each * FINEST).is_integer():
        return labels.each_shares.format(what=what, count=parts)
    told = labels.each_counts_one if each == 1 else labels.each_counts
    return told.format(what=what, each=f"{each:g}")
