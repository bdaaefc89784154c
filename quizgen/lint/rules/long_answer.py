"""Lint rule: a card whose answer is too long to be one piece of knowledge."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ClozeItem, FlashcardItem, ShortAnswerItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import wozniak
from quizgen.lint.subject import Subject
from quizgen.text.width import columns, wider

RULE = documented(
    "Q440",
    "long-answer",
    Severity.WARNING,
    "cards",
    """The answer is so long that nobody recalls it word by word, and that it can't be said whether
half of it is right. What is learned one piece at a time is kept longer (the minimum information
principle).

Make several cards of it, or move what explains the answer to `rationale:`. In English an answer
has at most 200 columns, in Chinese 160 (80 characters).""",
    bad="stem: What is the water cycle?   answer: (five lines about evaporation, clouds, rain …)",
    good="stem: What turns water vapour into clouds?   answer: it cools down and condenses",
    reference=wozniak("4"),
)


def run(subject: Subject) -> Iterator[Finding]:
    """The answers that are too long."""
    item, limit = subject.item, subject.lexicon.longest_answer
    for index, answer in enumerate(item.answers):
        if wider(answer, limit):
            message = said(
                "The answer has {answer} columns; one piece of knowledge has less.",
                answer=columns(answer),
            )
            hint = said(
                "Split it into cards of at most {limit} columns, or use `rationale:`.", limit=limit
            )
            path = ("answer", index) if isinstance(item, ClozeItem) else ("answer",)
            yield Finding(message, hint, path if subject.authored else (subject.role,))


TYPES = (FlashcardItem, ShortAnswerItem, ClozeItem)
LONG_ANSWER = ItemRule(RULE, run, TYPES, derived=(ShortAnswerItem,))
