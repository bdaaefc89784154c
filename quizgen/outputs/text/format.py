"""The format `text`: plain text."""

from collections.abc import Iterator
from pathlib import Path

from quizgen.diagnostics.said import said
from quizgen.items.item import Item
from quizgen.languages.labels import labels_of
from quizgen.models.outputs import Output
from quizgen.outputs.common_losses import of_plain_text
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.losses import Loss, held
from quizgen.outputs.quizzes import quizzes_of
from quizgen.outputs.text.blocks import block_of

FILES = Loss(said("plain text holds neither pictures nor sounds"), left_out=True)
TEX = Loss(said("a formula is seen as TeX"))


def losses_of(item: Item) -> Iterator[Loss]:
    """What plain text can't hold of an item."""
    return of_plain_text(item, FILES, TEX)


def _plan(made: Deliverables, _order: Order) -> Plan:
    bank, deck = made.bank, made.bank.deck
    holds = held(Output.TEXT, bank.items, losses_of)
    labels = labels_of(deck.language)

    def write(folder: Path) -> None:
        for quiz in quizzes_of(made, holds):
            numbered = enumerate(quiz.questions, 1)
            blocks = [block_of(n, question, deck, labels) for n, question in numbered]
            text = "\n\n".join([quiz.title, *blocks]) + "\n"
            (folder / f"{quiz.name}.txt").write_text(text, encoding="utf-8", newline="\n")

    return Plan(write, holds.losses)


TEXT = Format(Output.TEXT, "questions and answers as plain text, to read and to paste", _plan)
