"""Lint rule: words of unclear frequency or amount in some of the options."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.absolute_term import LONG
from quizgen.lint.rules.references import TARRANT
from quizgen.lint.subject import Subject

RULE = documented(
    "Q420",
    "vague-term",
    Severity.INFO,
    "options",
    """Some options, and not all, hold a word of unclear frequency or amount (“often”, “some”,
“may”). Readers differ in what they take it for, and a careful “may” sounds like the right answer.

The evidence is weak, so this only informs. A word that the stem uses itself isn't counted.""",
    bad="Measles …   [is caused by a virus, may sometimes be caught, is a toxin, is inherited]",
    good="Measles …   [is caused by a virus, is caused by a mould, is a toxin, is inherited]",
    reference=TARRANT,
)


def run(subject: Subject) -> Iterator[Finding]:
    """The first such word, unless every option has one."""
    if not subject.lexicon.vague.search(subject.lines):
        return
    stem = subject.item.stem.lower()
    found = []
    for index in subject.own:
        if subject.lengths[index] >= LONG:
            continue
        matches = subject.lexicon.vague.finditer(subject.options[index].text)
        words = (match[0] for match in matches if not _in(stem, match[0].lower()))
        found.append((index, next(words, "")))
    hits = [(index, word) for index, word in found if word]
    if hits and (len(hits) < len(found) or len(found) < len(subject.own)):
        index, word = hits[0]
        message = said("`{word}` says no clear frequency or amount.", word=word)
        yield Finding(message, said("Say how often or how much."), subject.option_path(index), word)


def _in(stem: str, word: str) -> bool:
    """Whether the stem has the word; of English, as a word of its own."""
    return word in (stem.split() if word.isascii() else stem)


VAGUE_TERM = ItemRule(RULE, run, (ChoiceItem,))
