"""The formats `qti21` and `qti3`: packages for TAO, ONYX, Inspera and newer players."""

from functools import partial
from pathlib import Path

from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.losses import held
from quizgen.outputs.media import in_folder
from quizgen.outputs.portable import portable_of
from quizgen.outputs.qti import dialect as versions
from quizgen.outputs.qti.dialect import Dialect
from quizgen.outputs.qti.held import losses_of
from quizgen.outputs.qti.package import MEDIA, Packages
from quizgen.outputs.quizzes import quizzes_of
from quizgen.outputs.uid import name_uid, ncname_of


def _plan(dialect: Dialect, made: Deliverables, _order: Order) -> Plan:
    bank, name = made.bank, dialect.output
    holds = held(name, bank.items, losses_of(dialect, bank.deck))

    def write(folder: Path) -> None:
        texts = portable_of(bank, in_folder(bank.media, MEDIA))
        packages = Packages(dialect, texts, bank.media, partial(ncname_of, made))
        for quiz in quizzes_of(made, holds):
            identifier = name_uid("test", f"{bank.deck.id}/{quiz.name}")
            (folder / f"{quiz.name}.{name}.zip").write_bytes(packages.package(identifier, quiz))

    return Plan(write, holds.losses)


QTI21 = Format(
    versions.QTI21.output,
    "QTI 2.1 packages, for TAO, ONYX, Inspera and others",
    partial(_plan, versions.QTI21),
)
QTI3 = Format(
    versions.QTI3.output,
    "QTI 3.0 packages, for newer players and item banks",
    partial(_plan, versions.QTI3),
)
