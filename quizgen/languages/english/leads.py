"""What stands before the subject of a clause."""

from collections.abc import Sequence

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.finite import find_finite
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.phrases import body_of, timely_text
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading

Lead = tuple[Chunk | None, int | None]
"""What stands before the subject, and where the subject starts; twice None where unsure."""
_UNSURE: Lead = (None, None)
_NONE: Lead = (None, 0)


def lead_of(tokens: tuple[Token, ...]) -> Lead:
    """What stands before the subject, and where the subject starts; None where it isn't sure."""
    head, after = tokens[0], tokens[1]
    if head.low == "there" or (head.low in _NUMBERING and after.kind in ("num", "prep")):
        return _NONE
    if head.kind == "prep" or head.low in _FIRST_WORDS:
        return _up_to_comma(tokens, "clause") if head.low == "to" else _phrase(tokens)
    if head.kind == "sub" and head.low in _CONDITIONS:
        return _up_to_comma(tokens, "clause")
    if head.kind in ("word", "adv") and _participle(head, after):
        found = _up_to_comma(tokens, "ing")
        return found if found != _UNSURE or not reading(head.low, "ing") else _NONE
    if head.kind == "adv":
        return _adverb(head, after)
    if head.kind in ("conj", "aux"):
        return _UNSURE
    comma = _comma(tokens)
    if comma and _is_time(tokens[:comma]):
        return Chunk("pp", 0, comma, 0), comma + 1
    return _NONE


def _phrase(tokens: tuple[Token, ...]) -> Lead:
    """A preposition with its phrase, up to a comma or the end of a date."""
    comma, end = _comma(tokens), _dated(tokens)
    if end and end != comma:
        return Chunk("pp", 0, end, 1), end
    if comma is None:
        return _UNSURE
    subordinate = tokens[0].low in closed.MAYBE_SUBORDINATORS | {"because"}
    if subordinate and find_finite(tokens[1:comma], 0) is not None:
        return Chunk("clause", 0, comma, 1), comma + 1
    return Chunk("pp", 0, comma, body_of(tokens, 0)), comma + 1


def _up_to_comma(tokens: tuple[Token, ...], kind: str) -> Lead:
    comma = _comma(tokens)
    return (Chunk(kind, 0, comma, 1), comma + 1) if comma else _UNSURE


def _participle(head: Token, after: Token) -> bool:
    if reading(head.low, "ing"):
        return True
    return bool(reading(head.low, "part")) and after.kind in ("prep", "adv")


def _adverb(head: Token, after: Token) -> Lead:
    if after.kind == "comma":
        return Chunk("adv", 0, 1, 0), 2
    if head.low in _BEFORE_SUBJECT:
        return Chunk("adv", 0, 1, 0), 1
    return _NONE if head.low in _OF_DEGREE else _UNSURE


def _is_time(tokens: Sequence[Token]) -> bool:
    """Whether a phrase without preposition is a time: last year, two years later."""
    if tokens[-1].low in ("ago", "later", "earlier", "afterwards"):
        return True
    if tokens[0].kind == "num" and any(t.low in ("before", "after") for t in tokens[1:3]):
        return True
    counted = tokens[0].low in _COUNTING and len(tokens) < 5
    return counted and any(token.timely or token.low == "year" for token in tokens)


_NUMBERING = word_set("about around over up under")
_FIRST_WORDS = word_set("because according due thanks owing")
_CONDITIONS = word_set("when while although though if where")
_BEFORE_SUBJECT = word_set("today originally finally eventually later then")
_OF_DEGREE = word_set("about almost nearly only most more less over")
_COUNTING = word_set("each every last next one two three")


def _comma(tokens: Sequence[Token]) -> int | None:
    """Where a lead ends: the first comma that isn't in a list or a date; None without one."""
    for place, token in enumerate(tokens):
        if token.kind == "comma":
            after = tokens[place + 1] if place + 1 < len(tokens) else None
            if after is None:
                return None
            if after.kind == "num" and len(after.low) == 4 and tokens[place - 1].kind == "num":
                continue
            if after.kind == "conj":
                continue
            return place
    return None


def _dated(tokens: Sequence[Token]) -> int | None:
    """Where a lead of preposition and time ends that has no comma after it."""
    place = 1
    if tokens[0].low not in _OF_TIME:
        return None
    while place < len(tokens) and (
        tokens[place].timely
        or tokens[place].kind == "num"
        or tokens[place].low
        in ("early", "late", "mid", "the", "of", "about", "around", "to", "and")
        or (tokens[place].kind == "whole" and timely_text(tokens[place].low))
        or (tokens[place - 1].kind == "num" and tokens[place].low in closed.SPANS_OF_TIME)
    ):
        place += 1
    while place > 1 and tokens[place - 1].low in ("the", "of", "and", "to", "about", "around"):
        place -= 1
    if place < 2 or place >= len(tokens):
        return None
    return (
        place
        if any(t.timely or t.kind == "whole" or t.kind == "num" for t in tokens[1:place])
        else None
    )


_OF_TIME = word_set("in on by since from during until after before at around about between")
