"""Choices that look random and never change: by hashes of ids, not by a random state."""

from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


def stable_hash(*parts: str) -> int:
    """A number from 0 to 2^64 that depends on the parts alone."""
    return int.from_bytes(_hashed("\0".join(parts)).digest())


def shuffled(entries: Iterable[T], seed: str, key: Callable[[T], str]) -> list[T]:
    """The entries in an order that depends on the seed and on each entry's own key alone.

    A new entry comes in somewhere and moves no other two against each other (rendezvous hashing).
    """
    seeded = _hashed(f"{seed}\0")
    return sorted(entries, key=lambda entry: _hashed(key(entry), seeded).digest())


class Ring:
    """Names to draw from, each seed in an order of its own.

    The names stand on a circle, each at several places by its hash, and are drawn from the seed's
    own place on. That takes logarithmic time, and one name more changes the draws of the seeds
    just before its places only, be there ten names or thousands.
    """

    PLACES = 8
    """Places of a name; with one only, some names would be drawn many times as often as others."""

    def __init__(self, names: Mapping[str, int]) -> None:
        """The names, each with how often it shall be drawn, compared with the others."""
        self._places = sorted(
            (place, name) for name, weight in names.items() for place in self._of(name, weight)
        )

    def drawn(self, seed: str) -> Iterator[str]:
        """All the names, in the seed's order."""
        start = bisect(self._places, (stable_hash(seed), ""))
        seen = set()
        for index in range(start - len(self._places), start):
            name = self._places[index][1]
            if name not in seen:
                seen.add(name)
                yield name

    def _of(self, name: str, weight: int) -> Iterator[int]:
        for number in range(weight):
            text = f"{name}\0{number}" if number else name
            digest = blake2b(text.encode(), digest_size=8 * self.PLACES).digest()
            for at in range(0, len(digest), 8):
                yield int.from_bytes(digest[at : at + 8])


_NOTHING = blake2b(digest_size=8)


def _hashed(text: str, before: blake2b = _NOTHING) -> blake2b:
    """The hash of a text after another: eight bytes, which compare as the number does.

    Going on from a copy takes two thirds of the time of a new one.
    """
    state = before.copy()
    state.update(text.encode())
    return state
