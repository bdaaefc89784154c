"""A question answered by a number."""

from typing import Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG
from quizgen.items.short_answer import ShortAnswerItem


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class NumericItem(ShortAnswerItem):
    """A question answered by a number: all that is right for a short answer is for it, too.

    Attributes:
        low: the least that is right, as a fraction (`380556/1`).
        high: the most that is right.
        unit: what is counted, which needn't be typed; empty for a bare number.
        tolerance: how far off an answer may be, as its author wrote it; empty for not at all.
    """

    low: str
    high: str
    unit: str = ""
    tolerance: str = ""
    type: Literal["numeric"] = "numeric"  # type: ignore[assignment]  # its own type

    @property
    def within(self) -> str:
        """What counts, as the judge of typed answers reads it."""
        return f"within:{self.low}:{self.high}:{self.unit}"

    @property
    def off(self) -> str:
        """How far off an answer may be, for people; empty for not at all."""
        return f"± {self.tolerance}" if self.tolerance else ""

    @property
    def with_off(self) -> str:
        """The answer, and how far off another may be."""
        return f"{self.answer} {self.off}".rstrip()
