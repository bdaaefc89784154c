"""Builds a deck: compiles its folder, and writes what it comes to, whole or not at all."""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import NamedTuple

from quizgen.compare.last_output import lost_since
from quizgen.compile import CompileResult, compile_deck
from quizgen.diagnostics import Diagnostic, Report
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.text import counted
from quizgen.ledger import FILE, Ledger
from quizgen.ledger.read import parse_ledger
from quizgen.load import Deck
from quizgen.models.deck import Deck as DeckModel
from quizgen.models.outputs import Output
from quizgen.outputs.deck_lock import locked_folder
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.emit import LedgerWouldChangeError, emit
from quizgen.outputs.fonts import FontsError
from quizgen.outputs.format import MissingLibraryError, Order, PrintOptions
from quizgen.outputs.pdf import PrinterError
from quizgen.outputs.swap import OutputNotOursError
from quizgen.outputs.template_report import report_of
from quizgen.outputs.templates import TemplateProblemError

LATEST = 4_102_444_800
"""The year 2100: no clock is right that says more, and the times of notes go on from there."""
SHOWN = 20
"""Changes of the ledger that a message lists."""


class NotBuiltError(Exception):
    """A deck wasn't written.

    Attributes:
        more: lines that belong below the text.
        reports: problems in the deck's files that the text doesn't name.
    """

    def __init__(self, text: str, more: Sequence[str] = (), reports: Sequence[Report] = ()) -> None:
        """Takes the reason as a sentence, and what belongs to it."""
        super().__init__(text)
        self.more, self.reports = tuple(more), tuple(reports)


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a build is to do.

    Attributes:
        now: seconds since 1970, the time of what has changed; None for SOURCE_DATE_EPOCH where
            the environment has it (reproducible-builds.org), else for the clock.
        locked: the ledger mustn't change.
        forget: identities may go whose lines are missing from the ledger.
        formats: what to write (`apkg`, `html` …); empty for what the deck says (`outputs:`).
        paper: how the sheets are put on paper.
        since: an older `quizgen.lock`: `moodle` writes only what is new or has changed since then.
    """

    now: int | None = None
    locked: bool = False
    forget: bool = False
    formats: tuple[str, ...] = ()
    paper: PrintOptions = field(default_factory=PrintOptions)
    since: Path | None = None


class Built(NamedTuple):
    """What a build has written.

    Attributes:
        folder: where to.
        made: the items, notes and sheets.
        losses: what a format can't hold.
    """

    folder: Path
    made: Deliverables
    losses: tuple[Report, ...] = ()


def build_deck(
    deck: str | PathLike[str] | Deck,
    out: str | PathLike[str] = "dist",
    options: BuildOptions = BuildOptions(),
    *,
    compiled: Callable[[CompileResult], None] = lambda _: None,
) -> Built:
    """Compiles a deck and writes its output to `out/<deck id>/`, and its ledger.

    Builds of one folder at the same time wait for each other.

    Args:
        deck: the deck's folder, or a deck made in code.
        out: the output folder.
        options: what the build is to do.
        compiled: is told what the deck comes to, before anything is written.

    Raises:
        NotBuiltError: nothing was written, and the last output is left as it was.
    """
    folder = deck.folder if isinstance(deck, Deck) else Path(deck)
    if isinstance(deck, Deck):  # whose folder may be new
        folder.mkdir(parents=True, exist_ok=True)
    with locked_folder(folder):
        # The proof page has what only informs, too.
        suggestions = not options.formats or Output.PROOF in options.formats
        result = compile_deck(deck, suggestions=suggestions, forget=options.forget)
        compiled(result)
        if result.made is None:
            raise NotBuiltError(f"{folder.as_posix()} has errors and isn't built.")
        written, losses = _write(result.made, folder, Path(out), options)
        return Built(written, result.made, result.files.report(losses))


def _write(
    made: Deliverables, folder: Path, out: Path, options: BuildOptions
) -> tuple[Path, tuple[Diagnostic, ...]]:
    name = folder.as_posix()
    if not options.forget:
        _check_last_output(made, folder, out)
    try:
        now = _now() if options.now is None else options.now
        since = _older_ledger(options.since, made.bank.deck) if options.since else None
        order = Order(folder, out, now, options.locked, options.paper, options.formats, since=since)
        return emit(made, order)
    except LedgerWouldChangeError as error:
        hint = f"Run `quizgen build` and commit {name}/{FILE}."
        text = f"{name} isn't built: --locked, and its ledger would change:"
        raise NotBuiltError(text, [*_listed(error.changes), hint]) from error
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise NotBuiltError(f"{folder} can't be written: {why(error)}{where}.") from error
    except (PrinterError, FontsError, MissingLibraryError) as error:
        raise NotBuiltError(f"{name} isn't built: {error}.") from error
    except OutputNotOursError as error:
        raise NotBuiltError(f"{error}.") from error
    except TemplateProblemError as error:
        text = f"{name} isn't built: a template of it is wrong."
        raise NotBuiltError(text, reports=[report_of(error, folder)]) from error


def _older_ledger(file: Path, deck: DeckModel) -> Ledger:
    """The ledger that the questions are compared with.

    Raises:
        NotBuiltError: it can't be read, isn't sound, or is another deck's.
    """
    try:
        text = file.read_bytes()
    except OSError as error:
        raise NotBuiltError(f"`{file}` can't be read: {why(error)}.") from error
    ledger, problems = parse_ledger(text, file.as_posix())
    if problems or not ledger.text:
        reason = problems[0].message if problems else "It is empty."
        raise NotBuiltError(f"`{file}` is no sound ledger: {reason}")
    if not {deck.id, deck.formerly} & {*ledger.decks, *ledger.formerly}:
        raise NotBuiltError(f"`{file}` is the ledger of `{ledger.deck}`, not of `{deck.id}`.")
    return ledger


def _now() -> int:
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return min(int(given), LATEST) if given.isascii() and given.isdecimal() else int(time.time())


def _check_last_output(made: Deliverables, folder: Path, out: Path) -> None:
    """Where the ledger is gone, the last output may know what was shipped.

    Raises:
        NotBuiltError: it has notes that learners would lose.
    """
    lost = [] if made.ledger.text else lost_since(made, out)
    if lost:
        text = (
            f"{folder.as_posix()} isn't built: there is no {FILE}, and learners would"
            f" lose the schedule of {counted(len(lost), 'note')} of the last output:"
        )
        hint = f"Bring {FILE} back (`git log -- {FILE}`), or let them go: --forget-missing."
        raise NotBuiltError(text, [*_listed(lost), hint])


def _listed(lines: Sequence[str]) -> list[str]:
    more = len(lines) - SHOWN
    listed = [f"  {line}" for line in lines[:SHOWN]]
    return [*listed, f"  and {more} more"] if more > 0 else listed
