"""`sheets:`, the tests and cards to print."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag
from pydantic_core import PydanticCustomError

from quizgen.load.schema.questions import QUESTION_TYPES
from quizgen.load.schema.text import Form, Id, Spec, Text, offered


def _no_boolean(value: object) -> object:
    # pydantic takes `true` for 1.
    if isinstance(value, bool):
        raise PydanticCustomError("int_type", "no number")
    return value


Count = Annotated[int, Field(ge=0, le=2000), BeforeValidator(_no_boolean)]
"""How many items; a whole number."""
Points = Annotated[float, Field(gt=0, le=1000, allow_inf_nan=False), BeforeValidator(_no_boolean)]
"""What a question counts; halves are usual."""
TypeName = Annotated[Text, offered(QUESTION_TYPES)]
"""An item type."""


def _items_form(value: object) -> str:
    if isinstance(value, dict):
        return "blueprint"
    return "list" if isinstance(value, list) else "sheet"


ItemsSpec = Annotated[
    Annotated[dict[TypeName, Count], Tag("blueprint")]
    | Annotated[list[Text], Tag("list"), Field(min_length=1)]
    | Annotated[Text, Tag("sheet")],
    Discriminator(_items_form),
]
"""How many of each type, or the items themselves, or another sheet that has the same ones."""


class SheetSpec(Spec):
    """A sheet: what is on it, in which forms, and how it looks on paper."""

    id: Id = Field(description="Names its files.", examples=["quiz"])
    title: Text | None = Field(default=None, description="What stands at its top.")
    forms: list[Form] = Field(
        default_factory=list,
        description="Versions of it with questions and options in another order each.",
        examples=[["a", "b"]],
    )
    items: ItemsSpec | None = Field(
        default=None,
        description="How many of each type; or the ids of the items; or the id of another sheet "
        "that has the same ones.",
        examples=[{"choice": 10, "cloze": 5}, ["first-flight/who", "why-a-wind-tunnel"], "quiz"],
    )
    sections: list[Text] = Field(
        default_factory=list, description="The sections of the source that items come from."
    )
    points: dict[Text, Points] = Field(
        default_factory=dict,
        description="What a question of a type counts, or the question of an id; 1 where nothing "
        "is said.",
        examples=[{"choice": 2, "cloze": 2.5, "why-a-wind-tunnel": 5}],
    )
    school: Text | None = Field(default=None, description="Stands above the title.")
    subject: Text | None = Field(default=None, description="Stands below the title.")
    time: Text | None = Field(
        default=None, description="The time there is.", examples=["40 minutes"]
    )
    logo: Text | None = Field(
        default=None,
        description="The file of a picture for the upper left corner.",
        examples=["logo.svg"],
    )
    instructions: Text | None = Field(default=None, description="What stands below the header.")
    paper: Literal["A4", "Letter"] = Field(default="A4", description="The size of the paper.")
    columns: Annotated[int, Field(ge=1, le=2), BeforeValidator(_no_boolean)] = Field(
        default=1, description="Columns of a page."
    )
    layout: Literal["test", "large-print", "fold-over", "cards", "answer-sheet"] = Field(
        default="test",
        description="How it is laid out: a test, the same in large print, questions beside answers "
        "to fold over, cards to cut out, or an answer sheet to tick.",
    )
    answer_space: Literal["lines", "squares", "tianzige"] = Field(
        default="lines", alias="answer-space", description="What short answers are written on."
    )
    student_number: Annotated[int, Field(ge=1, le=12), BeforeValidator(_no_boolean)] | None = Field(
        default=None,
        alias="student-number",
        description="Digits of a student's number, to be filled in on an answer sheet.",
    )
    duplex: Literal["long-edge", "short-edge"] = Field(
        default="long-edge", description="Over which edge the printer turns cards."
    )
    note: Text | None = Field(default=None, description="A remark for authors only.")
