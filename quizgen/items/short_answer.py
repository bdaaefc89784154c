"""A question answered in a few words."""

from typing import Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem, Key, Line, lines


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class ShortAnswerItem(BaseItem):
    """A question answered in a few words; `accept` are other wordings that count."""

    answer: str
    accept: tuple[str, ...] = ()
    type: Literal["short-answer"] = "short-answer"

    @property
    def answers(self) -> tuple[str, ...]:
        """The right answer as its author would have it."""
        return (self.answer,)

    @property
    def wordings(self) -> tuple[tuple[str, ...], ...]:
        """The answer, then what else counts; in a tuple, as a cloze has one for each blank."""
        return ((self.answer, *self.accept),)

    @property
    def key(self) -> Key:
        """The right answer for programs."""
        return self.answer

    @property
    def key_lines(self) -> tuple[Line, ...]:
        """The right answer in words, a line a wording."""
        return lines(self.wordings[0])
