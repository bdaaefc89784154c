"""How a sentence’s first word is written inside a sentence."""

import re
from collections.abc import Iterable

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.nouns import is_common

_COLOURS = word_set("red white green black brown grey gray blue yellow golden silver")
_ADJECTIVES_OF_TIME = word_set("early late modern ancient medieval young contemporary")
_NO_NAME = (
    closed.DETERMINERS
    | closed.PREPOSITIONS
    | closed.PRONOUNS
    | closed.INDEFINITE
    | closed.SUBORDINATORS
    | closed.ADVERBS
    | closed.CONJUNCTIONS
) - {"may", "will", "i"}


_COUNTS = word_set(
    "one two three four five six seven eight nine ten eleven twelve twenty several many about over"
)
"""Numbers at the head of a sentence: Two Comets broke up."""


_OF_SOMETHING = re.compile(r"of (?!the\b|an?\b)[a-z]{3}")
"""What no name goes on with."""


def lowered(text: str, names: Iterable[str]) -> str | None:
    """A sentence's head as it stands inside a sentence; None where it isn't sure.

    Args:
        text: begins with a capital letter, as a sentence does.
        names: the deck's names of what it may begin with; they know their capitals.
    """
    if not text or not text[0].isupper():
        return text
    small = text[0].lower() + text[1:]
    match = re.match(r"[^\W_]+(?:[-‐/&.’'][^\W_]+)*", text)
    word = match[0] if match else text
    known = [name for name in names if name.lower() == text.lower() or starts(text, name)]
    if any(name[0].islower() for name in known):
        return small
    if word.lower() in _NO_NAME | _COUNTS and not known:
        return small
    if known or word == "I" or word[1:2] == "-":
        return text
    rest = text[len(word) :].lstrip()
    if word.lower() in _ADJECTIVES_OF_TIME and rest[:1].isupper():
        return small
    if rest[:1].isupper() or rest.startswith(("v. ", "vs ", "vs. ")):
        # Two capitals in a row begin a name, but for a common noun as an attribute of one.
        return text
    if _OF_SOMETHING.match(rest):
        return small  # Prices of tulip bulbs
    common = is_common(word) or (word.lower() in _COLOURS and rest[:1].islower())
    if common is None:
        return None
    return small if common else text


def starts(text: str, name: str) -> bool:
    """Whether a text begins with a name as words of its own."""
    return text.lower().startswith(name.lower()) and not text[len(name) : len(name) + 1].isalnum()
