"""Lint rule: a choice between true and false, or yes and no."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q425",
    "true-false-options",
    Severity.WARNING,
    "options",
    """The options are nothing but true and false, or yes and no. That is a true-false item in
other clothes: it is printed among the wrong ones, and guessing is right half the time.

Write it as `type: true-false`, or ask what is so and offer several answers.""",
    bad="{type: choice, stem: Is the sun a star?, options: [Yes, No], answer: Yes}",
    good="{type: true-false, stem: The sun is a star., answer: true}",
    reference=guideline("9"),
)


def run(subject: Subject) -> Iterator[Finding]:
    """The first of the options, where all are such words."""
    if subject.only_truths:
        message = said("The options are nothing but true and false.")
        yield Finding(message, said("Make it a true-false item."), subject.option_path(0))


TRUE_FALSE_OPTIONS = ItemRule(RULE, run, (ChoiceItem,))
