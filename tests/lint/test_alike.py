"""Near-duplicates: the same pairs as comparing all of them finds, in far fewer comparisons."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from quizgen.lint.alike import SAME, alike_pairs

TEXTS = st.lists(st.frozensets(st.sampled_from("abcdefghij"), max_size=8), max_size=12)


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


@given(TEXTS)
def test_it_finds_what_comparing_all_pairs_finds(texts: list[frozenset[str]]) -> None:
    """Every text that is like an earlier one is found, each pair found is alike."""
    pairs = list(alike_pairs(texts))
    assert all(_jaccard(texts[one], texts[other]) >= SAME for one, other in pairs)
    places = combinations(range(len(texts)), 2)
    later = {other for one, other in places if _jaccard(texts[one], texts[other]) >= SAME}
    assert {other for _, other in pairs} == later


def test_ten_thousand_texts_of_one_shape_take_a_moment() -> None:
    """Texts that share most of their words, but not the rare ones, aren't compared."""
    compared = 0

    class Counted(frozenset[str]):
        def __and__(self, other: object) -> frozenset[str]:
            nonlocal compared
            compared += 1
            return frozenset(self).intersection(other)  # type: ignore[arg-type]  # a set

    texts = [Counted(("the", "capital", "of", f"a{n}", f"b{n}")) for n in range(10_000)]
    assert list(alike_pairs(texts)) == []
    assert compared < 100_000
