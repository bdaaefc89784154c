"""Lint rule: a choice whose stem has a blank in it."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
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

In Chinese an empty bracket is where the letter goes, and no blank. A line at the end of the stem is
none either, and where a test of a language has a sentence filled it only informs.""",
    bad="Water boils at ____ degrees Celsius at sea level.",
    good="At how many degrees Celsius does water boil at sea level?",
    reference=TARRANT,
)


_MATHS = re.compile(r"\$[^$\n]*\$|\\\([^)\n]*\\\)")
"""Where a _ writes an index."""


_FILLING = re.compile(
    r"\b(?:complet(?:e|es|ing)|fills?|fits?|blanks?|(?:correct|right|best) (?:words?|forms?))\b"
    r"|填入|填在|填空|横线|空白处|空格处|补[全写充]",
    re.IGNORECASE,
)
"""Signs that finding the word for a sentence is what is tested, as in tests of a language."""


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])


def run(subject: Subject) -> Iterator[Finding]:
    """The first blank."""
    stem = subject.item.stem
    if not has_any(stem, subject.lexicon.blank_signs):
        return
    found = subject.lexicon.blank.search(_MATHS.sub(_spaces, stem))
    # An option that ends the sentence is read once, whether a line is drawn for it or not.
    if found and ("?" in found[0] or any(map(str.isalnum, stem[found.end() :]))):
        message = said("The stem of a choice item has a blank in it.")
        hint = said("Ask a question instead, or make it a cloze item.")
        sure = not _FILLING.search(stem)
        yield Finding(message, hint, subject.stem_path, found[0].strip(), sure)


FILL_IN_BLANK = ItemRule(RULE, run, (ChoiceItem,), derived=(ChoiceItem,))
