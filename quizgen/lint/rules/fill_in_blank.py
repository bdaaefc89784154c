"""Lint rule: a choice whose stem has a blank in it."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import TARRANT
from quizgen.lint.subject import Subject
from quizgen.lint.texts import has_any

RULE = documented(
    "Q431",
    "fill-in-blank",
    Severity.WARNING,
    "stem",
    """A stem with a blank in its middle has to be read twice, once with each option in it. Ask a
question, or let the options end the sentence; a blank to be filled from memory is a cloze item.

In Chinese an empty bracket is where the letter goes, and no blank.""",
    bad="Water boils at ____ degrees Celsius at sea level.",
    good="At how many degrees Celsius does water boil at sea level?",
    reference=TARRANT,
)


_MATHS = re.compile(r"\$[^$\n]*\$|\\\([^)\n]*\\\)")
"""Where a _ writes an index."""


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])


def run(subject: Subject) -> Iterator[Finding]:
    """The first blank."""
    stem = subject.item.stem
    if not has_any(stem, subject.lexicon.blank_signs):
        return
    if found := subject.lexicon.blank.search(_MATHS.sub(_spaces, stem)):
        message = "The stem of a choice item has a blank in it."
        hint = "Ask a question instead, or make it a cloze item."
        yield Finding(message, hint, subject.stem_path, found[0].strip())


FILL_IN_BLANK = ItemRule(RULE, run, (ChoiceItem,), derived=(ChoiceItem,))
