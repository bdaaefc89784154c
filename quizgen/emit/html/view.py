"""What the page templates see of an item: texts as HTML, numbered and lettered.

The student's page is made from `Question` alone, which holds nothing of the key.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from markupsafe import Markup

from quizgen.assemble import SheetItem
from quizgen.markup import to_html
from quizgen.models.item import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.models.width import columns

NARROW, MIDDLING = 16, 34
"""Terminal columns of the longest option with which four or two stand in a row."""


@dataclass(frozen=True, slots=True)
class Question:
    """An item as a student sees it.

    Attributes:
        number: on the sheet.
        type: the item type.
        parts: the stem; of a cloze, the texts round its blanks.
        options: options, or the right side of a matching, or the entries of an ordering.
        left: the left side of a matching.
        columns: how many options stand in a row.
        several: more than one option is right.
    """

    number: int
    type: str
    parts: tuple[Markup, ...]
    options: tuple[tuple[str, Markup], ...] = ()
    left: tuple[Markup, ...] = ()
    columns: int = 1
    several: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Why options are wrong; `letters` are those they have on the sheet."""

    letters: str
    because: Markup


@dataclass(frozen=True, slots=True)
class Solution:
    """An item's line on the key."""

    question: Question
    answer: Markup
    reasons: tuple[Reason, ...]
    rationale: Markup
    source: Markup


def question_of(entry: SheetItem) -> Question:
    """What of an item is printed for the student."""
    item = entry.item
    parts = item.segments if isinstance(item, ClozeItem) else (item.stem,)
    texts = _texts(entry)
    return Question(
        entry.number,
        item.type,
        tuple(map(_html, parts)),
        tuple(zip(ascii_uppercase, map(_html, texts), strict=False)),
        tuple(_html(left) for left, _ in item.pairs) if isinstance(item, MatchingItem) else (),
        _columns(texts) if isinstance(item, ChoiceItem) else 1,
        isinstance(item, ChoiceItem) and len(item.answers) > 1,
    )


def solution_of(entry: SheetItem, source: str, separator: str) -> Solution:
    """What the key says of an item."""
    item = entry.item
    reasons: tuple[Reason, ...] = ()
    if isinstance(item, ChoiceItem):
        reasons = _reasons(item, separator)
    # A false statement's own reason tells what it should have said.
    told = "" if item.rationale == item.stem else item.rationale
    if isinstance(item, TrueFalseItem) and not item.answer:
        told = item.options[0].because
    return Solution(
        question_of(entry),
        Markup("<br>").join(map(_html, _answers(entry, separator))),
        reasons,
        _html(told),
        Markup(source),  # noqa: S704 -- made by `source_line`, which escapes
    )


def _reasons(item: ChoiceItem, separator: str) -> tuple[Reason, ...]:
    """Why the wrong options are wrong; those wrong for one reason are named together."""
    letters: dict[str, list[str]] = {}
    for letter, option in zip(ascii_uppercase, item.options, strict=False):
        if not option.correct:
            letters.setdefault(option.because, []).append(letter)
    return tuple(
        Reason(separator.join(named), _html(because)) for because, named in letters.items()
    )


def _texts(entry: SheetItem) -> Sequence[str]:
    item = entry.item
    if isinstance(item, ChoiceItem):
        return [option.text for option in item.options]
    return entry.shuffled


def _answers(entry: SheetItem, separator: str) -> list[str]:
    """The answer; of several right options, each."""
    item: Item = entry.item
    if isinstance(item, ChoiceItem):
        lettered = zip(ascii_uppercase, item.options, strict=False)
        return [f"{letter}. {option.text}" for letter, option in lettered if option.correct]
    if isinstance(item, TrueFalseItem):
        return [option.text for option in item.options if option.correct]
    if isinstance(item, ClozeItem):
        return [separator.join(item.answers)]
    if isinstance(item, OrderingItem):
        return [" ".join(str(item.answer.index(text) + 1) for text in entry.shuffled)]
    if isinstance(item, MatchingItem):
        letters = dict(zip(entry.shuffled, ascii_uppercase, strict=False))
        return [" ".join(letters[right] for _, right in item.pairs)]
    if isinstance(item, ShortAnswerItem):
        return [" / ".join((item.answer, *item.accept))]
    return [item.answer]


def _columns(texts: Sequence[str]) -> int:
    longest = max(map(columns, texts))
    if longest <= NARROW and len(texts) <= 4:
        return 4
    return 2 if longest <= MIDDLING else 1


def _html(text: str) -> Markup:
    return Markup(to_html(text))  # noqa: S704 -- `to_html` escapes
