"""The write stage: every file of a deck's output, written whole or not at all."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from quizgen.diagnostics import Diagnostic
from quizgen.ledger import FILE
from quizgen.ledger.changes import changes
from quizgen.outputs.about import about
from quizgen.outputs.beside import beside
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Order, Plan
from quizgen.outputs.formats import FORMATS
from quizgen.outputs.index import write_index
from quizgen.outputs.ledger_file import replaced_ledger
from quizgen.outputs.swap import staged_output


class LedgerWouldChangeError(Exception):
    """A locked build would change the ledger; `changes` says of which notes."""

    def __init__(self, changes: tuple[str, ...]) -> None:
        super().__init__(*changes)
        self.changes = changes


def plans_of(made: Deliverables, order: Order) -> list[Plan]:
    """What each format is going to write, of those that the order or the deck choose."""
    names = order.chosen(made.bank.deck)
    plans = []
    for format_ in FORMATS:
        if format_.name in names:
            plan = format_.plan(made, order)
            plans.append(plan)
            if plan.times is not None:
                order = replace(order, times=plan.times)
    return plans


def emit(made: Deliverables, order: Order) -> tuple[Path, tuple[Diagnostic, ...]]:
    """Stage 6, write: all files of a deck go to `out/<deck id>/`, its ledger, and `out/index.html`.

    The ledger is put in place just after the output. A build that is killed between the two has
    given times that the ledger doesn't know; the next one gives later ones, so nothing is lost.
    A build that writes no Anki package leaves the ledger as it is, for nothing is shipped.

    Returns:
        The folder written to, and what the formats can't hold.

    Raises:
        LedgerWouldChangeError: the build is locked and would change the ledger.
        OSError: something can't be written; the last output is left as it was.
        OutputNotOursError: the folder to replace holds something else than a deck's output.
        jinja2.TemplateError: a template of the deck's own is wrong.
        PrinterError: the pages can't be printed.
        FontsError: fonts can't be embedded.
        MissingLibraryError: a format needs a library that isn't installed.
    """
    deck_id, folder = made.bank.deck.id, order.deck_folder
    with replaced_ledger(folder / FILE) as write_ledger:
        plans = plans_of(made, order)
        with staged_output(order.out, deck_id, about(made)) as staging:
            # The first of them compresses, which leaves the interpreter to the others.
            with beside(partial(plans[0].write, staging)):
                for plan in plans[1:]:
                    plan.write(staging)
            ledgers = [plan.ledger() for plan in plans if plan.ledger]
            for ledger in ledgers:
                if ledger != made.ledger.text:
                    if order.locked:
                        raise LedgerWouldChangeError(changes(made.ledger, ledger))
                    write_ledger(ledger)
    write_index(order.out)
    return order.out / deck_id, tuple(loss for plan in plans for loss in plan.losses)
