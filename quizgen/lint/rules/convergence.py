"""Lint rule: the key has most in common with the other options."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import TARRANT
from quizgen.lint.subject import Subject

RULE = documented(
    "Q422",
    "convergence",
    Severity.INFO,
    "options",
    """The key shares more words with the other options than any of them does: each wrong option was
made by changing a part of the key, so the option in the middle of all is the key.

Let the wrong options vary among themselves, too. The evidence is weak, so this only informs.""",
    bad="[red star, red dwarf, white star, red giant star]   (the key: red star)",
    good="[red star, red dwarf, white star, white dwarf]",
    reference=TARRANT,
)
FEWEST = 3
"""Options among which one can be in the middle."""


def run(subject: Subject) -> Iterator[Finding]:
    """The one key, where it has the most words in common with others."""
    words = subject.option_words
    if len(words) < FEWEST or len(subject.keys) != 1:
        return
    shared = [
        sum(len(own & other) for place, other in enumerate(words) if place != index)
        for index, own in enumerate(words)
    ]
    (key,) = subject.keys
    # In common with one other only, it is one of a pair, and not in the middle.
    met = sum(1 for place, other in enumerate(words) if place != key and words[key] & other)
    if met > 1 and shared[key] == max(shared) and shared.count(shared[key]) == 1:
        message = said("The key shares more words with the other options than any of them does.")
        hint = said("Let the wrong options vary among themselves, too.")
        yield Finding(message, hint, subject.option_path(key))


CONVERGENCE = ItemRule(RULE, run, (ChoiceItem,))
