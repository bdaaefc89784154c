"""A statement to be judged."""

from typing import Annotated, Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem, Key, Line, Option, lines, news
from quizgen.items.instance import Instance


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class TrueFalseItem(BaseItem):
    """A statement, and whether it is true."""

    answer: bool
    options: tuple[Annotated[Option, Instance()], ...]
    type: Literal["true-false"] = "true-false"

    @property
    def answers(self) -> tuple[str, ...]:
        """The word for true or for false."""
        return tuple([option.text for option in self.options if option.correct])

    @property
    def key(self) -> Key:
        """The right answer for programs: whether it is true."""
        return self.answer

    @property
    def key_lines(self) -> tuple[Line, ...]:
        """The right answer in words."""
        return lines(self.answers)

    @property
    def explanation(self) -> str:
        """The rationale; of a false statement its reason, which tells what it should have said."""
        return news(self.rationale if self.answer else self.options[0].because, self.stem)

    @property
    def told(self) -> str:
        """The reason, which both options have."""
        return "\n".join([option.because for option in self.options if option.correct])
