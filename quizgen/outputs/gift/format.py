"""The format `gift`: GIFT."""

from functools import partial
from pathlib import Path

from quizgen.models.outputs import Output
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.gift.held import losses_of
from quizgen.outputs.gift.questions import GiftBank
from quizgen.outputs.losses import held
from quizgen.outputs.portable import portable_of
from quizgen.outputs.quizzes import quizzes_of
from quizgen.outputs.uid import uid_of


def _plan(made: Deliverables, _order: Order) -> Plan:
    bank = made.bank
    holds = held(Output.GIFT, bank.items, losses_of)

    def write(folder: Path) -> None:
        texts = portable_of(bank, lambda html: html)
        writer = GiftBank(texts, partial(uid_of, made))
        for quiz in quizzes_of(made, holds, forms=False):
            text = writer.document(quiz)
            (folder / f"{quiz.name}.gift.txt").write_text(text, encoding="utf-8", newline="\n")

    return Plan(write, holds.losses)


GIFT = Format(Output.GIFT, "questions as text, for Moodle and others that read GIFT", _plan)
