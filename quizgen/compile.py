"""Runs the stages on one deck, as far as its errors let them."""

from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path
from typing import NamedTuple

from quizgen.check import CheckedDeck, check, check_grounding
from quizgen.derive import derive
from quizgen.diagnostics import Diagnostic, Report
from quizgen.diagnostics.said import said
from quizgen.items.bank import Bank
from quizgen.items.item import Item
from quizgen.languages import Language
from quizgen.ledger import read_ledger
from quizgen.lint import Linter
from quizgen.load import Deck, load_deck
from quizgen.load.adopted import read_adopted
from quizgen.load.authored import Files
from quizgen.outputs.anki.identity.of_deck import foreign
from quizgen.outputs.deliverables import Deliverables, planned
from quizgen.project import project_of

DERIVED = said("what is derived from facts")
PLANNED = said("sheets and notes")
"""What is checked in later stages."""


@dataclass(frozen=True)
class CompileResult:
    """What a deck comes to, and all that was found.

    Attributes:
        made: what a build writes; None where an error keeps the deck from being built.
        bank: the deck's items; None where an error keeps them from being derived.
        checked: the facts, questions and sheets that are sound.
        reports: every problem with its place, in the order of files and lines.
        files: the deck's files.
        language: the deck's language; None where quizgen has no rules for it, or it isn't known.
        fail_on: the severity that the project calls a failure; empty where it says nothing.
        waiting: the checks that errors have kept from running.
        source: the readable text of the source, where it is at hand.
    """

    made: Deliverables | None
    bank: Bank | None
    checked: CheckedDeck
    reports: tuple[Report, ...]
    files: Files
    language: Language | None
    fail_on: str = ""
    waiting: tuple[str, ...] = ()
    source: str | None = None

    @property
    def items(self) -> tuple[Item, ...]:
        """The deck's items, hand-written ones and derived ones; none of a deck with errors."""
        return self.bank.items if self.bank else ()

    @property
    def failed(self) -> bool:
        """Whether an error keeps the deck from being built."""
        return self.made is None


def compile_deck(
    deck: str | PathLike[str] | Deck,
    source: str | None = None,
    *,
    suggestions: bool = True,
    forget: bool = False,
) -> CompileResult:
    """Loads, checks, derives, lints (by the deck's settings and its project's) and plans.

    Whatever the deck says, nothing is raised: problems are among the reports.

    Args:
        deck: the deck's folder, or a deck made in code.
        source: the source's readable text, in place of the file that the deck names.
        suggestions: report what only informs, too.
        forget: let identities go whose lines are missing from the ledger.
    """
    folder, files, checked, unread, unsound, own_source = _checked(deck)
    source = own_source if source is None else source
    project = project_of(folder)
    ledger, found = read_ledger(folder)
    adopted, wrong = read_adopted(folder)
    diagnostics = project.diagnostics + unread + found + wrong
    made = bank = None
    waiting: tuple[str, ...] = ()
    linter = Linter(checked, project.lint)
    diagnostics += linter.judged(unsound)
    if source is not None:
        diagnostics += check_grounding(checked, source)
    if _errors(diagnostics):
        # Half a bank would be judged wrongly; the questions can be, one by one.
        diagnostics += linter.questions(suggestions=suggestions)
        waiting = (DERIVED, *linter.of_the_bank, PLANNED)
    else:
        bank, found = derive(checked, suggestions=suggestions)
        diagnostics += found + linter.bank(bank, suggestions=suggestions)
        if not _errors(diagnostics):
            diagnostics += foreign(ledger, bank.deck)
            bank = bank._replace(adopted=adopted)
            made, found = planned(bank, ledger, forget=forget)
            diagnostics += found
        else:
            waiting = (PLANNED,)
    if _errors(diagnostics):
        made = None
    if not suggestions:
        diagnostics = tuple(d for d in diagnostics if d.severity != "info")
    reports = files.report(diagnostics)
    if made is not None and checked is not None:
        made = replace(made, facts=checked.facts, reports=reports)
    language, fail_on = checked.language, project.fail_on
    return CompileResult(made, bank, checked, reports, files, language, fail_on, waiting, source)


class _Checked(NamedTuple):
    """A deck after the check, and what was found on the way."""

    folder: Path
    files: Files
    checked: CheckedDeck
    unread: tuple[Diagnostic, ...]
    unsound: tuple[Diagnostic, ...]
    source: str | None


def _checked(deck: str | PathLike[str] | Deck) -> _Checked:
    """Loads and checks a deck; its entries as written, large as the bank, aren't kept."""
    loaded = deck.loaded() if isinstance(deck, Deck) else load_deck(Path(deck))
    checked, found = check(loaded.deck)
    source = loaded.deck.source_text
    return _Checked(loaded.folder, loaded.files, checked, loaded.diagnostics, found, source)


def _errors(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(diagnostic.severity == "error" for diagnostic in diagnostics)
