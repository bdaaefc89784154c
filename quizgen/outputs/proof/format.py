"""The format `proof`: the proof page, for the author."""

from quizgen.diagnostics.said import said
from quizgen.models.outputs import Output
from quizgen.outputs.codes import TOO_LARGE
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.proof.page import MOST_ITEMS, write_proof


def _plan(made: Deliverables, order: Order) -> Plan:
    if len(made.bank.items) > MOST_ITEMS:
        spot = made.bank.deck.spot
        message = said(
            "There is no proof.html: the deck has more than {most_items} items.",
            most_items=f"{MOST_ITEMS:,}",
        )
        hint = said("Split the deck, by section for example, or leave `proof` out of `outputs:`.")
        return Plan(lambda _: None, (TOO_LARGE.at(spot, message, hint),))
    return Plan(lambda folder: write_proof(made, order, folder))


PROOF = Format(Output.PROOF, "a page for the author, with every item and reason", _plan)
"""What an author reads before learners do; it holds every answer, so it is for nobody else."""
