"""The format `wjx`: exams for 问卷星."""

from pathlib import Path

from quizgen.diagnostics.said import said
from quizgen.models.outputs import Output
from quizgen.outputs.codes import TOO_LARGE
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan
from quizgen.outputs.losses import held
from quizgen.outputs.quizzes import quizzes_of
from quizgen.outputs.wjx.held import losses_of
from quizgen.outputs.wjx.lines import exam_of

LONGEST = 1_000_000
"""Characters of a file that the kit sends, as JavaScript counts them: UTF-16 units."""


def _plan(made: Deliverables, _order: Order) -> Plan:
    bank, name = made.bank, Output.WJX
    holds = held(name, bank.items, losses_of)
    exams = {quiz.name: exam_of(quiz, bank.deck) for quiz in quizzes_of(made, holds)}
    too_long = [file for file, text in exams.items() if len(text.encode("utf-16-le")) > 2 * LONGEST]
    problems = [
        TOO_LARGE.at(
            bank.deck.spot,
            said(
                "There is no `{file}.{name}.jsonl`: 问卷星 takes up to {longest} characters.",
                file=file,
                name=name,
                longest=f"{LONGEST:,}",
            ),
            said("Pick items for sheets, below `sheets:`; each sheet has a file of its own."),
        )
        for file in too_long
    ]

    def write(folder: Path) -> None:
        for file, text in exams.items():
            if file not in too_long:
                (folder / f"{file}.{name}.jsonl").write_text(text, encoding="utf-8", newline="\n")

    return Plan(write, (*problems, *holds.losses))


WJX = Format(Output.WJX, "exams for 问卷星, as JSON lines", _plan)
