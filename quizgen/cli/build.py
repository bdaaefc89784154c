"""`quizgen build`."""

import gc
import sys
from pathlib import Path

from jinja2 import TemplateError

from quizgen.assemble import assemble
from quizgen.cli.decks import NoDeckHereError, find_decks
from quizgen.cli.output import PROBLEMS, USAGE, complain, say, show
from quizgen.cli.progress import Progress
from quizgen.cli.stages import compile_deck
from quizgen.emit import emit
from quizgen.emit.swap import OutputNotOursError


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
            if outcome.bank is None:
                complain(f"{folder.as_posix()} has errors and isn't built.", PROBLEMS)
                status = PROBLEMS
                continue
            deck_id = outcome.bank.deck.id
            if deck_id.casefold() in taken:
                other = taken[deck_id.casefold()]
                status = complain(f"{folder} and {other} both have the id `{deck_id}`.", PROBLEMS)
                continue
            taken[deck_id.casefold()] = folder
            made = assemble(outcome.bank)
            try:
                written = emit(made, folder, out)
            except OSError as error:
                where = f" ({error.filename})" if error.filename else ""
                text = f"{folder} can't be written: {error.strerror or error}{where}."
                status = complain(text, PROBLEMS)
                continue
            except OutputNotOursError as error:
                status = complain(f"{error}.", PROBLEMS)
                continue
            except TemplateError as error:
                status = complain(f"A template of {folder} is wrong: {error}.", PROBLEMS)
                continue
            with progress.paused():
                items, notes = len(made.bank.items), len(made.notes)
                say(f"{written.as_posix()}: {items} items, {notes} notes, {len(made.sheets)} sheet")
    return status
