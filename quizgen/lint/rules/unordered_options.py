"""Lint rule: numbers or times as options that stand in no order."""

import re
from collections import Counter
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.languages.amounts import first_out_of_order
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q423",
    "unordered-options",
    Severity.WARNING,
    "options",
    """The options are numbers or times, or say the same but for a number, and stand neither in
rising nor in falling order. The reader has to sort them first, and an order of the author's own
may give the key away.

`quizgen check --fix` puts them in order. Options in order are printed in order: they aren't
shuffled.""",
    bad="options: [1997, 1987, 2004, 1994]",
    good="options: [1987, 1994, 1997, 2004]",
    reference=guideline("21"),
)
ENOUGH = 0.75
"""The share of the options that have to be numbers; the rest may be words such as “none”."""

_NUMBER = re.compile(r"[-+−]?\d[\d,.]*")
_POINTS = re.compile(r"\d\.\d+\.\d")
"""An address, a version or a section has a number with points, and no value."""
_FORM = re.compile(r"\b(?:is|are|was|were|exactly|about|around|approximately|roughly)\b|s\b|大?约")
"""What a number's being one or many, or a guess, changes in a sentence."""


def run(subject: Subject) -> Iterator[Finding]:
    """The first option that is out of order."""
    if any(_POINTS.search(subject.options[index].text) for index in subject.own):
        return
    places = _bare(subject)
    if not _enough(places, subject):
        places = _framed(subject)
    if not _enough(places, subject):
        return
    amounts = [amount for index in places if (amount := subject.amounts[index])]
    if (wrong := first_out_of_order(amounts)) is not None:
        message = said("The options are numbers or times in no order.")
        hint = said("Put them in rising order; `quizgen check --fix` does.")
        yield Finding(message, hint, subject.option_path(places[wrong]))


def _enough(places: list[int], subject: Subject) -> bool:
    return len(places) > 1 and len(places) >= ENOUGH * len(subject.own)


def _bare(subject: Subject) -> list[int]:
    """The options that are nothing but a number or time."""
    values = subject.amounts
    return [index for index in subject.own if (value := values[index]) and value.bare]


def _frame(text: str) -> str:
    """What a text says beside its number."""
    return " ".join(_FORM.sub("", _NUMBER.sub("0", text)).split())


def _framed(subject: Subject) -> list[int]:
    """The options that say the same but for their number: there are 4 solutions."""
    frames = {
        index: _frame(subject.options[index].text.lower())
        for index in subject.own
        if subject.amounts[index]
    }
    if not frames:
        return []
    ((common, _),) = Counter(frames.values()).most_common(1)
    return [index for index, frame in frames.items() if frame == common]


UNORDERED_OPTIONS = ItemRule(RULE, run, (ChoiceItem,))
