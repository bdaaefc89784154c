"""Lint rule: a card whose answer is a list."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import FlashcardItem, ShortAnswerItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import wozniak
from quizgen.lint.subject import Subject
from quizgen.text.width import wider

RULE = documented(
    "Q441",
    "enumeration",
    Severity.WARNING,
    "cards",
    """The answer is a list of four parts or more. Lists are the hardest thing to keep: one part is
always missing, and then the whole card fails.

Ask for each part by itself, blank one part at a time in a cloze item, or make it an ordering item
where the order matters.""",
    bad="stem: Name the planets.   answer: Mercury, Venus, Earth, Mars, Jupiter, Saturn …",
    good="stem: Which planet is nearest to the sun?   answer: Mercury",
    reference=wozniak("9 and 10"),
)
MOST = 3
"""Parts that can be kept as one answer."""
LONGEST = 30
"""Columns of a part; longer ones are clauses of a sentence, not entries of a list."""


def run(subject: Subject) -> Iterator[Finding]:
    """The answer, where it is a list."""
    (answer,) = subject.item.answers
    if len(answer) <= 2 * MOST:
        return
    parts = [part for part in subject.lexicon.listed.split(answer.strip()) if part]
    if len(parts) > MOST and not any(wider(part, LONGEST) for part in parts):
        message = said("The answer is a list of {parts} parts.", parts=len(parts))
        hint = said("Ask for each part by itself.")
        path = ("answer",) if subject.authored else (subject.role,)
        yield Finding(message, hint, path)


ENUMERATION = ItemRule(RULE, run, (FlashcardItem, ShortAnswerItem))
