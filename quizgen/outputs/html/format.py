"""The format `html`: the sheets as pages to print, and as PDF where that is asked for."""

from pathlib import Path

from quizgen.models.outputs import Output
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.html.pages import pages_of, write_pages

FONTS = "fonts"
"""A folder of the deck with fonts to embed before the system's."""


def _plan(made: Deliverables, order: Order) -> Plan:
    def write(folder: Path) -> None:
        fonts = (order.deck_folder / FONTS,) if order.paper.embed_fonts else None
        write_pages(made.sheets, made.bank, order.deck_folder, folder, fonts)
        if order.paper.printer:
            pages = [page for sheet in made.sheets for page in pages_of(sheet, folder)]
            for number, page in enumerate(pages, 1):
                order.paper.printing(f"{page.name}, {number} of {len(pages)}")
                order.paper.printer.write_pdf(page, page.with_suffix(".pdf"))

    return Plan(write)


HTML = Format(Output.HTML, "tests and worksheets to print, with their keys", _plan)
