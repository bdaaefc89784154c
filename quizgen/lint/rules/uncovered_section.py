"""Lint rule: a section of the source that no item is about."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.lint.bank_view import BankFinding, BankView
from quizgen.lint.rule import BankRule, documented
from quizgen.lint.rules.references import guideline

RULE = documented(
    "Q401",
    "uncovered-section",
    Severity.WARNING,
    "bank",
    """The deck lists a section of its source, and no item cites it: who learns the deck wouldn't
know that part of the article.

Write facts for it, or leave it out of `source: sections:`.""",
    bad="sections: [Balloons, Aeroplanes, Rockets]   (and no `cite: Rockets/…`)",
    good="sections: [Balloons, Aeroplanes]",
    reference=guideline("2"),
    languages=(),
)


def run(view: BankView) -> Iterator[BankFinding]:
    """One finding a section without items."""
    deck = view.bank.deck
    if deck.source is None:
        return
    cited = {cite.section for item in view.bank.items for cite in item.cites}
    for index, section in enumerate(deck.source.sections):
        if section.id not in cited:
            spot = deck.spot.on("source", "sections", index)
            yield BankFinding(
                said("No item is about the section `{id}`.", id=section.id),
                said("Add a fact."),
                spot,
            )


UNCOVERED_SECTION = BankRule(RULE, run)
