"""The format `moodle`: Moodle XML."""

from functools import partial
from pathlib import Path

from quizgen.models.deck import Deck
from quizgen.models.outputs import Output
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.losses import held
from quizgen.outputs.moodle.bank import MoodleBank
from quizgen.outputs.moodle.held import losses_of
from quizgen.outputs.moodle.since import only_since
from quizgen.outputs.points import points_of
from quizgen.outputs.quizzes import quizzes_of
from quizgen.outputs.uid import uid_of


def _plan(made: Deliverables, order: Order) -> Plan:
    bank = made.bank
    holds = held(Output.MOODLE, bank.items, losses_of(_worth_of_a_cloze(bank.deck)))
    if order.since is not None:
        holds = only_since(order.since, holds, made, order)

    def write(folder: Path) -> None:
        writer = MoodleBank(bank, partial(uid_of, made))
        for quiz in quizzes_of(made, holds, forms=False):
            (folder / f"{quiz.name}.moodle.xml").write_bytes(writer.document(quiz))

    return Plan(write, holds.losses)


def _worth_of_a_cloze(deck: Deck) -> set[float]:
    """What a cloze is worth, in the whole bank and on each sheet."""
    return {points_of(deck)["cloze"], *(plan.points.get("cloze", 1) for plan in deck.sheets)}


MOODLE = Format(Output.MOODLE, "a question bank for Moodle, as XML", _plan)
