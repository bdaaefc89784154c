"""Finds what a deck copies from its source."""

from collections.abc import Iterator

from quizgen.check.grounding import codes
from quizgen.check.grounding.source_text import letters
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said

LONGEST_COPY = 60
"""Letters in a row that a sentence may share with the source: names, titles and terms fit in."""
HAN_LENGTH = 60 / 16
"""Latin letters that a Chinese character stands for."""


def copied(stated: str, whole: str, spot: Spot, item: str) -> Iterator[Diagnostic]:
    """The first stretch of a sentence that the source has letter by letter, if it is long.

    Args:
        stated: the sentence.
        whole: the letters of the source.
        spot: where the sentence stands.
        item: the id of the entry.
    """
    if count := copied_letters(stated, whole):
        message = said("{count} letters in a row stand in the source too.", count=count)
        yield codes.COPIED_TEXT.at(spot, message, said("Say it in your own words."), item)


def copied_letters(stated: str, whole: str) -> int:
    """How many letters in a row, at least, a sentence has from the source; 0 where that isn't long.

    Args:
        stated: the sentence.
        whole: the letters of the source.
    """
    bare = letters(stated)
    end, length = 0, 0.0
    for start, char in enumerate(bare):
        while length < LONGEST_COPY and end < len(bare):
            length += _length(bare[end])
            end += 1
        if length < LONGEST_COPY:
            return 0
        if bare[start:end] in whole:
            return end - start
        length -= _length(char)
    return 0


def _length(char: str) -> float:
    return HAN_LENGTH if char > "\u2e80" else 1
