"""How phrases begin: prepositions of two words, times."""

import re
from collections.abc import Sequence

from quizgen.languages.english.tokens import Token


def timely_text(low: str) -> bool:
    """Whether a name may be a time: it has digits, or is a century."""
    return any(char.isdecimal() for char in low) or "century" in low


def body_of(tokens: Sequence[Token], place: int) -> int:
    """The first token after a preposition of one or more words."""
    two = " ".join(token.low for token in tokens[place : place + 2])
    three = " ".join(token.low for token in tokens[place : place + 3])
    if three in (
        "in front of",
        "as well as",
        "in addition to",
        "in spite of",
        "on top of",
        "as part of",
        "as long as",
        "by means of",
        "in order to",
    ):
        return place + 3
    if two in TWO_WORDS:
        return place + 2
    return place + 1


TWO_WORDS = frozenset(
    {"because of", "due to", "according to", "instead of", "out of", "such as", "next to", "up to"}
    | {"owing to", "thanks to", "rather than", "close to", "prior to", "as of", "away from"}
    | {"along with", "together with", "apart from", "ahead of", "from among", "so that"}
    | {"as to", "but for", "except for", "down to", "back to", "on to", "in to", "off of"}
)


TIMES = re.compile(r"\b(?:times|(?:minute|hour|day|week|month|year|decade)s?|centur(?:y|ies))$")


def comma_after(tokens: Sequence[Token], place: int) -> int | None:
    """The next comma from a place on."""
    return next((k for k in range(place, len(tokens)) if tokens[k].kind == "comma"), None)
