"""Runs the stages on one deck, as far as its errors let them."""

from dataclasses import dataclass
from pathlib import Path

from quizgen.assemble import Deliverables, assemble, foreign
from quizgen.check import check, check_grounding
from quizgen.cli.project import project_of
from quizgen.derive import derive
from quizgen.diagnostics import Diagnostic, Report
from quizgen.languages import Language
from quizgen.ledger import read_ledger
from quizgen.lint import Linter
from quizgen.load import load_deck
from quizgen.load.authored import Files
from quizgen.models.bank import Bank

ALL = "facts, questions and sheets"
DERIVED = "what is derived from facts"
ASSEMBLED = "sheets and notes"
"""What is checked in later stages."""


@dataclass(frozen=True)
class Outcome:
    """What a deck comes to (None where it has errors), and all that was found.

    `fail_on` is the severity that the project calls a failure; empty where it says nothing.
    `waiting` names the checks that errors have kept from running.
    """

    made: Deliverables | None
    reports: tuple[Report, ...]
    files: Files
    language: Language | None
    fail_on: str = ""
    waiting: tuple[str, ...] = ()

    @property
    def bank(self) -> Bank | None:
        """The deck's items; None where it has errors."""
        return self.made.bank if self.made else None

    @property
    def failed(self) -> bool:
        """Whether an error keeps the deck from being built."""
        return self.made is None


def compile_deck(
    folder: Path, source: str | None = None, *, notes: bool = True, forget: bool = False
) -> Outcome:
    """Load, check, derive, lint (by the deck's settings and its project's) and assemble.

    Args:
        folder: the deck's folder.
        source: the source's text, where it is at hand.
        notes: report what only informs, too.
        forget: let identities go whose lines are missing from the ledger.
    """
    loaded, project = load_deck(folder), project_of(folder)
    diagnostics = project.diagnostics + loaded.diagnostics
    made = language = None
    waiting: tuple[str, ...] = ()
    ledger, found = read_ledger(folder)
    diagnostics += found
    if loaded.deck is not None:
        checked, found = check(loaded.deck)
        language = checked.language
        linter = Linter(checked, project.lint)
        diagnostics += linter.judged(found)
        if source is not None:
            diagnostics += check_grounding(checked, source)
        if _errors(diagnostics):
            # Half a bank would be judged wrongly; the questions can be, one by one.
            diagnostics += linter.questions(notes=notes)
            waiting = (DERIVED, *linter.of_the_bank, ASSEMBLED)
        else:
            bank, found = derive(checked, notes=notes)
            diagnostics += found + linter.bank(bank, notes=notes)
            if not _errors(diagnostics):
                diagnostics += foreign(ledger, bank.deck)
                made, found = assemble(bank, ledger, forget=forget)
                diagnostics += found
            else:
                waiting = (ASSEMBLED,)
    else:
        waiting = (ALL,)
    if _errors(diagnostics):
        made = None
    if not notes:
        diagnostics = tuple(d for d in diagnostics if d.severity != "info")
    reports = loaded.files.report(diagnostics)
    return Outcome(made, reports, loaded.files, language, project.fail_on, waiting)


def _errors(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(diagnostic.severity == "error" for diagnostic in diagnostics)
