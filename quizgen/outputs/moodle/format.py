"""The format `moodle`: Moodle XML."""

from functools import partial
from pathlib import Path

from quizgen.models.outputs import Output
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.losses import held
from quizgen.outputs.moodle.bank import MoodleBank
from quizgen.outputs.moodle.held import losses_of
from quizgen.outputs.points import points_of
from quizgen.outputs.uid import uid_of


def _plan(made: Deliverables, _order: Order) -> Plan:
    bank = made.bank
    holds = held(Output.MOODLE, bank.items, losses_of(points_of(bank.deck)["cloze"]))

    def write(folder: Path) -> None:
        document = MoodleBank(bank, partial(uid_of, made)).document(holds.items)
        (folder / f"{bank.deck.id}.moodle.xml").write_bytes(document)

    return Plan(write, holds.losses)


MOODLE = Format(Output.MOODLE, "a question bank for Moodle, as XML", _plan)
