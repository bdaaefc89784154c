"""`quizgen build`."""

from __future__ import annotations

import os
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from quizgen.cli.built import told_at_end
from quizgen.cli.decks import NoDeckHereError, find_decks
from quizgen.cli.output import PROBLEMS, USAGE, complain, say
from quizgen.cli.progress import Progress
from quizgen.diagnostics.text import counted
from quizgen.unchanged import LastBuild, last_build, made_by, made_from, note_build

if TYPE_CHECKING:
    from quizgen.cli.building import Written
    from quizgen.compile import CompileResult


@dataclass(frozen=True, slots=True)
class BuildChoices:
    """What the command line says of a build.

    Attributes:
        formats: what to write; empty for what each deck says.
        locked: no ledger may change.
        forget: identities may go whose lines are missing from a ledger.
        fail_on_loss: a deck that a format can't hold whole is a failure, though it is written.
        verbose: name each item that a format can't hold.
        pdf: print the pages as PDF, too.
        chromium: the browser that prints them; None for the one installed.
        embed_fonts: the pages bring the fonts of their characters with them.
        quiet: say nothing but what is wrong.
        since: an older ledger, for formats that write only what has changed.
    """

    formats: tuple[str, ...] = ()
    locked: bool = False
    forget: bool = False
    fail_on_loss: bool = False
    verbose: bool = False
    pdf: bool = False
    chromium: str | None = None
    embed_fonts: bool = False
    quiet: bool = False
    since: Path | None = None


def build_decks(
    paths: list[Path] | None, out: Path, choices: BuildChoices, kept: list[CompileResult]
) -> int:
    """Builds the decks; returns the exit status. One deck's errors don't keep others back.

    A deck is left alone that nothing has changed of since its last build. Pages whose look depends
    on the system's fonts and browser are made anew each time.

    Args:
        paths: as on the command line.
        out: the output folder.
        choices: what the command line says.
        kept: takes what was made last, so that a process about to end needn't free it.
    """
    start = perf_counter()
    try:
        decks = find_decks(paths)
    except NoDeckHereError as error:
        return complain(str(error), USAGE)
    written: list[Path] = []
    status = _built(decks, out, choices, kept, written)
    if written and not choices.quiet:
        # Whoever wants the same output any day is given the same lines, too.
        timed = "SOURCE_DATE_EPOCH" not in os.environ
        if told := told_at_end(written, perf_counter() - start if timed else None):
            say(told)
    return status


def _built(
    decks: list[Path],
    out: Path,
    choices: BuildChoices,
    kept: list[CompileResult],
    done: list[Path],
) -> int:
    """Builds decks and adds their output folders to `done`; returns the exit status."""
    told_anew = choices.fail_on_loss or choices.verbose or choices.since
    may_skip = not (choices.pdf or choices.embed_fonts or told_anew)
    inputs = _made_from(decks, out, choices) if may_skip else {}
    same = {deck: built for deck in inputs if (built := _unchanged(deck, out, inputs[deck]))}
    if len(same) == len(decks):
        done += [out / built.deck for built in same.values()]
        if not choices.quiet:
            for built in same.values():
                say(_unchanged_line(out, built))
        return 0
    return _build(decks, out, choices, kept, inputs, same, done)


def _build(
    decks: list[Path],
    out: Path,
    choices: BuildChoices,
    kept: list[CompileResult],
    inputs: dict[Path, str],
    same: dict[Path, LastBuild],
    done: list[Path],
) -> int:
    # Half a second, which a build that has nothing to do doesn't wait for.
    from quizgen.build import BuildOptions
    from quizgen.cli.building import Builder
    from quizgen.cli.schema import renew_schema
    from quizgen.outputs.pdf import NoChromiumError, PrinterError

    options = BuildOptions(
        None, choices.locked, choices.forget, choices.formats, since=choices.since
    )
    status = 0
    with ExitStack() as stack:
        progress = Progress(len(decks), quiet=choices.quiet)
        tell = (lambda _: None) if choices.quiet else say
        builder = Builder(out, options, progress, kept, verbose=choices.verbose)
        try:
            builder.with_paper(stack, choices.chromium, pdf=choices.pdf, fonts=choices.embed_fonts)
        except (NoChromiumError, PrinterError) as error:
            return complain(f"{error}.", USAGE)
        stack.enter_context(progress)
        for folder, last in same.items():
            builder.take(last.deck, folder)
        for folder in decks:
            progress.step(folder.as_posix())
            if built := same.get(folder):
                done.append(out / built.deck)
                with progress.paused():
                    tell(_unchanged_line(out, built))
                continue
            if not choices.locked:
                with suppress(OSError, UnicodeDecodeError):  # the deck itself needs no schema
                    renew_schema(folder)
            written = builder.build(folder)
            if written is None or (choices.fail_on_loss and written.lost):
                status = PROBLEMS
            if written is not None:
                if before := inputs.get(folder):
                    _note(folder, out, before, written)
                done.append(out / written.deck)
                with progress.paused():
                    tell(f"{(out / written.deck).as_posix()}: {written.told}")
    return status


def _made_from(decks: list[Path], out: Path, choices: BuildChoices) -> dict[Path, str]:
    """What the decks' outputs depend on, less those where it can't be read: their build says so."""
    found: dict[Path, str] = {}
    with suppress(OSError):
        by = made_by()
        for deck in decks:
            with suppress(OSError):
                found[deck] = made_from(deck, out, choices.formats, by)
    return found


def _unchanged(deck: Path, out: Path, made_from: str) -> LastBuild | None:
    last = last_build(deck, out)
    return last if last and last.made_from == made_from else None


def _unchanged_line(out: Path, built: LastBuild) -> str:
    return f"{(out / built.deck).as_posix()}: unchanged ({built.told})"


def _note(folder: Path, out: Path, before: str, written: Written) -> None:
    told = written.told
    if written.reports:  # which the next build doesn't print again
        told += f"; {counted(written.reports, 'problem')}, see `quizgen check`"
    if written.lost:
        told += f"; {written.lost} left out or weakened, see `quizgen build -v`"
    with suppress(OSError):  # then the next build has something to do
        note_build(folder, out, written.deck, before, told)
