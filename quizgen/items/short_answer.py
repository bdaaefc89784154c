"""A question answered in a few words."""

from typing import Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class ShortAnswerItem(BaseItem):
    """A question answered in a few words; `accept` are other wordings that count."""

    answer: str
    accept: tuple[str, ...] = ()
    type: Literal["short-answer"] = "short-answer"
