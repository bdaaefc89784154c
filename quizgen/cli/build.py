"""`quizgen build`."""

import sys
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.assemble import Deliverables
from quizgen.build import BuildOptions, NotBuiltError, build_deck
from quizgen.cli.decks import NoDeckHereError, find_decks
from quizgen.cli.output import PROBLEMS, USAGE, complain, say, show
from quizgen.cli.progress import Progress
from quizgen.compile import CompileResult
from quizgen.diagnostics.text import counted
from quizgen.emit import Paper, practice
from quizgen.emit.pdf import NoChromiumError, PrinterError, find_chromium, running_printer


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What the command line says of paper: PDF or not, by which browser, with fonts or without."""

    pdf: bool = False
    chromium: str | None = None
    embed_fonts: bool = False


def build_decks(
    paths: list[Path] | None,
    out: Path,
    printing: PrintOptions = PrintOptions(),
    *,
    locked: bool = False,
    forget: bool = False,
    kept: list[CompileResult] | None = None,
) -> int:
    """Builds the decks; returns the exit status. One deck's errors don't keep others back.

    Args:
        paths: as on the command line.
        out: the output folder.
        printing: how sheets are put on paper; one browser prints those of all decks.
        locked: no ledger may change.
        forget: identities may go whose lines are missing from a ledger.
        kept: takes what was made last, so that a process about to end needn't free it.
    """
    kept = [] if kept is None else kept
    options = BuildOptions(locked=locked, forget=forget)
    with ExitStack() as stack:
        printer = None
        if printing.pdf:
            try:
                program = find_chromium(printing.chromium)
                printer = stack.enter_context(running_printer(program))
            except (NoChromiumError, PrinterError) as error:
                return complain(f"{error}.", USAGE)
        options = replace(options, paper=Paper(printer, printing.embed_fonts))
        return _build_all(paths, out, options, kept)


def _build_all(
    paths: list[Path] | None, out: Path, options: BuildOptions, kept: list[CompileResult]
) -> int:
    try:
        decks = find_decks(paths)
    except NoDeckHereError as error:
        return complain(str(error), USAGE)
    status = 0
    taken: dict[str, Path] = {}
    with Progress(len(decks)) as progress:
        for folder in decks:
            progress.step(folder.as_posix())

            def compiled(result: CompileResult, folder: Path = folder) -> None:
                kept[:] = [result]
                with progress.paused():
                    show(result.reports, "text", sys.stderr)
                _take_id(result, folder, taken)

            try:
                written, made = build_deck(folder, out, options, compiled=compiled)
            except NotBuiltError as error:
                with progress.paused():
                    show(error.reports, "text", sys.stderr)
                    status = complain(str(error), PROBLEMS, error.more)
            else:
                with progress.paused():
                    say(f"{written.as_posix()}: {_told(made)}")
    return status


def _take_id(result: CompileResult, folder: Path, taken: dict[str, Path]) -> None:
    """Notes in `taken` that the deck has its id.

    Raises:
        NotBuiltError: another deck of this run has it.
    """
    if result.made is None:
        return
    id_ = result.made.bank.deck.id
    other = taken.setdefault(id_.casefold(), folder)
    if other != folder:
        raise NotBuiltError(f"{folder} and {other} both have the id `{id_}`.")


def _told(made: Deliverables) -> str:
    """What a build has written, in a line."""
    notes = [note for note in made.notes if not note.retired]
    counts = (("item", made.bank.items), ("note", notes), ("sheet", made.sheets))
    told = ", ".join(counted(len(of), name) for name, of in counts)
    if not practice.fits(made.bank):
        told += f"; no practice.html, which is for up to {practice.MOST_ITEMS} items"
    return told
