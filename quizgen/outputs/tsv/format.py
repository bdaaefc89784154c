"""The format `tsv`: text for Anki and for Quizlet."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from quizgen.diagnostics.said import said
from quizgen.items.item import Item
from quizgen.models.outputs import Output
from quizgen.outputs.common_losses import of_plain_text
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.losses import Loss, held
from quizgen.outputs.portable import portable_of
from quizgen.outputs.tsv.files import anki_text, quizlet_text
from quizgen.outputs.uid import uid_of

FILES = Loss(said("text holds neither pictures nor sounds"), left_out=True)
TEX = Loss(said("in Quizlet a formula is seen as TeX"))


def losses_of(item: Item) -> Iterator[Loss]:
    """What tab-separated text can't hold of an item."""
    return of_plain_text(item, FILES, TEX)


def _plan(made: Deliverables, _order: Order) -> Plan:
    note_of = {
        item.id: note for note in made.notes if not note.retired for item in note.cards.values()
    }
    items = [item for item in made.bank.items if item.id in note_of]
    holds = held(Output.TSV, items, losses_of)

    def write(folder: Path) -> None:
        texts = portable_of(made.bank, lambda html: html, for_anki=True)
        cards = [(item, note_of[item.id]) for item in holds.items]
        files = {
            "anki": anki_text(cards, texts, partial(uid_of, made)),
            "quizlet": quizlet_text(cards, texts),
        }
        for name, text in files.items():
            file = folder / f"{made.bank.deck.id}.{name}.tsv"
            file.write_text(text, encoding="utf-8", newline="\n")

    return Plan(write, holds.losses)


TSV = Format(Output.TSV, "cards as text, for Anki's text import and for Quizlet", _plan)
