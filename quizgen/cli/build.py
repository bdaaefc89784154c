"""`quizgen build`."""

import os
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from quizgen.assemble import Deliverables
from quizgen.cli.decks import NoDeckHereError, find_decks
from quizgen.cli.last_output import lost_since
from quizgen.cli.output import PROBLEMS, USAGE, complain, counted, say, show
from quizgen.cli.progress import Progress
from quizgen.cli.stages import Outcome, compile_deck
from quizgen.diagnostics import Report
from quizgen.diagnostics.os_errors import why
from quizgen.emit import LedgerWouldChangeError, Order, Paper, emit, practice
from quizgen.emit.deck_lock import locked_folder
from quizgen.emit.fonts import FontsError
from quizgen.emit.pdf import NoChromiumError, PrinterError, find_chromium, running_printer
from quizgen.emit.swap import OutputNotOursError
from quizgen.emit.template_report import report_of
from quizgen.emit.templates import TemplateProblemError
from quizgen.ledger import FILE

LATEST = 4_102_444_800
"""The year 2100: no clock is right that says more, and the times of notes go on from there."""
SHOWN = 20
"""Changes of the ledger that a message lists."""


class NotBuiltError(Exception):
    """A deck wasn't written; the text says why, with `reports` above it and `more` lines below."""

    def __init__(self, text: str, more: Sequence[str] = (), reports: Sequence[Report] = ()) -> None:
        super().__init__(text)
        self.more, self.reports = more, reports


@dataclass(frozen=True, slots=True)
class Printing:
    """What the command line says of paper: PDF or not, by which browser, with fonts or without."""

    pdf: bool = False
    chromium: str | None = None
    embed_fonts: bool = False


@dataclass(frozen=True, slots=True)
class Keeping:
    """What the command line says of the ledgers.

    Attributes:
        locked: none may change.
        forget: identities whose lines are missing may go.
    """

    locked: bool = False
    forget: bool = False


def build_decks(
    paths: list[Path] | None,
    out: Path,
    printing: Printing = Printing(),
    keeping: Keeping = Keeping(),
    *,
    kept: list[Outcome] | None = None,
) -> int:
    """Builds the decks; returns the exit status. One deck's errors don't keep others back.

    Args:
        paths: as on the command line.
        out: the output folder.
        printing: how sheets are put on paper; one browser prints those of all decks.
        keeping: what may become of the ledgers.
        kept: takes what was made last, so that a process about to end needn't free it.
    """
    kept = [] if kept is None else kept
    with ExitStack() as stack:
        printer = None
        if printing.pdf:
            try:
                program = find_chromium(printing.chromium)
                printer = stack.enter_context(running_printer(program))
            except (NoChromiumError, PrinterError) as error:
                return complain(f"{error}.", USAGE)
        paper = Paper(printer, printing.embed_fonts)
        return _build_all(paths, out, paper, keeping, kept)


def _build_all(
    paths: list[Path] | None, out: Path, paper: Paper, keeping: Keeping, kept: list[Outcome]
) -> int:
    try:
        decks = find_decks(paths)
    except NoDeckHereError as error:
        return complain(str(error), USAGE)
    now = _now()
    status = 0
    taken: dict[str, Path] = {}
    with Progress(len(decks)) as progress:
        for folder in decks:
            progress.step(folder.as_posix())
            kept.clear()
            try:
                with locked_folder(folder):
                    kept.append(compile_deck(folder, notes=False, forget=keeping.forget))
                    with progress.paused():
                        show(kept[0].reports, "text", sys.stderr)
                    order = Order(folder, out, now, keeping.locked, paper)
                    if not keeping.forget:
                        _check_last_output(kept[0].made, order)
                    built = _build(kept[0].made, order, taken)
            except NotBuiltError as error:
                with progress.paused():
                    show(error.reports, "text", sys.stderr)
                    status = complain(str(error), PROBLEMS, error.more)
            else:
                with progress.paused():
                    say(built)
    return status


def _now() -> int:
    """Seconds since 1970. Source of the variable: reproducible-builds.org."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return min(int(given), LATEST) if given.isascii() and given.isdecimal() else int(time.time())


def _check_last_output(made: Deliverables | None, order: Order) -> None:
    """Where the ledger is gone, the last output may know what was shipped.

    Raises:
        NotBuiltError: it has notes that learners would lose.
    """
    lost = lost_since(made, order.out) if made and not made.ledger.text else []
    if lost:
        text = (
            f"{order.deck_folder.as_posix()} isn't built: there is no {FILE}, and learners would"
            f" lose the schedule of {counted(len(lost), 'note')} of the last output:"
        )
        hint = f"Bring {FILE} back (`git log -- {FILE}`), or let them go: --forget-missing."
        raise NotBuiltError(text, [*_listed(lost), hint])


def _listed(lines: Sequence[str]) -> list[str]:
    more = len(lines) - SHOWN
    listed = [f"  {line}" for line in lines[:SHOWN]]
    return [*listed, f"  and {more} more"] if more > 0 else listed


def _build(made: Deliverables | None, order: Order, taken: dict[str, Path]) -> str:
    """Writes a deck's output, and notes its id in `taken`; returns what to say of it.

    Raises:
        NotBuiltError: nothing was written.
    """
    folder = order.deck_folder
    if made is None:
        raise NotBuiltError(f"{folder.as_posix()} has errors and isn't built.")
    other = taken.setdefault(made.bank.deck.id.casefold(), folder)
    if other != folder:
        raise NotBuiltError(f"{folder} and {other} both have the id `{made.bank.deck.id}`.")
    try:
        written = emit(made, order)
    except LedgerWouldChangeError as error:
        hint = f"Run `quizgen build` and commit {folder.as_posix()}/{FILE}."
        text = f"{folder.as_posix()} isn't built: --locked, and its ledger would change:"
        raise NotBuiltError(text, [*_listed(error.changes), hint]) from error
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        text = f"{folder} can't be written: {why(error)}{where}."
        raise NotBuiltError(text) from error
    except (PrinterError, FontsError) as error:
        raise NotBuiltError(f"{folder.as_posix()} isn't built: {error}.") from error
    except OutputNotOursError as error:
        raise NotBuiltError(f"{error}.") from error
    except TemplateProblemError as error:
        text = f"{folder.as_posix()} isn't built: a template of it is wrong."
        raise NotBuiltError(text, reports=[report_of(error, folder)]) from error
    notes = [note for note in made.notes if not note.retired]
    counts = (("item", made.bank.items), ("note", notes), ("sheet", made.sheets))
    told = ", ".join(counted(len(of), name) for name, of in counts)
    if not practice.fits(made.bank):
        told += f"; no practice.html, which is for up to {practice.MOST_ITEMS} items"
    return f"{written.as_posix()}: {told}"
