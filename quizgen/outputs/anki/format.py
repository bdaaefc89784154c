"""The format `apkg`: the Anki package."""

from functools import partial

from quizgen.models.outputs import Output
from quizgen.outputs.anki.package import package_of, write_package
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan


def _plan(made: Deliverables, order: Order) -> Plan:
    package = package_of(made, order.deck_folder, order.now)
    name = f"{made.bank.deck.id}.apkg"
    return Plan(
        lambda folder: write_package(package, folder / name),
        ledger=partial(package.ledger, locked=order.locked),
        times=package.stamps.times,
    )


APKG = Format(Output.APKG, "a package to import into Anki", _plan)
