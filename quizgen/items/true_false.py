"""A statement to be judged."""

from typing import Annotated, Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem, Option
from quizgen.items.instance import Instance


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class TrueFalseItem(BaseItem):
    """A statement, and whether it is true."""

    answer: bool
    options: tuple[Annotated[Option, Instance()], ...]
    type: Literal["true-false"] = "true-false"
