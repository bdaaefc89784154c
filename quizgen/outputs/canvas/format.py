"""The format `canvas`: QTI 1.2 packages for Canvas."""

from functools import partial
from pathlib import Path

from quizgen.models.outputs import Output
from quizgen.outputs.canvas.assessment import Assessment
from quizgen.outputs.canvas.held import losses_of
from quizgen.outputs.canvas.kept import for_canvas
from quizgen.outputs.canvas.package import BASE, package
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.losses import held
from quizgen.outputs.media import in_folder
from quizgen.outputs.portable import portable_of
from quizgen.outputs.quizzes import quizzes_of
from quizgen.outputs.uid import name_uid, ncname_of


def _plan(made: Deliverables, _order: Order) -> Plan:
    bank = made.bank
    holds = held(Output.CANVAS, bank.items, losses_of)

    def write(folder: Path) -> None:
        fill = in_folder(bank.media, BASE)
        texts = portable_of(bank, lambda html: for_canvas(fill(html)))
        for quiz in quizzes_of(made, holds):
            ident = name_uid("quiz", f"{bank.deck.id}/{quiz.name}")
            document = Assessment(ident, texts, partial(ncname_of, made)).document(quiz)
            data = package(ident, quiz.title, document, quiz.points, quiz.shows(bank.media))
            (folder / f"{quiz.name}.canvas.zip").write_bytes(data)

    return Plan(write, holds.losses)


CANVAS = Format(Output.CANVAS, "quizzes for Canvas, Classic and New, as QTI 1.2 packages", _plan)
