"""Tells whether one item states what another asks for."""

import re

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    OrderingItem,
    ShortAnswerItem,
)
from quizgen.text.words import holds

SHARED = 3
"""Words, or runs of three Han characters, that two stems must have in common beside the key.

A name alone is in many stems and tells nothing; with that much beside it, it is the answer.
"""
_LATIN = re.compile(r"[A-Za-z]{4,}|[A-Z]{2,}|\d{2,}")
_BEGINNING = 5
"""Letters of a word that count: “founded” and “found” are one."""
_ASKING = {"which", "what", "when", "where", "whose", "many", "does"}
_SIGNS = re.compile(r"\\[a-z]+|[^\w]|[①-⑳_]")
_HAN = re.compile(r"[\u3400-\u9fff]+")


def cue(one: Item, other: Item) -> bool:
    """Whether what one of two items says gives the other's key away."""
    return any(states(text, other) for text in texts_of(one)) or any(
        states(text, one) for text in texts_of(other)
    )


def texts_of(item: Item) -> tuple[str, ...]:
    """The sentences that an item says."""
    if isinstance(item, OrderingItem):
        return item.answer
    if isinstance(item, MatchingItem):
        return tuple(right for _, right in item.pairs)
    return (item.stem,)


def states(text: str, item: Item) -> bool:
    """Whether a text has a key of an item, and enough of its stem beside the key."""
    keys = [key for key in keys_of(item) if holds(text, key)]
    if not keys:
        return False
    without = text
    for key in keys:
        without = without.replace(key, " ")
    return len(tokens_of(without) & tokens_of(item.stem)) >= SHARED


def keys_of(item: Item) -> tuple[str, ...]:
    """The right answers of an item, where they are words to be found in a text."""
    keys: tuple[str, ...] = ()
    if isinstance(item, (ChoiceItem, ClozeItem)):
        keys = item.answers
    elif isinstance(item, ShortAnswerItem):
        (keys,) = item.wordings
    return tuple(key for key in keys if _tells(key))


def _tells(key: str) -> bool:
    """Whether a key is more than a letter, a sign or a digit, which stand in any text."""
    bare = _SIGNS.sub("", key)
    return len(bare) > 2 or (len(bare) == 2 and not bare.isascii())


def tokens_of(text: str) -> set[str]:
    """The beginnings of a text's words, and its runs of three Han characters."""
    tokens = {word.lower()[:_BEGINNING] for word in _LATIN.findall(text)} - _ASKING
    for run in _HAN.findall(text):
        tokens.update(run[start : start + 3] for start in range(len(run) - 2))
    return tokens
