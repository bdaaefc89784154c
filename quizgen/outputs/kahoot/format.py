"""The format `kahoot`: a spreadsheet to import into Kahoot."""

from importlib.util import find_spec
from pathlib import Path

from quizgen.items.item import ChoiceItem, TrueFalseItem
from quizgen.models.outputs import Output
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, MissingLibraryError, Order, Plan
from quizgen.outputs.kahoot.held import losses_of
from quizgen.outputs.losses import held
from quizgen.outputs.quizzes import quizzes_of


def _plan(made: Deliverables, _order: Order) -> Plan:
    if find_spec("openpyxl") is None:
        raise MissingLibraryError(Output.KAHOOT, "openpyxl", "office")
    holds = held(Output.KAHOOT, made.bank.items, losses_of)

    def write(folder: Path) -> None:
        # Heavy, and an extra.
        from quizgen.outputs.kahoot.workbook import workbook_of

        for quiz in quizzes_of(made, holds, forms=False):
            asked = (question.item for question in quiz.questions)
            items = [item for item in asked if isinstance(item, (ChoiceItem, TrueFalseItem))]
            (folder / f"{quiz.name}.kahoot.xlsx").write_bytes(workbook_of(quiz.title, items))

    return Plan(write, holds.losses)


KAHOOT = Format(Output.KAHOOT, "a spreadsheet to import into Kahoot", _plan)
