"""The emit stage: every file of a deck's output, written whole or not at all."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from quizgen.assemble import Deliverables
from quizgen.emit.anki import package_database, write_package
from quizgen.emit.html import write_pages
from quizgen.emit.manifest import write_manifest
from quizgen.emit.swap import staged_output


@dataclass(frozen=True, slots=True)
class Target:
    """Where a deck comes from and goes to."""

    deck_folder: Path
    out: Path


Rest = Callable[[], None]
Format = Callable[[Deliverables, Path, Path], Rest | None]
"""Writes files of a deck to a folder. What it returns is done beside the formats after it: work
that leaves the interpreter free, such as compressing."""


def _package(made: Deliverables, deck_folder: Path, folder: Path) -> Rest:
    deck = made.bank.deck
    database = package_database(made.notes, deck, deck_folder)
    return partial(write_package, database, folder / f"{deck.id}.apkg")


def _pages(made: Deliverables, deck_folder: Path, folder: Path) -> None:
    for sheet in made.sheets:
        write_pages(sheet, made.bank.deck, deck_folder, folder)


def _manifest(made: Deliverables, deck_folder: Path, folder: Path) -> None:
    write_manifest(made.bank, made.guids, deck_folder, folder / "manifest.json")


FORMATS: tuple[Format, ...] = (_package, _pages, _manifest)
"""The output formats, in the order in which they are written."""


def emit(made: Deliverables, deck_folder: Path, out: Path) -> Path:
    """Stage 6: writes all files of a deck to `out/<deck id>/`.

    Args:
        made: the deck's notes, sheets and items.
        deck_folder: the deck's own folder, for its templates.
        out: the output folder.

    Returns:
        The folder written to.

    Raises:
        OSError: something can't be written; the last output is left as it was.
        OutputNotOursError: the folder to replace holds something else than a deck's output.
        jinja2.TemplateError: a template of the deck's own is wrong.
    """
    with staged_output(out, made.bank.deck.id) as staging, ThreadPoolExecutor(1) as beside:
        rest = [
            beside.submit(work) for write in FORMATS if (work := write(made, deck_folder, staging))
        ]
        for done in rest:
            done.result()
    return out / made.bank.deck.id
