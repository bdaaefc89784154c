"""Lint rule: numbers or times as options that stand in no order."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.languages.amounts import first_out_of_order
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject
from quizgen.models.item import ChoiceItem

RULE = documented(
    "Q423",
    "unordered-options",
    Severity.WARNING,
    "options",
    """The options are numbers or times, and stand neither in rising nor in falling order. The
reader has to sort them first, and an order of the author's own may give the key away.

`quizgen check --fix` puts them in order. Options in order are printed in order: they aren't
shuffled.""",
    bad="options: [1997, 1987, 2004, 1994]",
    good="options: [1987, 1994, 1997, 2004]",
    reference=guideline("21"),
)
ENOUGH = 0.75
"""The share of the options that have to be numbers; the rest may be words such as “none”."""


def run(subject: Subject) -> Iterator[Finding]:
    """The first option that is out of order."""
    values = subject.amounts
    places = [index for index in subject.own if (value := values[index]) and value.bare]
    if len(places) < 2 or len(places) < ENOUGH * len(subject.own):
        return
    amounts = [amount for index in places if (amount := subject.amounts[index])]
    if (wrong := first_out_of_order(amounts)) is not None:
        message = "The options are numbers or times in no order."
        hint = "Put them in rising order; `quizgen check --fix` does."
        yield Finding(message, hint, subject.option_path(places[wrong]))


UNORDERED_OPTIONS = ItemRule(RULE, run, (ChoiceItem,))
