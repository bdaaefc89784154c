"""Lint rule: ranges or times as options that overlap."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
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

Let each range begin after the end of the one before.""",
    bad="How many are there?   [0 to 10, 10 to 20, 20 to 30]",
    good="How many are there?   [1 to 10, 11 to 20, 21 to 30]",
    reference=guideline("22"),
    languages=(),
)


def run(subject: Subject) -> Iterator[Finding]:
    """The first option that overlaps an earlier one."""
    options, amounts = subject.options, subject.amounts
    for index, amount in enumerate(amounts):
        for earlier, other in enumerate(amounts[:index]):
            if amount and other and _overlap(amount.beside(other), other.beside(amount)):
                message = f"`{options[index].text}` and `{options[earlier].text}` overlap."
                hint = "Let one begin after the end of the other."
                yield Finding(message, hint, subject.option_path(index))
                return


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
