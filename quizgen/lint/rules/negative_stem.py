"""Lint rule: a stem that asks for what is not so."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject
from quizgen.lint.texts import has_any

RULE = documented(
    "Q430",
    "negative-stem",
    Severity.WARNING,
    "stem",
    """The stem asks for what is *not* so. Who overlooks the little word answers wrongly and yet
knows the matter; and finding a wrong statement doesn't show that one knows the right one.

Ask for what is so. Where the exception is the point, make it a true-false item.""",
    bad="Which of these is NOT a fossil fuel?   [coal, oil, wood, natural gas]",
    good="Which of these is a renewable fuel?   [coal, oil, wood, natural gas]",
    reference=guideline("17"),
)


def run(subject: Subject) -> Iterator[Finding]:
    """The negation in the question that the stem asks."""
    stem = subject.item.stem
    if not has_any(stem, subject.lexicon.negative_signs) or subject.only_truths:
        return
    if found := subject.lexicon.negative.search(subject.question):
        inner = subject.lexicon.negation.search(found[0])
        word = (inner or found)[0].strip()
        message = said("The stem asks for what is not so (`{word}`).", word=word)
        piece = word if word in stem else ""
        yield Finding(message, said("Ask for what is so."), subject.stem_path, piece)


NEGATIVE_STEM = ItemRule(RULE, run, (ChoiceItem,), derived=(ChoiceItem,))
