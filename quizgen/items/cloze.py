"""A sentence with blanks."""

from typing import Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem, Key, Line, lines, whole
from quizgen.text.markup import CUT, plain


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
    def asked(self) -> str:
        """The sentence with a cut (`CUT`) at each blank."""
        return CUT.join(self.segments)

    @property
    def wordings(self) -> tuple[tuple[str, ...], ...]:
        """For each blank its answer, then what else counts."""
        accept = self.accept or ((),) * len(self.answers)
        return tuple([(answer, *more) for answer, more in zip(self.answers, accept, strict=True)])

    @property
    def key(self) -> Key:
        """The right answer for programs: the text of the blank, or of each."""
        return whole(self.answers)

    @property
    def key_lines(self) -> tuple[Line, ...]:
        """The right answer in words, a line a blank."""
        return lines(self.answers)

    @property
    def told(self) -> str:
        """The sentence with its blanks filled, as it is shown."""
        filled = plain(self.asked)
        for answer in self.answers:
            filled = filled.replace(CUT, plain(answer), 1)
        return filled
