"""Lint rule: a hand-written blank or question that a fact fills with another value."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import BLANK, ClozeItem, Item, ShortAnswerItem
from quizgen.lint.bank_view import BankFinding, BankView
from quizgen.lint.rule import BankRule, documented
from quizgen.lint.rules.references import wozniak
from quizgen.lint.texts import same_words

RULE = documented(
    "Q446",
    "shared-blank",
    Severity.WARNING,
    "cards",
    """A hand-written cloze is the sentence of a fact with a blank, or a short answer asks the
question of one, and the fact has another value there: both values are right, and the learner who
answers with the other one is marked wrong.

Write into the sentence what tells the two apart, or list the other one under `accept:`.""",
    bad="stem: ____ is a planet.   answer: Mars   (a fact says: Venus is a planet.)",
    good="stem: ____ is the planet with the highest mountain.   answer: Mars",
    reference=wozniak("12"),
    languages=(),
)
_SIGNS = re.compile(r"[^\w]+")
_GAP = " ____ "
"""What stands for the blank in a frame."""


def run(view: BankView) -> Iterator[BankFinding]:
    """One finding for each item that a fact answers otherwise."""
    items = [item for item in view.authored if isinstance(item, (ClozeItem, ShortAnswerItem))]
    frames = {frame for item in items if (frame := _frame(item))}
    if not frames:
        return
    filled = _values(view, frames)
    names = view.names
    for item in items:
        right = {same_words(text) for text in item.wordings[0]}
        known = {names.get(text) for text in item.wordings[0]} - {None}
        for value in filled.get(_frame(item), ()):
            if same_words(value) not in right and names.get(value) not in known:
                message = said(
                    "A fact has `{value}` where this asks for `{answers}`.",
                    value=value,
                    answers=item.answers[0],
                )
                hint = said("Write what tells the two apart, or list it under `accept:`.")
                spot = item.spot.on("stem") if item.spot.path else item.spot
                yield BankFinding(message, hint, spot, item.id)
                break


def _values(view: BankView, frames: set[str]) -> dict[str, list[str]]:
    """What facts and the questions derived from them have in these frames."""
    filled: dict[str, list[str]] = {}
    for fact in view.facts:
        for role in fact.roles:
            frame = _plain(fact.with_piece(role, BLANK))
            if frame in frames:
                filled.setdefault(frame, []).append(role.text)
    for item in view.bank.items:
        if item.origin.rule and isinstance(item, ShortAnswerItem):
            frame = _plain(item.stem)
            if frame in frames:
                filled.setdefault(frame, []).append(item.answer)
    return filled


def _frame(item: Item) -> str:
    """The sentence with a gap, or the question; empty of a cloze with several blanks."""
    if isinstance(item, ClozeItem) and len(item.answers) > 1:
        return ""
    return _plain(BLANK.join(item.segments) if isinstance(item, ClozeItem) else item.stem)


def _plain(text: str) -> str:
    """The words of a text in small letters, with a gap for the blank."""
    parts = [_SIGNS.sub(" ", part).strip().lower() for part in text.split(BLANK)]
    return _GAP.join(parts).strip()


SHARED_BLANK = BankRule(RULE, run)
