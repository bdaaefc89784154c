"""Runs the stages on one deck, as far as its errors let them."""

from dataclasses import dataclass
from pathlib import Path

from quizgen.check import check, check_grounding
from quizgen.derive import derive
from quizgen.diagnostics import Diagnostic, Report
from quizgen.lint import lint
from quizgen.load import load_deck
from quizgen.models.item import Bank


@dataclass(frozen=True)
class Outcome:
    """A deck's bank (None where it has errors), and all that was found."""

    bank: Bank | None
    reports: tuple[Report, ...]

    @property
    def failed(self) -> bool:
        """Whether an error keeps the deck from being built."""
        return self.bank is None


def compile_deck(folder: Path, source: str | None = None, *, notes: bool = True) -> Outcome:
    """Load, check, derive and lint.

    Args:
        folder: the deck's folder.
        source: the source's text, where it is at hand.
        notes: report what only informs, too.
    """
    loaded = load_deck(folder)
    diagnostics = loaded.diagnostics
    bank = None
    if loaded.deck is not None:
        checked, found = check(loaded.deck)
        diagnostics += found
        if source is not None:
            diagnostics += check_grounding(checked, source)
        if not _errors(diagnostics):
            bank, found = derive(checked)
            diagnostics += found + lint(bank)
    if _errors(diagnostics):
        bank = None
    if not notes:
        diagnostics = tuple(d for d in diagnostics if d.severity != "info")
    return Outcome(bank, loaded.files.report(diagnostics))


def _errors(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(diagnostic.severity == "error" for diagnostic in diagnostics)
