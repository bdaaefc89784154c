"""Builds a deck: compiles its folder, and writes what it comes to, whole or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.assemble import Deliverables
from quizgen.compare.last_output import lost_since
from quizgen.compile import CompileResult, compile_deck
from quizgen.diagnostics import Report
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.text import counted
from quizgen.emit import LedgerWouldChangeError, Order, Paper, emit
from quizgen.emit.deck_lock import locked_folder
from quizgen.emit.fonts import FontsError
from quizgen.emit.pdf import PrinterError
from quizgen.emit.swap import OutputNotOursError
from quizgen.emit.template_report import report_of
from quizgen.emit.templates import TemplateProblemError
from quizgen.ledger import FILE

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
        now: seconds since 1970, the time of what has changed.
        locked: the ledger mustn't change.
        forget: identities may go whose lines are missing from the ledger.
        paper: how the sheets are put on paper.
    """

    now: int
    locked: bool = False
    forget: bool = False
    paper: Paper = field(default_factory=Paper)


def build_deck(
    folder: Path,
    out: Path,
    options: BuildOptions,
    *,
    compiled: Callable[[CompileResult], None] = lambda _: None,
) -> tuple[Path, Deliverables]:
    """Compiles a deck's folder and writes its output to `out/<deck id>/`, and its ledger.

    Builds of one folder at the same time wait for each other.

    Args:
        folder: the deck's folder.
        out: the output folder.
        options: what the build is to do.
        compiled: is told what the deck comes to, before anything is written.

    Returns:
        The folder written to, and what was written.

    Raises:
        NotBuiltError: nothing was written, and the last output is left as it was.
    """
    with locked_folder(folder):
        result = compile_deck(folder, notes=False, forget=options.forget)
        compiled(result)
        if result.made is None:
            raise NotBuiltError(f"{folder.as_posix()} has errors and isn't built.")
        return write_deck(result.made, folder, out, options), result.made


def write_deck(made: Deliverables, folder: Path, out: Path, options: BuildOptions) -> Path:
    """Writes what a deck comes to; returns the folder written to.

    Raises:
        NotBuiltError: nothing was written.
    """
    name = folder.as_posix()
    if not options.forget:
        _check_last_output(made, folder, out)
    try:
        return emit(made, Order(folder, out, options.now, options.locked, options.paper))
    except LedgerWouldChangeError as error:
        hint = f"Run `quizgen build` and commit {name}/{FILE}."
        text = f"{name} isn't built: --locked, and its ledger would change:"
        raise NotBuiltError(text, [*_listed(error.changes), hint]) from error
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise NotBuiltError(f"{folder} can't be written: {why(error)}{where}.") from error
    except (PrinterError, FontsError) as error:
        raise NotBuiltError(f"{name} isn't built: {error}.") from error
    except OutputNotOursError as error:
        raise NotBuiltError(f"{error}.") from error
    except TemplateProblemError as error:
        text = f"{name} isn't built: a template of it is wrong."
        raise NotBuiltError(text, reports=[report_of(error, folder)]) from error


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
