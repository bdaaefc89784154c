"""The format `docx`: sheets and keys for Word."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from quizgen.diagnostics.said import said
from quizgen.items.item import Item
from quizgen.models.outputs import Output
from quizgen.outputs.codes import LEFT_OUT
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, MissingLibraryError, Order, Plan
from quizgen.outputs.in_texts import texts_of
from quizgen.outputs.losses import Loss, held
from quizgen.outputs.sheets import Sheet
from quizgen.text.markup import media_names
from quizgen.text.media import is_sound

SHOWN = (".gif", ".jpeg", ".jpg", ".png")
"""Pictures that the library can put into a document, by the ending of their names."""
ON_PAPER_ONLY = ("cards", "answer-sheet")
"""Layouts that programs or scissors need at exact places."""
WORDS_ONLY = Loss(said("of a picture as SVG, WebP or AVIF only its words are there"))


def losses_of(item: Item) -> Iterator[Loss]:
    """What a document can't hold of an item."""
    names = (name for text in texts_of(item) for name in media_names(text))
    if any(not is_sound(name) and not name.lower().endswith(SHOWN) for name in names):
        yield WORDS_ONLY


def _plan(made: Deliverables, _order: Order) -> Plan:
    if find_spec("docx") is None:
        raise MissingLibraryError(Output.DOCX, "python-docx", "office")
    sheets = [sheet for sheet in made.sheets if sheet.plan.layout not in ON_PAPER_ONLY]
    items = {entry.item.id: entry.item for sheet in sheets for entry in sheet.items}
    on_paper = {sheet.id: sheet for sheet in made.sheets if sheet not in sheets}
    losses = [
        LEFT_OUT.at(
            sheet.plan.spot,
            said(
                "The sheet `{name}` isn't written as `docx`: its layout is for printed pages.",
                name=name,
            ),
            said("Write `html`, too."),
        )
        for name, sheet in on_paper.items()
    ]
    return Plan(
        lambda folder: _write(sheets, made, folder),
        (*losses, *held(Output.DOCX, items.values(), losses_of).losses),
    )


def _write(sheets: list[Sheet], made: Deliverables, folder: Path) -> None:
    # Heavy, and an extra.
    from quizgen.outputs.docx.documents import form_of

    for sheet in sheets:
        form = form_of(sheet, made.bank)
        (folder / f"{sheet.name}.docx").write_bytes(form.student())
        (folder / f"{sheet.name}.key.docx").write_bytes(form.key())


DOCX = Format(Output.DOCX, "tests and worksheets with their keys, to edit in Word", _plan)
