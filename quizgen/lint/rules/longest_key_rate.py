"""Lint rule: the key is the longest option in too many items of a bank."""

from collections.abc import Iterator
from math import sqrt

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.lint.bank_view import BankFinding, BankView
from quizgen.lint.rule import BankRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.texts import shown
from quizgen.text.width import columns

RULE = documented(
    "Q451",
    "longest-key-rate",
    Severity.WARNING,
    "bank",
    """In far more of the hand-written choice items than by chance, the key is the longest option
(three standard deviations above what the numbers of options make one expect, and half as many
again). Who always picks the longest then passes the test, though no single item gives it away.

Shorten keys, lengthen wrong options; reasons belong in `rationale:`.""",
    bad="twenty items of four options, in fifteen of which the key is the longest",
    good="twenty items of four options, in five of which the key is the longest",
    reference=guideline("24 and 28d"),
    languages=(),
)
DEVIATIONS, EXCESS = 3.0, 1.5
"""How far above expectation the count is, in standard deviations and as a factor."""
FEWEST = 10
"""Items from which on it is looked at."""


def run(view: BankView) -> Iterator[BankFinding]:
    """One finding for the bank."""
    expected = variance = 0.0
    longest = 0
    for item in view.choices:
        widths = [columns(shown(option.text)) for option in item.options]
        key = next(width for width, o in zip(widths, item.options, strict=True) if o.correct)
        longest += key == max(widths) and widths.count(key) == 1
        chance = 1 / len(widths)
        expected += chance
        variance += chance * (1 - chance)
    above = longest - expected
    if len(view.choices) < FEWEST or above < DEVIATIONS * sqrt(variance):
        return
    if longest >= EXCESS * expected:
        message = said(
            "In {longest} of {choices} choice items the key is the longest option; by chance it"
            " would be in {expected}.",
            longest=longest,
            choices=len(view.choices),
            expected=f"{expected:.0f}",
        )
        hint = said("Shorten keys or lengthen wrong options, until it is one in a few.")
        yield BankFinding(message, hint, view.bank.deck.spot.on("title"))


LONGEST_KEY_RATE = BankRule(RULE, run)
