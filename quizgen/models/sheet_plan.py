"""A sheet as its author asks for it, before items are picked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizgen.diagnostics import NOWHERE, Spot

LAYOUTS = ("test", "large-print", "fold-over", "cards", "answer-sheet")
"""How a sheet may be laid out."""


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """What a sheet should contain, and how it is printed.

    Attributes:
        id: names its files together with the form.
        title: stands at its top; empty for the language's own word.
        forms: the versions of it; the first keeps the order of the source.
        blueprint: how many items of each type.
        flexible: where a type has too few items, others make up the number.
        listed: ids of items instead of a blueprint.
        same_as: the sheet whose items and forms these are, instead of either.
        sections: the sections of the source that items come from; empty for all.
        points: for a question of a type, or for one of an id; 1 where nothing is said.
        school: stands above the title; empty for nothing, as are the next three.
        subject: stands below it.
        time: the time there is.
        logo: the name of a picture's file.
        instructions: what stands below the header; empty for nothing.
        paper: `A4` or `Letter`.
        columns: 1 or 2.
        layout: one of `LAYOUTS`.
        answer_space: what short answers are written on: `lines`, `squares` or `tianzige`.
        student_number: digits to fill in on an answer sheet; 0 for none.
        duplex: over which edge the printer turns the paper: `long-edge` or `short-edge`.
        spot: where it stands in the author's files.
    """

    id: str
    title: str = ""
    forms: tuple[str, ...] = ("a",)
    blueprint: Mapping[str, int] = field(default_factory=dict)
    flexible: bool = False
    listed: tuple[str, ...] = ()
    same_as: str = ""
    sections: tuple[str, ...] = ()
    points: Mapping[str, float] = field(default_factory=dict)
    school: str = ""
    subject: str = ""
    time: str = ""
    logo: str = ""
    instructions: str = ""
    paper: str = "A4"
    columns: int = 1
    layout: str = "test"
    answer_space: str = "lines"
    student_number: int = 0
    duplex: str = "long-edge"
    spot: Spot = NOWHERE


DEFAULT_BLUEPRINT = {
    "true-false": 6,
    "choice": 12,
    "cloze": 8,
    "short-answer": 8,
    "matching": 2,
    "ordering": 2,
    "flashcard": 2,
}
"""Items of each type on the sheet of a deck that asks for none: forty, about an hour's work."""

WORKSHEET = SheetPlan("worksheet", blueprint=DEFAULT_BLUEPRINT, flexible=True)
"""The sheet of a deck without `sheets:`."""
