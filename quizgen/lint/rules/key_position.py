"""Lint rule: the keys of a bank stand at one place too often."""

from collections import Counter
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.lint.bank_view import BankFinding, BankView
from quizgen.lint.rule import BankRule, documented
from quizgen.lint.rules.references import guideline

RULE = documented(
    "Q450",
    "key-position",
    Severity.WARNING,
    "bank",
    """Of the hand-written choice items with as many options, the key stands at one place far more
often than by chance (a chi-square test at one in a thousand, and at least a quarter more than its
share). Learners notice.

quizgen shuffles options, so look for `fixed-order: true` and for numbers, which stay in order:
let the key be the smallest as often as the largest.""",
    bad="ten items with `fixed-order: true`, the key always first",
    good="the same items without `fixed-order:`",
    reference=guideline("20"),
    languages=(),
)
CRITICAL = (0.0, 10.83, 13.82, 16.27, 18.47, 20.52, 22.46, 24.32, 26.12, 27.88)
"""Chi-square that chance exceeds once in a thousand, by degrees of freedom from 0. Source: any
table, such as NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4."""
EXCESS = 1.25
"""How many times its share the fullest place has at least; in a large bank small differences
are sure, too."""
FEWEST = 10
"""Items from which on it is looked at."""


def run(view: BankView) -> Iterator[BankFinding]:
    """One finding for each number of options."""
    places: dict[int, Counter[int]] = {}
    for item in view.choices:
        place = next(index for index, option in enumerate(item.options) if option.correct)
        places.setdefault(len(item.options), Counter())[place] += 1
    for options, counts in sorted(places.items()):
        total = counts.total()
        share = total / options
        if total < FEWEST or options > len(CRITICAL):
            continue
        chi_square = sum((counts[place] - share) ** 2 / share for place in range(options))
        place, most = max(counts.items(), key=lambda pair: (pair[1], -pair[0]))
        if chi_square > CRITICAL[options - 1] and most >= EXCESS * share:
            message = said(
                "Of {total} choice items with {options} options, {most} have the key at place "
                "{place}.",
                total=total,
                options=options,
                most=most,
                place=place + 1,
            )
            hint = said("Vary the key's place; without `fixed-order: true` quizgen does.")
            yield BankFinding(message, hint, view.bank.deck.spot.on("title"))


KEY_POSITION = BankRule(RULE, run)
