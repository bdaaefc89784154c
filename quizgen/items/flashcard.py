"""A card with a front and a back."""

from typing import Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class FlashcardItem(BaseItem):
    """A front (`stem`) and a back."""

    answer: str
    type: Literal["flashcard"] = "flashcard"
