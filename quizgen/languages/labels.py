"""The words that sheets, cards and the practice page say, in a deck's language or in English."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from quizgen.languages import ENGLISH, language_of
from quizgen.languages.direction import direction_of

_MIRRORED = (("right-hand column", "left-hand column"), ("entry on the left", "entry on the right"))
"""What English words say of places on a page that runs the other way."""


@lru_cache(maxsize=64)
def labels_of(tag: str) -> Mapping[str, str]:
    """The labels of a BCP 47 tag's language; those of English where quizgen has none."""
    language = language_of(tag)
    if language is not None or direction_of(tag) == "ltr":
        return (language or ENGLISH).labels
    return MappingProxyType({name: _mirrored(text) for name, text in ENGLISH.labels.items()})


def are_english(tag: str) -> bool:
    """Whether the labels of a tag are English for want of its own."""
    return language_of(tag) is None


def _mirrored(text: str) -> str:
    for old, new in _MIRRORED:
        text = text.replace(old, new)
    return text
