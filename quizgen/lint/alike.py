"""Finds pairs of texts that are nearly the same, without comparing all pairs.

Texts are sets of tokens, and two are alike when they share four fifths of the tokens that either
has (Jaccard). Two such sets must have one of their few rarest tokens in common (prefix filtering:
Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007), so only texts that share a rare
token are compared.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import ceil

SAME = 0.8
"""The share of tokens in common from which on two texts are nearly the same."""
MOST = 50
"""Earlier texts that one is compared with for one rare token; of a bank in which hundreds of texts
share even their rarest tokens, one diagnostic a text is enough."""


def alike_pairs(texts: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Each text with the first earlier one that it is nearly the same as; by their places."""
    frequency = Counter(token for tokens in texts for token in tokens)
    by_token: dict[str, list[int]] = {}
    for place, tokens in enumerate(texts):
        if not tokens:
            continue
        size = len(tokens)
        rarest = sorted(tokens, key=lambda token: (frequency[token], token))
        prefix = rarest[: size - ceil(SAME * size) + 1]
        if (earlier := _like(tokens, prefix, by_token, texts)) is not None:
            yield earlier, place
        for token in prefix:
            by_token.setdefault(token, []).append(place)


def _like(
    tokens: frozenset[str],
    prefix: Sequence[str],
    by_token: dict[str, list[int]],
    texts: Sequence[frozenset[str]],
) -> int | None:
    seen: set[int] = set()
    for token in prefix:
        for place in by_token.get(token, ())[:MOST]:
            if place in seen:
                continue
            seen.add(place)
            shared = len(tokens & texts[place])
            if shared >= SAME * (len(tokens) + len(texts[place]) - shared):
                return place
    return None
