"""What the page templates see of an item: texts as HTML, numbered and lettered.

The student's page is made from `Question` alone, which holds nothing of the key.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    ShortAnswerItem,
)
from quizgen.languages.said import Labels
from quizgen.outputs.explained import explained
from quizgen.outputs.html.marks import interchangeable, marks_of, signs_for, unmatched
from quizgen.outputs.sheets import SheetItem
from quizgen.outputs.sheets.writing_room import Room
from quizgen.text.markup import CUT, media_names, plain
from quizgen.text.width import columns

NARROW, MIDDLING = 16, 34
"""Terminal columns of the longest option with which four or two stand in a row of a page."""

_HAN = r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+")
"""A word, or a Han character."""
_SPACE_AFTER_HAN = re.compile(rf"(?<={_HAN}) +\Z")
_SPACE_BEFORE_HAN = re.compile(rf"\A +(?={_HAN})")

ToHtml = Callable[[str], Markup]
"""Makes HTML of an author's text."""


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
        blank: how long the blanks of a cloze are, a step from 1.
        room: what an answer in words is written on; None where none is.
        worth: what it counts, where questions of its part count differently; else empty.
        slot: the answer, a letter or a sign, is written on a line at the margin.
    """

    number: int
    type: str
    parts: tuple[Markup, ...]
    options: tuple[tuple[str, Markup], ...] = ()
    left: tuple[Markup, ...] = ()
    columns: int = 1
    several: bool = False
    blank: int = 1
    room: Room | None = None
    worth: str = ""
    slot: bool = False


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


def question_of(entry: SheetItem, html: ToHtml, room: float = 1) -> Question:
    """What of an item is printed for the student.

    Args:
        entry: the item.
        html: makes HTML of its texts.
        room: how wide a line is, as a share of a page with one column in normal print.
    """
    item = entry.item
    stem = CUT.join(_without_hints(item.segments)) if isinstance(item, ClozeItem) else item.stem
    texts = _texts(entry)
    return Question(
        entry.number,
        item.type,
        tuple(html(stem).split(CUT)),
        tuple(zip(signs_for(entry), map(html, texts), strict=False)),
        tuple(html(left) for left, _ in item.pairs) if isinstance(item, MatchingItem) else (),
        _columns(texts, room) if isinstance(item, ChoiceItem) else 1,
        isinstance(item, ChoiceItem) and len(item.answers) > 1,
    )


def solution_of(
    entry: SheetItem, source: Markup, labels: Labels, html: ToHtml, room: float = 1
) -> Solution:
    """What the key says of an item; `labels` are the words of its language."""
    item = entry.item
    reasons: tuple[Reason, ...] = ()
    if isinstance(item, ChoiceItem):
        reasons = _reasons(item, signs_for(entry), labels.comma, html)
    rationale = html(explained(item, _news(item), labels))
    return Solution(
        question_of(entry, html, room),
        Markup("<br>").join(_answers(entry, labels, html)),
        reasons,
        rationale,
        Markup() if source.striptags() in rationale.striptags() else source,
    )


def _news(item: Item) -> str:
    """The explanation, less what stem and answer say together."""
    lines = item.explanation.splitlines()
    if isinstance(item, ClozeItem):
        told = item.told
    elif isinstance(item, ChoiceItem | ShortAnswerItem | NumericItem):
        told = " ".join([item.stem, *item.answers])
    else:
        return item.explanation
    known = frozenset(_WORD.findall(plain(told).casefold()))
    return "\n".join(n for n in lines if not known.issuperset(_WORD.findall(plain(n).casefold())))


def _without_hints(parts: Sequence[str]) -> tuple[str, ...]:
    """Texts round blanks without the spaces that Chinese has beside Latin words only."""
    last = len(parts) - 1
    before = [_SPACE_AFTER_HAN.sub("", part) if n < last else part for n, part in enumerate(parts)]
    return tuple(_SPACE_BEFORE_HAN.sub("", part) if n else part for n, part in enumerate(before))


def _reasons(
    item: ChoiceItem, signs: Sequence[str], separator: str, html: ToHtml
) -> tuple[Reason, ...]:
    """Why the wrong options are wrong; those wrong for one reason are named together."""
    letters: dict[str, list[str]] = {}
    for letter, option in zip(signs, item.options, strict=False):
        if not option.correct:
            letters.setdefault(option.because, []).append(letter)
    return tuple(Reason(separator.join(named), html(because)) for because, named in letters.items())


def _texts(entry: SheetItem) -> Sequence[str]:
    item = entry.item
    if isinstance(item, ChoiceItem):
        return [option.text for option in item.options]
    return entry.shuffled


def _answers(entry: SheetItem, labels: Labels, html: ToHtml) -> list[Markup]:
    """The answer; of several right options, each; below it what else counts as right.

    Each text is rendered by itself: what is put beside it would change what its first signs mean.
    """
    item: Item = entry.item
    if isinstance(item, ChoiceItem):
        lettered = zip(signs_for(entry), item.options, strict=False)
        return [Markup("{}. ").format(sign) + html(o.text) for sign, o in lettered if o.correct]
    if isinstance(item, ClozeItem):
        return [html(labels.comma).join(map(html, item.answers))]
    if isinstance(item, OrderingItem):
        groups = [[marks_of(entry)[row] for row in rows] for rows in interchangeable(entry)]
        lines = [" ".join(marks_of(entry)), *_each(groups, labels.interchangeable, labels)]
        return [html(line) for line in lines]
    if isinstance(item, MatchingItem):
        spare = [unmatched(entry)] if item.distractors else []
        return [html(" ".join(marks_of(entry))), *map(html, _each(spare, labels.unmatched, labels))]
    if isinstance(item, NumericItem) and item.off:
        return [html(item.answer) + Markup(" {}").format(html(item.off))]
    if isinstance(item, ShortAnswerItem):
        return [Markup(" / ").join(map(html, item.wordings[0]))]
    return [html(text) for text in item.answers]


def _each(groups: Sequence[Sequence[str]], label: str, labels: Labels) -> list[str]:
    """A line that says something of each group of marks."""
    return [label.format(marks=labels.comma.join(group)) for group in groups]


def _columns(texts: Sequence[str], room: float) -> int:
    if any(map(media_names, texts)):
        return 2  # pictures stand two and two
    longest = max(map(columns, texts))
    if longest <= NARROW * room and len(texts) <= 4:
        return 4
    return 2 if longest <= MIDDLING * room else 1
