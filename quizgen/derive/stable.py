"""Choices that look random and never change: by hashes of ids, not by a random state."""

from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


def stable_hash(*parts: str) -> int:
    """A number from 0 to 2^64 that depends on the parts alone."""
    return int.from_bytes(blake2b("\0".join(parts).encode(), digest_size=8).digest())


def shuffled(entries: Iterable[T], seed: str, key: Callable[[T], str]) -> list[T]:
    """The entries in an order that depends on the seed and on each entry's own key alone.

    A new entry comes in somewhere and moves no other two against each other (rendezvous hashing).
    """
    return sorted(entries, key=lambda entry: (stable_hash(seed, key(entry)), key(entry)))


class Ring:
    """Names to draw from, each seed in an order of its own.

    A few names are put in order by their hashes with the seed. Thousands stand on a circle by
    their hash, and are drawn from the seed's own place on: that takes logarithmic time, and one
    name more changes the draws of the few seeds just before it.
    """

    FEW = 12

    def __init__(self, names: Iterable[str]) -> None:
        self._places: Sequence[tuple[int, str]] = sorted((stable_hash(n), n) for n in names)

    def drawn(self, seed: str) -> Iterator[str]:
        """All the names, in the seed's order."""
        if len(self._places) <= self.FEW:
            yield from shuffled((name for _, name in self._places), seed, str)
            return
        start = bisect(self._places, (stable_hash(seed), ""))
        for index in range(start, start + len(self._places)):
            yield self._places[index % len(self._places)][1]
