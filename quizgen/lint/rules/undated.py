"""Lint rule: knowledge that holds at the time of writing, without that time."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import Said, said
from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    Item,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.languages.lexicon import Lexicon
from quizgen.lint.bank_view import BankFinding, BankView
from quizgen.lint.rule import BankRule, Finding, ItemRule, documented
from quizgen.lint.rules.references import wozniak
from quizgen.lint.subject import Subject

RULE = documented(
    "Q447",
    "undated",
    Severity.WARNING,
    "cards",
    """A card says “currently”, “last year” or the like, and no year. It is reviewed for years, and
means another time at each review.

Write the time itself, or the time from which the sentence is seen (“in 2024”). Of “today”, “this
year” and the like in a choice it only informs: they may be a time in a case that it tells.""",
    bad="How many people currently live in Iceland?",
    good="How many people lived in Iceland in 2020?",
    reference=wozniak("19"),
)


HINT = said("Write the time, or the time from which it is seen.")


def run(subject: Subject) -> Iterator[Finding]:
    """The first such word of a hand-written item."""
    item, lexicon = subject.item, subject.lexicon
    if not lexicon.relative_time.search(item.stem):
        return
    # Of a case that a choice tells, and of what somebody said, the time is its own.
    asked = subject.question if isinstance(item, ChoiceItem) else item.stem
    if found := lexicon.relative_time.search(_QUOTED.sub("", asked)):
        sure = not (isinstance(item, ChoiceItem) and lexicon.own_time.fullmatch(found[0]))
        yield from _undated(item, lexicon, found[0], sure=sure)


_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|「[^」]*」|《[^》]*》")


def _undated(item: Item, lexicon: Lexicon, word: str, *, sure: bool) -> Iterator[Finding]:
    beside = item.stem
    if isinstance(item, (FlashcardItem, ShortAnswerItem, ClozeItem)):
        beside += " ".join(item.answers)
    if lexicon.absolute_time.search(beside):
        return
    yield Finding(_message(word), HINT, ("stem",), word, sure=sure)


def run_facts(view: BankView) -> Iterator[BankFinding]:
    """The first such word of each fact's sentence, which its items have from it.

    The rows of a table share their sentence, so the first of them is enough.
    """
    seen: set[str] = set()
    relative, absolute = view.lexicon.relative_time.search, view.lexicon.absolute_time.search
    for fact in view.facts:
        if (found := relative(fact.says)) and not absolute(fact.says):
            table, slash, _ = fact.id.partition("/")
            if slash and table in seen:
                continue
            seen.add(table)
            spot = fact.spot.on("says", piece=found[0]) if fact.spot.path else fact.spot
            yield BankFinding(_message(found[0]), HINT, spot, fact.id)


def _message(word: str) -> Said:
    return said("`{word}` means another time at each review.", word=word)


UNDATED = ItemRule(
    RULE,
    run,
    (FlashcardItem, ShortAnswerItem, ClozeItem, TrueFalseItem, ChoiceItem),
)
UNDATED_FACTS = BankRule(RULE, run_facts)
