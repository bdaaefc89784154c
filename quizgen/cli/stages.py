"""Runs the stages on one deck, as far as its errors let them."""

from dataclasses import dataclass
from pathlib import Path

from quizgen.assemble import Deliverables, assemble, foreign
from quizgen.check import check, check_grounding
from quizgen.derive import derive
from quizgen.diagnostics import Diagnostic, Report
from quizgen.ledger import read_ledger
from quizgen.lint import lint
from quizgen.load import load_deck
from quizgen.models.item import Bank


@dataclass(frozen=True)
class Outcome:
    """What a deck comes to (None where it has errors), and all that was found."""

    made: Deliverables | None
    reports: tuple[Report, ...]

    @property
    def bank(self) -> Bank | None:
        """The deck's items; None where it has errors."""
        return self.made.bank if self.made else None

    @property
    def failed(self) -> bool:
        """Whether an error keeps the deck from being built."""
        return self.made is None


def compile_deck(folder: Path, source: str | None = None, *, notes: bool = True) -> Outcome:
    """Load, check, derive, lint and assemble.

    Args:
        folder: the deck's folder.
        source: the source's text, where it is at hand.
        notes: report what only informs, too.
    """
    loaded = load_deck(folder)
    diagnostics = loaded.diagnostics
    made = None
    ledger, found = read_ledger(folder)
    diagnostics += found
    if loaded.deck is not None:
        checked, found = check(loaded.deck)
        diagnostics += found
        if source is not None:
            diagnostics += check_grounding(checked, source)
        if not _errors(diagnostics):
            bank, found = derive(checked)
            diagnostics += found + lint(bank)
            if not _errors(diagnostics):
                diagnostics += foreign(ledger, bank.deck)
                made, found = assemble(bank, ledger)
                diagnostics += found
    if _errors(diagnostics):
        made = None
    if not notes:
        diagnostics = tuple(d for d in diagnostics if d.severity != "info")
    return Outcome(made, loaded.files.report(diagnostics))


def _errors(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(diagnostic.severity == "error" for diagnostic in diagnostics)
