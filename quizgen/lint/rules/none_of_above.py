"""Lint rule: an option such as “none of the above”."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject, is_word

RULE = documented(
    "Q416",
    "none-of-above",
    Severity.WARNING,
    "options",
    """An option says that none of the others is right. Where it is the key, who picks it has shown
that the others are wrong, and not that they know the answer; and shuffled options have no “above”.

Put a plausible wrong answer in its place, or have one option fewer.""",
    bad="Which gas do plants take in?   [oxygen, nitrogen, helium, none of the above]",
    good="Which gas do plants take in?   [oxygen, nitrogen, helium, carbon dioxide]",
    reference=guideline("25"),
)


def run(subject: Subject) -> Iterator[Finding]:
    """Each option that says so."""
    hint = said("Put a plausible wrong answer in its place.")
    for index, option in subject.options_with(subject.lexicon.none_above):
        if is_word(subject, option.text):
            continue
        message = said("The option `{text}` only says that the others are wrong.", text=option.text)
        yield Finding(message, hint, subject.option_path(index))


NONE_OF_ABOVE = ItemRule(RULE, run, (ChoiceItem,))
