"""Distances that look like chance: uneven, of a size that fits, and ever the same for one text."""

from collections.abc import Iterator

from quizgen.text.hashing import stable_hash


class Draws:
    """Numbers between 0 and 1 that depend on a seed alone."""

    def __init__(self, *seed: str) -> None:
        self._seed = seed
        self._count = 0

    def next(self) -> float:
        """The next number."""
        self._count += 1
        return stable_hash(*self._seed, str(self._count)) / 2**64

    def between(self, low: float, high: float) -> float:
        """The next number, from `low` to `high`."""
        return low + (high - low) * self.next()

    def whole(self, low: int, high: int) -> int:
        """The next whole number, both ends included."""
        return min(low + int(self.next() * (high - low + 1)), high)


def gaps(draws: Draws, size: float, unit: float, count: int) -> Iterator[float]:
    """Distances of about a size, in whole units, no two neighbouring ones alike.

    Args:
        draws: where chance comes from.
        size: how large they are on average.
        unit: what they are multiples of.
        count: how many.
    """
    before = 0
    for _ in range(count):
        steps = max(round(draws.between(0.5, 1.5) * size / unit), 1)
        if steps == before:
            steps += 1
        before = steps
        yield steps * unit
