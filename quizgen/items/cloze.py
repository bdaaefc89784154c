"""A sentence with blanks."""

from typing import Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class ClozeItem(BaseItem):
    """A sentence with blanks: `segments` are the texts round them, one more than `answers`.

    `accept` are other wordings that count, for each blank; empty where no blank has any.
    """

    segments: tuple[str, ...]
    answers: tuple[str, ...]
    accept: tuple[tuple[str, ...], ...] = ()
    type: Literal["cloze"] = "cloze"

    @property
    def wordings(self) -> tuple[tuple[str, ...], ...]:
        """For each blank its answer, then what else counts."""
        accept = self.accept or ((),) * len(self.answers)
        return tuple([(answer, *more) for answer, more in zip(self.answers, accept, strict=True)])
