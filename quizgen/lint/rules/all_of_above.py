"""Lint rule: an option such as “all of the above”."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject, is_word

RULE = documented(
    "Q417",
    "all-of-above",
    Severity.WARNING,
    "options",
    """An option says that all the others are right. Who knows that two are right picks it, and who
knows that one is wrong rules it out; either way half the knowledge is enough.

Ask for all right options with a list as `answer:`, or ask one thing.""",
    bad="Which are noble gases?   [helium, neon, argon, all of the above]",
    good="Which are noble gases? (Choose all.)   [helium, neon, nitrogen, oxygen]",
    reference=guideline("26"),
)


def run(subject: Subject) -> Iterator[Finding]:
    """Each option that says so."""
    hint = said("Ask for all right options with a list as `answer:`, or leave it out.")
    for index, option in subject.options_with(subject.lexicon.all_above):
        if is_word(subject, option.text):
            continue
        message = said("The option `{text}` says that the others are right.", text=option.text)
        yield Finding(message, hint, subject.option_path(index))


ALL_OF_ABOVE = ItemRule(RULE, run, (ChoiceItem,))
