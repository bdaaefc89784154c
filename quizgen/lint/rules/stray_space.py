"""Lint rule: spaces that don't belong there."""

import re
from collections.abc import Iterator
from typing import get_args

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem, Item
from quizgen.lint.bank_view import BankFinding, BankView
from quizgen.lint.rule import BankRule, Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q434",
    "stray-space",
    Severity.INFO,
    "stem",
    """A text has several spaces in a row, a space of another kind (no-break, full-width, tab), or a
space before or after a full-width punctuation mark. On cards and paper it shows as a hole, and two
texts that look alike aren't the same.

`quizgen check --fix` takes them out. Code and maths keep their spaces, and so does the bracket for
the answer （　）.""",
    bad="stem: Who  wrote it?   or   谁写了这本书 ？",
    good="stem: Who wrote it?   or   谁写了这本书？",
    reference=guideline("11"),
    languages=(),
)
STRAY = re.compile(
    r"[ \t\u00a0\u3000]{2,}|[\t\u00a0\u3000]"
    r"|(?<=[，。！？；：、「『《（」』》）]) (?=\S)|(?<=\S) (?=[，。！？；：、」』》）])"
)
"""Such spaces; of those round punctuation, only beside marks that are full-width themselves."""
ANSWER = re.compile(r"([（(][ \t\u00a0\u3000]*[）)])")
"""The bracket of a Chinese stem into which the letter is written: its width is wanted."""
HINT = said("`quizgen check --fix` takes it out.")


def run(subject: Subject) -> Iterator[Finding]:
    """The first stray space of the stem, or of the options of a choice."""
    item = subject.item
    if stray(item.stem):
        yield Finding(said("The stem has a stray space."), HINT, ("stem",))
    elif isinstance(item, ChoiceItem):
        for index, option in enumerate(subject.options):
            if stray(option.text):
                message = said("The option has a stray space.")
                yield Finding(message, HINT, subject.option_path(index))
                return


def run_facts(view: BankView) -> Iterator[BankFinding]:
    """Each fact whose sentence has a stray space."""
    for fact in view.facts:
        if stray(fact.says) and fact.spot.path:
            spot = fact.spot.on("says")
            yield BankFinding(said("The sentence has a stray space."), HINT, spot, fact.id)


def stray(text: str) -> bool:
    """Whether a text has a stray space; one with code or maths isn't looked at."""
    if STRAY.search(text) is None or "`" in text or "\\(" in text:
        return False
    return any(map(STRAY.search, ANSWER.split(text)[::2]))


def without_stray(text: str) -> str:
    """The text without its stray spaces: one space for several, none beside full-width marks."""
    if not stray(text):
        return text
    parts = ANSWER.split(text)
    parts[::2] = [STRAY.sub(_instead, part) for part in parts[::2]]
    return "".join(parts)


def _instead(found: re.Match[str]) -> str:
    text, start, end = found.string, found.start(), found.end()
    beside = text[max(start - 1, 0) : start] + text[end : end + 1]
    marks = "，。！？；：、「『《（」』》）"
    return "" if any(char in marks for char in beside) else " "


STRAY_SPACE = ItemRule(RULE, run, get_args(Item))
STRAY_SPACE_FACTS = BankRule(RULE, run_facts)
