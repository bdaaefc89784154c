"""Lint rule: words that leave no exception in some of the options."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q419",
    "absolute-term",
    Severity.INFO,
    "options",
    """Some options, and not all, hold a word that leaves no exception (“always”, “never”, “only”).
Little in the world is without exception, so such options are known to be wrong by their wording.

The evidence that it helps guessers is weak, so this only informs.""",
    bad="Metals …   [never melt, always rust, conduct electricity, are all liquid]",
    good="Metals …   [melt at low heat, rust in dry air, conduct electricity, are liquid]",
    reference=guideline("28a"),
)


LONG = 160
"""Columns of an option from which on one word doesn't tell it any more: it is read as a whole."""


def run(subject: Subject) -> Iterator[Finding]:
    """The first such word, unless every option has one."""
    search = subject.lexicon.absolute.search
    if not search(subject.lines):
        return
    short = [index for index in subject.own if subject.lengths[index] < LONG]
    found = [(index, search(subject.options[index].text)) for index in short]
    hits = [(index, match) for index, match in found if match]
    if hits and len(hits) < len(found):
        index, match = hits[0]
        message = said(
            "`{match}` leaves no exception, so the option is told by its wording.", match=match[0]
        )
        hint = said("Say it without the word.")
        yield Finding(message, hint, subject.option_path(index), match[0])


ABSOLUTE_TERM = ItemRule(RULE, run, (ChoiceItem,))
