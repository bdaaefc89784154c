"""The format `practice`: the practice page."""

from quizgen.diagnostics.said import said
from quizgen.models.outputs import Output
from quizgen.outputs.codes import TOO_LARGE
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.practice.page import MOST_ITEMS, fits, write_practice


def _plan(made: Deliverables, order: Order) -> Plan:
    if not fits(made.bank):
        spot = made.bank.deck.spot
        message = said(
            "There is no practice.html: the deck has more than {most_items} items.",
            most_items=f"{MOST_ITEMS:,}",
        )
        hint = said(
            "Split the deck, by section for example, or leave `practice` out of `outputs:`."
        )
        return Plan(lambda _: None, (TOO_LARGE.at(spot, message, hint),))
    return Plan(lambda folder: write_practice(made.bank, order.deck_folder, folder))


PRACTICE = Format(Output.PRACTICE, "a page to practise on, offline", _plan)
