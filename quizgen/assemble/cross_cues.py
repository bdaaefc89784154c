"""Keeps apart items of which one's stem states what the other asks for."""

import re

from quizgen.models.item import ChoiceItem, ClozeItem, Item, ShortAnswerItem
from quizgen.models.words import holds

SHARED = 3
"""Words, or runs of three Han characters, that two stems must have in common beside the key.

A name alone is in many stems and tells nothing; with that much beside it, it is the answer.
"""
_LATIN = re.compile(r"[A-Za-z]{4,}|\d{2,}")
_HAN = re.compile(r"[\u3400-\u9fff]+")


def cue(one: Item, other: Item) -> bool:
    """Whether the stem of one of two items gives the other's key away."""
    return _states(one.stem, other) or _states(other.stem, one)


def _states(stem: str, item: Item) -> bool:
    keys = [key for key in _keys(item) if holds(stem, key)]
    if not keys:
        return False
    without = stem
    for key in keys:
        without = without.replace(key, " ")
    return len(_tokens(without) & _tokens(item.stem)) >= SHARED


def _keys(item: Item) -> tuple[str, ...]:
    if isinstance(item, ChoiceItem):
        return item.answers
    if isinstance(item, ClozeItem):
        return item.answers
    if isinstance(item, ShortAnswerItem):
        return (item.answer, *item.accept)
    return ()


def _tokens(text: str) -> set[str]:
    tokens = {word.lower() for word in _LATIN.findall(text)}
    for run in _HAN.findall(text):
        tokens.update(run[start : start + 3] for start in range(len(run) - 2))
    return tokens
