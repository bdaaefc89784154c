"""Lint rule: a blank that several answers fill."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ClozeItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import wozniak
from quizgen.lint.subject import Subject

RULE = documented(
    "Q444",
    "ambiguous-cloze",
    Severity.WARNING,
    "cards",
    """A blank has too little round it to tell what is asked for, or two blanks are joined by “and”
or a comma, so that either answer fits either blank
(unless the sentence says “in order” or the like).

Write more of the sentence, hint at the kind of answer (“in the year ____”), or make the joined
blanks one.""",
    bad="stem: ____ was born.   or: ____ and ____ founded it.",
    good="stem: The founder of nursing as a profession, ____, was born in 1820.",
    reference=wozniak("12"),
)


def run(subject: Subject) -> Iterator[Finding]:
    """The first blank that is ambiguous."""
    item, lexicon = subject.item, subject.lexicon
    assert isinstance(item, ClozeItem)  # noqa: S101 -- the only type below
    if not (subject.authored or item.slot):
        return  # it isn't a card; a derived question asks the same
    path = ("stem",) if subject.authored else ("says",)
    if len(item.stem) < 24 and _little(item, lexicon.tag, lexicon.least_context):
        message = said("There is too little round the blank to tell what is asked for.")
        yield Finding(message, said("Write more of the sentence."), path)
        return
    if lexicon.in_order.search(item.stem):
        return
    for between in item.segments[1:-1]:
        if between.strip() and lexicon.joined.fullmatch(between):
            message = said("Two blanks are joined, so either answer fits either of them.")
            yield Finding(message, said("Make them one blank, or tell them apart."), path)
            return


def _little(item: ClozeItem, tag: str, least: int) -> bool:
    rest = " ".join(item.segments)
    if tag == "zh":
        return sum(char.isalnum() for char in rest) < least
    return sum(any(map(str.isalnum, word)) for word in rest.split()) < least


AMBIGUOUS_CLOZE = ItemRule(RULE, run, (ClozeItem,), derived=(ClozeItem,))
