"""The emit stage: every file of a deck's output, written whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from quizgen.assemble import Deliverables
from quizgen.emit.anki import package_of, write_package
from quizgen.emit.beside import beside
from quizgen.emit.html import pages_of, write_pages
from quizgen.emit.ledger_file import replaced_ledger
from quizgen.emit.manifest import write_manifest
from quizgen.emit.pdf.printer import Printer
from quizgen.emit.practice import write_practice
from quizgen.emit.swap import staged_output
from quizgen.ledger import FILE
from quizgen.ledger.changes import changes

Format = Callable[[Deliverables, Path, Path], None]
"""Writes files of a deck, given its folder, to a folder."""

FONTS = "fonts"
"""A folder of the deck with fonts to embed before the system's."""


@dataclass(frozen=True, slots=True)
class Paper:
    """How sheets are put on paper.

    Attributes:
        printer: prints each page as PDF; None for HTML alone.
        embed_fonts: the pages bring the fonts of their characters with them.
    """

    printer: Printer | None = None
    embed_fonts: bool = False


def _practice(made: Deliverables, deck_folder: Path, folder: Path) -> None:
    write_practice(made.bank, deck_folder, folder)


def _manifest(made: Deliverables, deck_folder: Path, folder: Path) -> None:
    write_manifest(made.bank, made.guid_of, deck_folder, folder / "manifest.json")


FORMATS: tuple[Format, ...] = (_practice, _manifest)
"""The output formats beside the Anki package and the pages, in the order of writing."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a build is to do.

    Attributes:
        deck_folder: the deck's own folder, for its templates and the ledger.
        out: the output folder.
        now: seconds since 1970, the time of what has changed.
        locked: the ledger mustn't change.
        paper: how the sheets are put on paper.
    """

    deck_folder: Path
    out: Path
    now: int
    locked: bool = False
    paper: Paper = Paper()


class LedgerWouldChangeError(Exception):
    """A locked build would change the ledger; `changes` says of which notes."""

    def __init__(self, changes: tuple[str, ...]) -> None:
        super().__init__(*changes)
        self.changes = changes


def emit(made: Deliverables, order: Order) -> Path:
    """Stage 6: writes all files of a deck to `out/<deck id>/`, and its ledger.

    The ledger is put in place just after the output. A build that is killed between the two has
    given times that the ledger doesn't know; the next one gives later ones, so nothing is lost.

    Returns:
        The folder written to.

    Raises:
        LedgerWouldChangeError: the build is locked and would change the ledger.
        OSError: something can't be written; the last output is left as it was.
        OutputNotOursError: the folder to replace holds something else than a deck's output.
        jinja2.TemplateError: a template of the deck's own is wrong.
        PrinterError: the pages can't be printed.
        FontsError: fonts can't be embedded.
    """
    deck_id, folder = made.bank.deck.id, order.deck_folder
    with (
        replaced_ledger(folder / FILE) as write_ledger,
        staged_output(order.out, deck_id) as staging,
    ):
        package = package_of(made, folder, order.now)
        with beside(partial(write_package, package, staging / f"{deck_id}.apkg")):
            fonts = (folder / FONTS,) if order.paper.embed_fonts else None
            write_pages(made.sheets, made.bank, folder, staging, fonts)
            for write in FORMATS:
                write(made, folder, staging)
            ledger = package.ledger(locked=order.locked)
        if order.paper.printer:
            for sheet in made.sheets:
                for page in pages_of(sheet, staging):
                    order.paper.printer.write_pdf(page, page.with_suffix(".pdf"))
        if ledger != made.ledger.text:
            if order.locked:
                raise LedgerWouldChangeError(changes(made.ledger, ledger))
            write_ledger(ledger)
    return order.out / deck_id
