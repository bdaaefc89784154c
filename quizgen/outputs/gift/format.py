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
from quizgen.outputs.uid import uid_of


def _plan(made: Deliverables, _order: Order) -> Plan:
    bank = made.bank
    holds = held(Output.GIFT, bank.items, losses_of)

    def write(folder: Path) -> None:
        texts = portable_of(bank, lambda html: html)
        text = GiftBank(bank, texts, partial(uid_of, made)).document(holds.items)
        (folder / f"{bank.deck.id}.gift.txt").write_text(text, encoding="utf-8", newline="\n")

    return Plan(write, holds.losses)


GIFT = Format(Output.GIFT, "questions as text, for Moodle and others that read GIFT", _plan)
