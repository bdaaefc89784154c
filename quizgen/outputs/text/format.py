"""The format `text`: plain text."""

from collections.abc import Iterator
from pathlib import Path

from quizgen.items.item import Item
from quizgen.languages.labels import labels_of
from quizgen.models.outputs import Output
from quizgen.outputs.common_losses import of_plain_text
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.losses import Loss, held
from quizgen.outputs.text.blocks import block_of

FILES = Loss("plain text holds neither pictures nor sounds", left_out=True)
TEX = Loss("a formula is seen as TeX")


def losses_of(item: Item) -> Iterator[Loss]:
    """What plain text can't hold of an item."""
    return of_plain_text(item, FILES, TEX)


def _plan(made: Deliverables, _order: Order) -> Plan:
    bank, deck = made.bank, made.bank.deck
    holds = held(Output.TEXT, bank.items, losses_of)
    labels = labels_of(deck.language)

    def write(folder: Path) -> None:
        blocks = [block_of(n, item, deck, labels) for n, item in enumerate(holds.items, 1)]
        text = "\n\n".join([deck.title, *blocks]) + "\n"
        (folder / f"{deck.id}.txt").write_text(text, encoding="utf-8", newline="\n")

    return Plan(write, holds.losses)


TEXT = Format(Output.TEXT, "questions and answers as plain text, to read and to paste", _plan)
