"""Choices that look random and never change: by hashes of ids, not by a random state."""

from collections.abc import Callable, Iterable, Sequence
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
    """Names on a circle by their hash; picks those after a seed's own place.

    In a pool of thousands this finds a few candidates in logarithmic time, and one name more
    changes the picks of the few seeds just before it.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._places: Sequence[tuple[int, str]] = sorted((stable_hash(n), n) for n in names)

    def after(self, seed: str, count: int) -> list[str]:
        """Up to `count` names, from the seed's place on."""
        from bisect import bisect

        start = bisect(self._places, (stable_hash(seed), ""))
        length = len(self._places)
        return [self._places[(start + i) % length][1] for i in range(min(count, length))]
