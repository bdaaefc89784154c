"""Choices that look random and never change."""

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.hashing import Ring, shuffled, stable_hash

NAMES = st.lists(st.text("abcde", min_size=1, max_size=4), unique=True, max_size=40)


def test_hashes_never_change() -> None:
    """Which items are true, and where keys stand, hangs on these values."""
    assert stable_hash("a") == 4681665781835383343
    assert stable_hash("a", "b") == 18429100309458631331


def test_shuffles_never_change() -> None:
    """The order of options hangs on it."""
    assert "".join(shuffled("abcdefgh", "seed", str)) == "hdcgeabf"
    assert "".join(Ring(dict.fromkeys("abcdefgh", 1)).drawn("x")) == "fagdbech"


@given(NAMES, st.text(), st.randoms(use_true_random=False))
def test_a_shuffle_depends_on_the_entries_alone(
    names: list[str], seed: str, random: Random
) -> None:
    """It has each entry once, in one order, however they came."""
    mixed = list(names)
    random.shuffle(mixed)
    assert shuffled(mixed, seed, str) == shuffled(names, seed, str)
    assert sorted(shuffled(names, seed, str)) == sorted(names)


@given(NAMES, st.text("xyz", min_size=1), st.text())
def test_a_new_entry_moves_no_other(names: list[str], new: str, seed: str) -> None:
    """An entry more comes in somewhere, and the rest stay in their order."""
    more = shuffled([*names, new], seed, str)
    assert [name for name in more if name != new] == shuffled(names, seed, str)


@given(NAMES, st.text())
def test_a_ring_draws_each_name_once(names: list[str], seed: str) -> None:
    """However many names there are, and in whatever order they came."""
    assert sorted(Ring(dict.fromkeys(names, 1)).drawn(seed)) == sorted(names)
    assert list(Ring(dict.fromkeys(names[::-1], 1)).drawn(seed)) == list(
        Ring(dict.fromkeys(names, 1)).drawn(seed)
    )


def test_a_new_name_changes_few_first_draws() -> None:
    """Of a thousand seeds, few draw another first name when one of fifty is added."""
    names = [f"name-{number}" for number in range(50)]
    one, more = Ring(dict.fromkeys(names, 1)), Ring(dict.fromkeys([*names, "new"], 1))
    seeds = [f"seed-{number}" for number in range(1000)]
    changed = sum(next(one.drawn(seed)) != next(more.drawn(seed)) for seed in seeds)
    assert 0 < changed < 150


def test_first_draws_are_spread() -> None:
    """A few names come first about equally often."""
    ring = Ring(dict.fromkeys("abcd", 1))
    first = Counter(next(ring.drawn(f"seed-{number}")) for number in range(4000))
    assert set(first) == set("abcd")
    assert all(400 < count < 1600 for count in first.values())


def test_a_heavier_name_is_drawn_sooner() -> None:
    """Of five, one that counts for four is the first of about half of the draws."""
    ring = Ring({**dict.fromkeys("abcd", 1), "e": 4})
    first = sum(next(ring.drawn(f"seed {number}")) == "e" for number in range(400))
    assert 140 < first < 260
