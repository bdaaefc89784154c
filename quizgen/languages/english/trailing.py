"""What a question does without, and what has lost its footing then."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.languages.english.parts import Chunk
    from quizgen.languages.english.place import Asked
    from quizgen.languages.english.tokens import Token

_SUSPECT = closed.BACKWARD | closed.HERE
_THINGS = word_set("it them they")
_OF_SUBJECT = word_set("he she it they him her them his its their")
_ADDING = word_set(
    "about exactly just some shortly with nearly almost only more less over soon long"
)
_SEVERAL = ("people", "men", "women", "soldiers", "children", "persons")
_ONCE = word_set("born died dies")
_YEARLY = re.compile(
    r"\d{3,4}s?(?:$| (?:ad|bc|b?ce)\b)|century|\b(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\b"
)
"""How a name or piece of digits is a time, which 34 companies isn't."""


def looks_ahead(lead: Sequence[Token]) -> bool:
    """Whether a lead has a pronoun for what is named behind it (When she was launched)."""
    for token in lead:
        if token.low in _OF_SUBJECT:
            return True
        if token.kind in ("name", "whole") and not token.timely:
            return False
    return False


def aside(lead: Sequence[Token]) -> bool:
    """Whether a lead belongs at the end of a question: while doing what, with what, by what."""
    head, after = lead[0].low, lead[1].low if len(lead) > 1 else ""
    if head in ("while", "when", "after", "before", "by", "in") and after.endswith("ing"):
        return True
    if head in ("with", "by", "through") and not is_time(tuple(lead)):
        return True
    return head in ("on", "from", "at") and len(lead) > 2 and after in ("a", "an")


def is_time(tokens: tuple[Token, ...]) -> bool:
    """Whether a short phrase is a time."""
    timed = any(
        t.timely
        or (t.kind == "num" and len(t.low) == 4 and t.low.isdecimal())
        or "century" in t.low
        or (t.kind == "whole" and _YEARLY.search(t.low))
        for t in tokens
    )
    return timed and len(tokens) <= 6


