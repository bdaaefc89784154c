"""A card with a front and a back."""

from typing import Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem, Key, Line, lines


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class FlashcardItem(BaseItem):
    """A front (`stem`) and a back."""

    answer: str
    type: Literal["flashcard"] = "flashcard"

    @property
    def answers(self) -> tuple[str, ...]:
        """The back."""
        return (self.answer,)

    @property
    def key(self) -> Key:
        """The back, for programs."""
        return self.answer

    @property
    def key_lines(self) -> tuple[Line, ...]:
        """The back, in words."""
        return lines(self.answers)
