"""A question with options."""

from typing import Annotated, Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem, Key, Line, Option, lines, whole
from quizgen.items.instance import Instance


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class ChoiceItem(BaseItem):
    """A stem with options, one or more of them right.

    Attributes:
        options: those that stand last are at the end already.
        fixed_order: they stay in this order.
        system: of the signs that a text calls them by (`letters`, `digits` …); empty without.
    """

    options: tuple[Annotated[Option, Instance()], ...]
    fixed_order: bool = False
    system: str = ""
    type: Literal["choice"] = "choice"

    @property
    def answers(self) -> tuple[str, ...]:
        """The texts of the right options."""
        return tuple([option.text for option in self.options if option.correct])

    @property
    def key(self) -> Key:
        """The right answer for programs: the text of the right option, or of each."""
        return whole(self.answers)

    @property
    def key_lines(self) -> tuple[Line, ...]:
        """The right answer in words, a line an option."""
        return lines(self.answers)

    @property
    def told(self) -> str:
        """The reasons of the right options."""
        return "\n".join([option.because for option in self.options if option.correct])

    @property
    def at_end(self) -> int:
        """How many options stand last, in this order, while the others are shuffled."""
        return 0 if self.fixed_order else sum([option.last for option in self.options])
