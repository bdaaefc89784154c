"""Pairs to be found again."""

from typing import Literal

from pydantic.dataclasses import dataclass

from quizgen.items.base import CONFIG, BaseItem, Key, Line


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class MatchingItem(BaseItem):
    """Pairs to be found again; several may have one right side, and `distractors` have no left."""

    pairs: tuple[tuple[str, str], ...]
    distractors: tuple[str, ...] = ()
    type: Literal["matching"] = "matching"

    @property
    def rights(self) -> tuple[str, ...]:
        """What there is to choose from, each text once."""
        return tuple(dict.fromkeys([*[right for _, right in self.pairs], *self.distractors]))

    @property
    def shared(self) -> bool:
        """Whether some right side belongs to several left ones."""
        return len({right for _, right in self.pairs}) < len(self.pairs)

    @property
    def answers(self) -> tuple[str, ...]:
        """Each pair as a text."""
        return tuple([f"{left} — {right}" for left, right in self.pairs])

    @property
    def key(self) -> Key:
        """The right side of each left one, for programs."""
        return dict(self.pairs)

    @property
    def key_lines(self) -> tuple[Line, ...]:
        """The pairs in words, each right side after its left one."""
        return tuple([(f"{left} —", right) for left, right in self.pairs])
