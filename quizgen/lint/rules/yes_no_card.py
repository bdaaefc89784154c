"""Lint rule: a card whose answer is yes or no."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import FlashcardItem, ShortAnswerItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import wozniak
from quizgen.lint.subject import Subject

RULE = documented(
    "Q442",
    "yes-no-card",
    Severity.WARNING,
    "cards",
    """The answer begins with yes or no. Half of the guesses are right, and after a few reviews one
remembers the card's look instead of the matter.

Ask for what is so, or write a true-false item.""",
    bad="stem: Is a whale a fish?   answer: No",
    good="stem: To which class of animals do whales belong?   answer: mammals",
    reference=wozniak("12"),
)


def run(subject: Subject) -> Iterator[Finding]:
    """The answer, where it is one."""
    (answer,) = subject.item.answers
    if found := subject.lexicon.yes_no.match(answer.strip()):
        message = said("The answer is `{found}`: half of the guesses are right.", found=found[0])
        yield Finding(message, said("Ask for what is so instead."), ("answer",), found[0])


YES_NO_CARD = ItemRule(RULE, run, (FlashcardItem, ShortAnswerItem))
