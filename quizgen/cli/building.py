"""Builds the decks of a run one by one, and says what came of each."""

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.build import BuildOptions, NotBuiltError, build_deck
from quizgen.cli.output import PROBLEMS, complain, show, warn
from quizgen.cli.progress import Progress
from quizgen.cli.speaking import language_of, reports_of, worded
from quizgen.compile import CompileResult
from quizgen.diagnostics import Report
from quizgen.diagnostics.said import said
from quizgen.diagnostics.text import counted
from quizgen.messages import told
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import PrintOptions
from quizgen.outputs.losses import is_of_an_item, summed_up
from quizgen.outputs.pdf import find_chromium, running_printer


@dataclass(frozen=True, slots=True)
class Written:
    """A deck that was written.

    Attributes:
        deck: its id.
        told: what to say of it.
        reports: how many problems of the deck were printed.
        lost: how many losses: what a format couldn't hold.
    """

    deck: str
    told: str
    reports: int
    lost: int


class Builder:
    """Builds decks with one browser for the paper of all of them.

    Args:
        out: the output folder.
        options: what the builds are to do.
        progress: gives way to what is printed.
        kept: takes what was made last, so that a process about to end needn't free it.
        verbose: name each item that a format can't hold.
    """

    def __init__(
        self,
        out: Path,
        options: BuildOptions,
        progress: Progress,
        kept: list[CompileResult],
        *,
        verbose: bool = False,
    ) -> None:
        self._out, self._options, self._progress, self._kept = out, options, progress, kept
        self._taken: dict[str, Path] = {}
        self._verbose = verbose

    def with_paper(self, stack: ExitStack, chromium: str | None, *, pdf: bool, fonts: bool) -> None:
        """Starts the browser where pages are to be printed; the stack stops it.

        Raises:
            NoChromiumError: there is none.
            PrinterError: it can't be started.
        """
        printer = stack.enter_context(running_printer(find_chromium(chromium))) if pdf else None
        self._options = replace(
            self._options, paper=PrintOptions(printer, fonts, self._progress.part)
        )

    def build(self, folder: Path) -> Written | None:
        """Builds a deck, and prints its problems; None where it isn't written."""
        reports, language = 0, language_of()

        def compiled(result: CompileResult) -> None:
            nonlocal reports, language
            found = [one for one in reports_of(result) if one.diagnostic.severity != "info"]
            reports, language = len(found), language_of(result)
            self._kept[:] = [result]
            with self._progress.paused():
                show(found, "text", sys.stderr, language=language)
            if result.made is not None:
                self.take(result.made.bank.deck.id, folder)

        try:
            built = build_deck(folder, self._out, self._options, compiled=compiled)
        except NotBuiltError as error:
            with self._progress.paused():
                show(told(error.reports, language), "text", sys.stderr, language=language)
                complain(str(error), PROBLEMS, error.more)
            return None
        with self._progress.paused():
            self._show_losses(told(built.losses, language), language)
        deck = built.made.bank.deck.id
        return Written(deck, _told(built.made), reports, len(built.losses))

    def _show_losses(self, losses: Sequence[Report], language: str) -> None:
        """Prints what the formats can't hold: a line a reason, or each item."""
        if self._verbose:
            show(losses, "text", sys.stderr, language=language)
            return
        rest = [loss for loss in losses if not is_of_an_item(loss)]
        show(rest, "text", sys.stderr, language=language)
        if lines := summed_up(losses):
            more = said("`quizgen build -v` names each of them.")
            warn([*lines, worded(more, language)])

    def take(self, deck: str, folder: Path) -> None:
        """Remembers that a deck has its id.

        Raises:
            NotBuiltError: another deck of this run has it.
        """
        other = self._taken.setdefault(deck.casefold(), folder)
        if other != folder:
            raise NotBuiltError(f"{folder} and {other} both have the id `{deck}`.")


def _told(made: Deliverables) -> str:
    """What a build has written, in a line."""
    notes = [note for note in made.notes if not note.retired]
    counts = (
        ("item", made.bank.items),
        ("note", [*notes, *made.bank.adopted.notes]),
        ("sheet", made.sheets),
    )
    return ", ".join(counted(len(of), name) for name, of in counts)
