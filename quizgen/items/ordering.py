"""Things to be put in order."""

from typing import Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem, Key, Line


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class OrderingItem(BaseItem):
    """Things to be put in order, equal ones in any; `because` is a reason for each."""

    answer: tuple[str, ...]
    because: tuple[str, ...] = ()
    type: Literal["ordering"] = "ordering"

    @property
    def answers(self) -> tuple[str, ...]:
        """The texts in the right order."""
        return self.answer

    @property
    def key(self) -> Key:
        """The texts in the right order, for programs."""
        return self.answer

    @property
    def key_lines(self) -> tuple[Line, ...]:
        """The right order in words, each text after its number."""
        return tuple([(f"{number}.", text) for number, text in enumerate(self.answer, 1)])

    @property
    def told(self) -> str:
        """All of the rationale, where each text has a reason of its own."""
        return self.rationale if self.because else ""