def trails(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase only adds something that the question does without."""
    if chunk.kind == "coord":
        own = asked.tokens[min(chunk.first + 1, chunk.last - 1)].low in _OF_SUBJECT
        return own or not asked.in_subject
    tokens = asked.tokens[chunk.first : chunk.last]
    if of_the_first(asked, chunk) or _added(asked, chunk) or _of_one_life(asked, chunk, tokens):
        return True
    if asked.role.name == "when" and (tokens[0].low == "while" or _of_that_time(asked, chunk)):
        return True
    if chunk.first == asked.last and tuple(t.low for t in tokens[:2]) in _CONTRASTS:
        holder = asked.within()
        return (
            holder is not None and holder.kind == "pp"
        )  # with which fuel …: coke instead of charcoal
    if chunk.kind == "pp" and _belongs_to_answer(asked, chunk):
        return True
    if chunk.kind == "tail":
        if tokens[0].low == "while" and tokens[1].low.endswith("ing"):
            return len(asked.clause.rest) > 2  # all that tells which: “dug up while rebuilding …”
        return not (asked.reasons and tokens[0].low in ("because", "while", "so"))
    if chunk.kind == "clause" and tokens[0].low == "when" and asked.role.name == "when":
        return asked.within() is not chunk
    if chunk.kind != "clause" or tokens[0].low != "since":
        return False
    return any(t.low in closed.BACKWARD for t in tokens)


def _of_that_time(asked: Asked, chunk: Chunk) -> bool:
    """Whether “when” does without a phrase: it tells the time as well, what for, or at length who.

    “When was the denarius introduced during the Punic War?”, “When was it founded in order to …?”,
    “When was it founded by players who had left another orchestra?”
    """
    tokens = asked.tokens[chunk.first : chunk.last]
    if chunk.kind == "pp" and tokens[0].low == "during":
        return not (chunk.first <= asked.first < chunk.last)
    if asked.clause.passive and (by := _described_agent(asked)) is not None:
        return by <= chunk.first
    lows = [token.low for token in asked.tokens[: chunk.first + 2]]
    purpose = next((k for k, two in enumerate(pairwise(lows)) if two == ("in", "order")), -1)
    return asked.last <= purpose <= chunk.first


def _described_agent(asked: Asked) -> int | None:
    """Where a passive names by a clause who did it: founded by players who had left the band."""
    for chunk in asked.clause.rest:
        first = asked.tokens[chunk.first : chunk.last]
        if chunk.kind == "pp" and first[0].low == "by" and asked.last <= chunk.first:
            named = first[1].kind in ("name", "whole", "det")
            return None if named or not any(t.kind == "sub" for t in first) else chunk.first
    return None


def _belongs_to_answer(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase tells of the answer alone: Ann Roux, of the University of Ghent,."""
    low = asked.tokens[chunk.first].low
    behind = asked.tokens[asked.last : chunk.first]
    if behind and behind[0].kind == "comma":
        head = asked.tokens[asked.last + 1].low
        return head in ("of", "from") and not any(t.kind == "comma" for t in behind[1:])
    # called the cambium after Emil Cambier
    naming = asked.tokens[asked.clause.main].low in ("called", "named", "termed")
    return naming and chunk.first == asked.last and low == "after" and asked.role.name != "who"


_CONTRASTS = (("instead", "of"), ("rather", "than"))


def of_the_first(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase would say that something was done first by somebody, or in a year."""
    timed = is_time(asked.tokens[chunk.first : chunk.last])
    return asked.clause.of_the_first(chunk, asked.role.name, timed=timed, acting=asked.acting)


def _added(asked: Asked, chunk: Chunk) -> bool:
    """Whether a comma sets a phrase off, behind what is asked: , two months before he died."""
    return chunk.kind in ("pp", "np", "clause") and any(
        asked.tokens[c.first - 1].kind == "comma"
        and c.first >= asked.last
        and (asked.tokens[c.first].low in _ADDING or asked.tokens[c.first].kind == "num")
        for c in asked.clause.rest
        if c.first <= chunk.first
    )


def _of_one_life(asked: Asked, chunk: Chunk, tokens: tuple[Token, ...]) -> bool:
    """Whether a birth or a death is asked for, which needs neither its place nor its time."""
    clause = asked.clause
    if chunk.kind != "pp" or asked.tokens[clause.main].low not in _ONCE:
        return False
    subject = asked.tokens[clause.subject : clause.finite]
    if any(token.kind == "num" or token.low.endswith(_SEVERAL) for token in subject):
        return False  # many die at one place
    place = tokens[0].low in ("in", "at", "near", "on") and not is_time(tokens)
    return place if asked.role.name == "when" else (asked.role.name == "where" and is_time(tokens))


_REFERRED = word_set(
    "time year day month period moment century age way reason case purpose stretch"
    " coast region part place island land bay sea city area spot country"
)


def that_time(tokens: Sequence[Token]) -> bool:
    """Whether a phrase speaks of a time or way that was named before: in that time."""
    return any(one.low == "that" and other.low in _REFERRED for one, other in pairwise(tokens))


def limps(asked: Asked, tokens: list[Token], *, lost: bool) -> bool:
    """Whether a phrase has a word whose meaning stood in what is left out."""
    low = {token.low for token in tokens}
    if that_time(tokens):
        return True
    if low.isdisjoint(_SUSPECT):
        return False
    if tokens[-1].low in ("former", "latter"):
        return True
    if low & {"these", "those", "such"} and not low & {"who", "that"}:
        return "such" not in low or "as" not in low
    if low & {"this", "then"}:
        return False
    if "there" in low and (asked.clause.cut or not asked.in_subject):
        return True
    if asked.clause.cut and low & _THINGS:
        return True  # “Livingstone, who had seen the falls, came upon them”
    if "its" in low and asked.in_subject and asked.clause.passive:
        return True  # “What was proposed by its librarian?”
    return lost and bool(low & closed.BACKWARD)
