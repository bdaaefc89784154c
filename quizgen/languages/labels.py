"""The words that sheets, cards and the practice page say, in a deck's language or in English."""

from dataclasses import replace
from functools import lru_cache

from quizgen.languages import ENGLISH, language_of
from quizgen.languages.direction import direction_of
from quizgen.languages.said import Labels, ProofLabels

_MIRRORED = (("right-hand column", "left-hand column"), ("entry on the left", "entry on the right"))
"""What English words say of places on a page that runs the other way."""


@lru_cache(maxsize=64)
def labels_of(tag: str) -> Labels:
    """The labels of a BCP 47 tag's language; those of English where quizgen has none."""
    language = language_of(tag)
    if tag.casefold().split("-")[0] == "en" and "us" in tag.casefold().split("-"):
        return replace(ENGLISH.labels, practice_wrong_again="Practice these again")
    if language is not None or direction_of(tag) == "ltr":
        return (language or ENGLISH).labels
    labels = ENGLISH.labels
    return replace(
        labels,
        do_matching=_mirrored(labels.do_matching),
        do_matching_free=_mirrored(labels.do_matching_free),
    )


def proof_labels_of(tag: str) -> ProofLabels:
    """What the proof page says in a BCP 47 tag's language, or in English."""
    return (language_of(tag) or ENGLISH).proof_labels


def _mirrored(text: str) -> str:
    for old, new in _MIRRORED:
        text = text.replace(old, new)
    return text
