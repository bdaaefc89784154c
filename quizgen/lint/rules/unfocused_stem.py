"""Lint rule: a stem that asks nothing until the options are read."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject
from quizgen.text.width import columns

RULE = documented(
    "Q432",
    "unfocused-stem",
    Severity.WARNING,
    "stem",
    """The stem asks nothing of its own: it is one word or name, or only “Which of the following is
true?”. Who covers the options with a hand can't say what is asked, and the options become a pile
of true-false questions.

Put the question into the stem.""",
    bad="Photosynthesis   [needs light, happens at night, makes salt]",
    good="What does photosynthesis need?   [light, darkness, salt]",
    reference=guideline("15"),
)
SHORT = 12
"""Columns of a stem that is no more than a word or a name: it asks nothing, without a question
mark or colon."""
_GOES_ON = re.compile(r"(?:是|指|为|有|叫|称|在|于|属于|包括|等于|来自)$")
"""净土三经是指: a sentence that the options end."""
_ASKS = re.compile(r"[?？:：…][^\w?？:：…]*$|[_(（)）]")


def run(subject: Subject) -> Iterator[Finding]:
    """The stem as a whole."""
    stem = subject.item.stem.strip()
    bare = not _ASKS.search(stem) and (columns(stem) <= SHORT or len(stem.split()) == 1)
    if bare and subject.lexicon.tag == "zh":
        bare = columns(stem) <= SHORT and not _GOES_ON.search(stem)
    if bare or subject.lexicon.unfocused.match(stem):
        message = said("The stem asks nothing that could be answered without the options.")
        yield Finding(message, said("Put the question into the stem."), subject.stem_path)


UNFOCUSED_STEM = ItemRule(RULE, run, (ChoiceItem,))
