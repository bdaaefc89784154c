"""Things to be put in order."""

from typing import Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class OrderingItem(BaseItem):
    """Things to be put in order, equal ones in any; `because` is a reason for each."""

    answer: tuple[str, ...]
    because: tuple[str, ...] = ()
    type: Literal["ordering"] = "ordering"
