"""Runs the stages up to the bank in this process, for tests of what is derived."""

from dataclasses import dataclass
from pathlib import Path

from quizgen.check import CheckedDeck, check
from quizgen.derive import derive
from quizgen.diagnostics import Report
from quizgen.items.bank import Bank
from quizgen.load import load_deck


@dataclass(frozen=True)
class Compiled:
    """A deck after the derive stage; `bank` is None where there are errors."""

    checked: CheckedDeck | None
    bank: Bank | None
    reports: tuple[Report, ...]

    @property
    def printed(self) -> list[str]:
        """Each problem, notes apart, as `file:line:column CODE message [hint]`."""
        return [
            f"{Path(report.place.file).name}:{report.place.line}:{report.place.column}"
            f" {report.diagnostic.code} {report.diagnostic.message}"
            + (f" [{report.diagnostic.hint}]" if report.diagnostic.hint else "")
            for report in self.reports
            if report.diagnostic.severity != "info"
        ]


def compiled(folder: Path) -> Compiled:
    """The deck in a folder, loaded, checked and derived."""
    loaded = load_deck(folder)
    diagnostics = loaded.diagnostics
    checked = bank = None
    if loaded.deck is not None:
        checked, found = check(loaded.deck)
        diagnostics += found
        if not any(diagnostic.severity == "error" for diagnostic in diagnostics):
            bank, found = derive(checked)
            diagnostics += found
    return Compiled(checked, bank, loaded.files.report(diagnostics))


def bank_of(folder: Path) -> Bank:
    """The bank of a deck that has no errors."""
    made = compiled(folder)
    assert made.bank is not None, "\n".join(made.printed)
    return made.bank
