"""What stands before the subject of a clause."""

from collections.abc import Sequence

from quizgen.languages.english import closed
from quizgen.languages.english.finite import find_finite
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.phrases import body_of, timely_text
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading


def lead_of(tokens: tuple[Token, ...]) -> tuple[Chunk | None, int | None]:
    """What stands before the subject, and where the subject starts; None where it isn't sure."""
    head = tokens[0]
    if head.low in ("about", "around", "over", "up", "under") and tokens[1].kind in ("num", "prep"):
        return None, 0
    if head.kind == "prep" or head.low in ("because", "according", "due", "thanks", "owing"):
        comma, end = _comma(tokens), _dated(tokens)
        if end and end != comma:
            return Chunk("pp", 0, end, 1), end
        if comma is not None:
            if head.low in closed.MAYBE_SUBORDINATORS | {"because"} and _has_verb(tokens[1:comma]):
                return Chunk("clause", 0, comma, 1), comma + 1
            return Chunk("pp", 0, comma, body_of(tokens, 0)), comma + 1
        return None, None
    if head.kind == "sub" and head.low in ("when", "while", "although", "though", "if", "where"):
        comma = _comma(tokens)
        return (Chunk("clause", 0, comma, 1), comma + 1) if comma else (None, None)
    participle = reading(head.low, "ing") or (
        reading(head.low, "part") and len(tokens) > 1 and tokens[1].kind in ("prep", "adv")
    )
    if head.low == "to" or (head.kind in ("word", "adv") and participle):
        comma = _comma(tokens)
        if comma:
            return Chunk("ing" if head.low != "to" else "clause", 0, comma, 1), comma + 1
        return (None, 0) if reading(head.low, "ing") or head.kind == "adv" else (None, None)
    if head.low == "there":
        return None, 0
    if head.kind == "adv":
        if len(tokens) > 1 and tokens[1].kind == "comma":
            return Chunk("adv", 0, 1, 0), 2
        if head.low in ("today", "originally", "finally", "eventually", "later", "then"):
            return Chunk("adv", 0, 1, 0), 1
        if head.low in ("about", "almost", "nearly", "only", "most", "more", "less", "over"):
            return None, 0
        return None, None
    if head.kind in ("conj", "aux") or head.low in ("there", "here"):
        return (None, 0) if head.low == "there" else (None, None)
    if (
        tokens[0].low in ("each", "every", "last", "next", "one", "two", "three")
        and (comma := _comma(tokens))
        and comma < 5
        and any(token.timely or token.low == "year" for token in tokens[:comma])
    ):
        return Chunk("pp", 0, comma, 0), comma + 1
    if (comma := _comma(tokens)) and _time_ago(tokens[:comma]):
        return Chunk("pp", 0, comma, 0), comma + 1
    return None, 0


def _time_ago(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and (
        tokens[-1].low in ("ago", "later", "earlier", "afterwards")
        or any(token.low in ("before", "after") for token in tokens[1:3])
        and tokens[0].kind == "num"
    )


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
    if tokens[0].low not in (
        "in",
        "on",
        "by",
        "since",
        "from",
        "during",
        "until",
        "after",
        "before",
        "at",
        "around",
        "about",
        "between",
    ):
        return None
    while place < len(tokens) and (
        tokens[place].timely
        or tokens[place].kind == "num"
        or tokens[place].low
        in ("early", "late", "mid", "the", "of", "about", "around", "to", "and")
        or (tokens[place].kind == "whole" and timely_text(tokens[place].low))
    ):
        place += 1
    while place > 1 and tokens[place - 1].low in ("the", "of", "and", "to"):
        place -= 1
    if place < 2 or place >= len(tokens):
        return None
    return (
        place
        if any(t.timely or t.kind == "whole" or t.kind == "num" for t in tokens[1:place])
        else None
    )


def _has_verb(tokens: Sequence[Token]) -> bool:
    """Whether a stretch has a finite verb."""
    return find_finite(tokens, 0) is not None
