"""Lint rule: a section of the source that no item is about."""

from collections.abc import Iterator

from quizgen.diagnostics import Code, Diagnostic, Severity
from quizgen.models.item import Bank

CODE = Code(
    "Q401",
    "uncovered-section",
    Severity.WARNING,
    """The deck lists a section of its source, and no item cites it: who learns the deck wouldn't
know that part of the article.

Write facts for it, or leave it out of `source: sections:`.""",
)


def run(bank: Bank) -> Iterator[Diagnostic]:
    """One diagnostic a section without items."""
    source = bank.deck.source
    if source is None:
        return
    cited = {cite.section for item in bank.items for cite in item.cites}
    for index, section in enumerate(source.sections):
        if section.id not in cited:
            spot = bank.deck.spot.on("source", "sections", index)
            yield CODE.at(spot, f"No item is about the section `{section.id}`.", "Add a fact.")
