"""`sheets:`, the tests and cards to print."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Discriminator, Field, StringConstraints, Tag
from pydantic_core import PydanticCustomError

from quizgen.load.schema.text import Id, Spec, Text


def _no_boolean(value: object) -> object:
    # pydantic takes `true` for 1.
    if isinstance(value, bool):
        raise PydanticCustomError("int_type", "no number")
    return value


Count = Annotated[int, BeforeValidator(_no_boolean), Field(ge=0, le=2000)]
"""How many items; a whole number."""
Points = Annotated[float, BeforeValidator(_no_boolean), Field(gt=0, le=1000, allow_inf_nan=False)]
"""What a question counts; halves are usual."""
Form = Annotated[
    str, StringConstraints(strict=True, max_length=20, pattern=r"^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$")
]
"""The name of a form: letters and digits, so that the name of its file has one reading."""


def _items_form(value: object) -> str:
    if isinstance(value, dict):
        return "blueprint"
    return "list" if isinstance(value, list) else "sheet"


ItemsSpec = Annotated[
    Annotated[dict[Text, Count], Tag("blueprint")]
    | Annotated[list[Text], Tag("list"), Field(min_length=1)]
    | Annotated[Text, Tag("sheet")],
    Discriminator(_items_form),
]
"""How many of each type, or the items themselves, or another sheet that has the same ones."""


class SheetSpec(Spec):
    """A sheet: what is on it, in which forms, and how it looks on paper."""

    id: Id
    title: Text | None = None
    forms: list[Form] = Field(default_factory=list)
    items: ItemsSpec | None = None
    sections: list[Text] = Field(default_factory=list)
    points: dict[Text, Points] = Field(default_factory=dict)
    instructions: Text | None = None
    paper: Literal["A4", "Letter"] = "A4"
    columns: Annotated[int, BeforeValidator(_no_boolean), Field(ge=1, le=2)] = 1
    layout: Literal["test", "large-print", "fold-over", "cards", "answer-sheet"] = "test"
    answer_space: Literal["lines", "squares", "tianzige"] = Field(
        default="lines", alias="answer-space"
    )
    duplex: Literal["long-edge", "short-edge"] = "long-edge"
    note: Text | None = None
