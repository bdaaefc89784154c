"""Lint rule: ranges or times as options that overlap."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.languages.amounts import Amount
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q413",
    "overlapping-options",
    Severity.WARNING,
    "options",
    """Two options are ranges or times of which some value is in both, be it only where one ends and
the other begins. For that value both are right, and an option inside another can't be the only
right one.

Let each range begin after the end of the one before. Where the question is for a range (the normal
heart rate), where nothing but an end is in both, or where not one value is asked for, it only
informs.""",
    bad="How many are there?   [0 to 10, 10 to 20, 20 to 30]",
    good="How many are there?   [1 to 10, 11 to 20, 21 to 30]",
    reference=guideline("22"),
    languages=(),
)


_RANGE = re.compile(
    r"\b(?:range|normal|between|interval|period|lasts?|lasted|typical|average|recommended)\b"
    r"|范围|正常|区间|之间|期间|深度|高度|频率|一般|应当?",
    re.IGNORECASE,
)
"""Signs that a range is the answer: the normal heart rate is 60 to 100."""


def run(subject: Subject) -> Iterator[Finding]:
    """The first option that overlaps an earlier one."""
    options, amounts = subject.options, subject.amounts
    for index, amount in enumerate(amounts):
        for earlier, other in enumerate(amounts[:index]):
            if amount and other and _overlap(amount.beside(other), other.beside(amount)):
                message = said(
                    "`{text}` and `{text2}` overlap.",
                    text=options[index].text,
                    text2=options[earlier].text,
                )
                hint = said("Let one begin after the end of the other.")
                sure = _for_one(subject) and _touch_only(amount, other) is False
                yield Finding(message, hint, subject.option_path(index), sure=sure)
                return


def _for_one(subject: Subject) -> bool:
    """Whether one time or number is asked for, and not a range by its ends."""
    asked = subject.question
    return bool(subject.lexicon.asks_for_one.search(asked)) and not _RANGE.search(asked)


def _touch_only(one: Amount, other: Amount) -> bool:
    """Whether one ends where the other begins, as exams often write a scale."""
    return one.high == other.low or other.high == one.low


def _overlap(one: Amount, other: Amount) -> bool:
    """Whether some value is in both, and they aren't the same number."""
    if (
        not (one.bare and other.bare)
        or one.kind != other.kind
        or one == other
        or (one.exact and other.exact)
    ):
        return False
    return one.low <= other.high and other.low <= one.high


OVERLAPPING_OPTIONS = ItemRule(RULE, run, (ChoiceItem,))
