"""The emit stage: every file of a deck's output, written whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from quizgen.assemble import Deliverables
from quizgen.emit.anki import write_package
from quizgen.emit.beside import beside
from quizgen.emit.html import write_pages
from quizgen.emit.manifest import write_manifest
from quizgen.emit.swap import staged_output


@dataclass(frozen=True, slots=True)
class Target:
    """Where a deck comes from and goes to."""

    deck_folder: Path
    out: Path


Format = Callable[[Deliverables, Path, Path], None]
"""Writes files of a deck, given its folder, to a folder."""

MANY = 5000
"""Items from which on a second process is worth its cost."""


def _package(made: Deliverables, deck_folder: Path, folder: Path) -> None:
    deck = made.bank.deck
    write_package(made.notes, deck, deck_folder, folder / f"{deck.id}.apkg")


def _pages(made: Deliverables, deck_folder: Path, folder: Path) -> None:
    for sheet in made.sheets:
        write_pages(sheet, made.bank.deck, deck_folder, folder)


def _manifest(made: Deliverables, deck_folder: Path, folder: Path) -> None:
    write_manifest(made.bank, made.guids, deck_folder, folder / "manifest.json")


FORMATS: tuple[Format, ...] = (_package, _pages, _manifest)
"""The output formats. The first takes as long as the others together, which are written beside."""


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
    first, *others = FORMATS
    with staged_output(out, made.bank.deck.id) as staging:

        def rest() -> None:
            for write in others:
                write(made, deck_folder, staging)

        with beside(rest, worthwhile=len(made.bank.items) >= MANY):
            first(made, deck_folder, staging)
    return out / made.bank.deck.id
