"""`quizgen build`."""

import gc
import sys
from pathlib import Path

from jinja2 import TemplateError

from quizgen.assemble import assemble
from quizgen.cli.decks import NoDeckHereError, find_decks
from quizgen.cli.output import PROBLEMS, USAGE, complain, counted, say, show
from quizgen.cli.progress import Progress
from quizgen.cli.stages import compile_deck
from quizgen.emit import emit
from quizgen.emit.swap import OutputNotOursError
from quizgen.models.item import Bank


class NotBuiltError(Exception):
    """A deck wasn't written; the text says why."""


def build_decks(paths: list[Path] | None, out: Path) -> int:
    """Builds the decks; returns the exit status. One deck's errors don't keep others back."""
    # A build makes a million values and drops none of them before it ends; looking for garbage
    # among them costs a third of the time and finds nothing.
    gc.disable()
    try:
        decks = find_decks(paths)
    except NoDeckHereError as error:
        return complain(str(error), USAGE)
    status = 0
    taken: dict[str, Path] = {}
    with Progress(len(decks)) as progress:
        for folder in decks:
            progress.step(folder.as_posix())
            outcome = compile_deck(folder, notes=False)
            with progress.paused():
                show(outcome.reports, "text", sys.stderr)
            try:
                built = _build(outcome.bank, folder, out, taken)
            except NotBuiltError as error:
                with progress.paused():
                    status = complain(str(error), PROBLEMS)
            else:
                with progress.paused():
                    say(built)
    return status


def _build(bank: Bank | None, folder: Path, out: Path, taken: dict[str, Path]) -> str:
    """Writes a deck's output, and notes its id in `taken`; returns what to say of it.

    Raises:
        NotBuiltError: nothing was written.
    """
    if bank is None:
        raise NotBuiltError(f"{folder.as_posix()} has errors and isn't built.")
    other = taken.setdefault(bank.deck.id.casefold(), folder)
    if other != folder:
        raise NotBuiltError(f"{folder} and {other} both have the id `{bank.deck.id}`.")
    made = assemble(bank)
    try:
        written = emit(made, folder, out)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        text = f"{folder} can't be written: {error.strerror or error}{where}."
        raise NotBuiltError(text) from error
    except OutputNotOursError as error:
        raise NotBuiltError(f"{error}.") from error
    except TemplateError as error:
        raise NotBuiltError(f"A template of {folder} is wrong: {error}.") from error
    counts = (("item", made.bank.items), ("note", made.notes), ("sheet", made.sheets))
    return f"{written.as_posix()}: " + ", ".join(counted(len(of), name) for name, of in counts)
