"""Questions for times."""

import re

from quizgen.languages.english.build import fronted, is_negated, of_subject
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.traits import (
    UNITS_OF_TIME,
    chunk_before,
    is_first_to,
    main_base,
    told_in,
)
from quizgen.models.values import Time


def is_long_time(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase is a stretch of time: in the next few years."""
    return bool(UNITS_OF_TIME.match(asked.tokens[chunk.last - 1].low)) and asked.tokens[
        chunk.first
    ].low in ("in", "during", "within")


def ask_when(asked: Asked) -> str | None:
    """When, until when, since when, how long, or in which year."""
    if is_first_to(asked):
        return None
    if (told := told_in(asked, "when")) and told.kind == "clause":
        return fronted(asked, "when", told)
    lead = asked.clause.lead
    if asked.clause.identity:
        return None  # “When is the Hijra the emigration of Muhammad?”
    if asked.in_lead and lead is not None:
        return when_of(asked, lead)
    if asked.in_subject:
        return _year_of(asked, asked.clause.subject, asked.clause.finite, None)
    chunk = asked.within()
    if chunk is None:
        return None
    left = asked.tokens[asked.last : chunk.last]
    if all(token.low in ("ago", "ad", "bc", "ce", "bce") for token in left):
        return when_of(asked, chunk)
    return _year_of(asked, chunk.body, chunk.last, chunk)


def when_of(asked: Asked, chunk: Chunk) -> str | None:
    """The question for a time, by the preposition before it."""
    tokens = asked.tokens
    earlier = None if asked.in_lead else chunk_before(asked, chunk)
    if earlier and tokens[earlier.first].low in _EVENTFUL:
        return None  # it may be the time of what that speaks of
    if any(t.low == "time" and tokens[t_at - 1].low == "the" for t_at, t in enumerate(tokens)):
        return None  # built by the time production ended in 1927
    begins = min(asked.first, chunk.body) if asked.first < chunk.body else chunk.first
    preposition = text_of(tokens[begins : chunk.body]).lower()
    before = tokens[chunk.body : asked.first]
    skip = None if asked.in_lead else chunk
    if any(t.low not in ("the", "about", "around", "circa", "year") for t in before):
        return _of_year(asked, preposition, before, skip)
    if chunk.kind == "np" and not _is_time_phrase(asked, chunk):
        return None
    if main_base(asked) in ("last", "continue") and _range(asked, chunk):
        return None  # “When did it last?”
    return _by_preposition(asked, chunk, preposition, skip)


def _how_long(asked: Asked, chunk: Chunk) -> Chunk | None:
    """How long it took, right before when it was: in only 24 days in 1741."""
    before = chunk_before(asked, chunk)
    if before is None or before.kind != "pp":
        return None
    if asked.tokens[before.first].low not in ("in", "within"):
        return None
    return before if _TAKEN.search(asked.clause.text(before.first, before.last)) else None


_TAKEN = re.compile(r"\b(?:minutes|hours|days|weeks|months|years|decades)$")


def _by_preposition(asked: Asked, chunk: Chunk, preposition: str, skip: Chunk | None) -> str | None:
    """Until when, since when, in which year: by what stands before the time."""
    tokens, word = asked.tokens, _WORDS.get(preposition)
    perfect = tokens[asked.clause.finite].low in ("has", "have", "had")
    if preposition == "by" and not perfect:
        return None  # “By when did it refine oil?”
    if word == "until when" and is_negated(asked.clause):
        return fronted(asked, "when", skip, affirmed=True)  # not completed until: when completed
    if word == "until when" and asked.clause.lead and asked.clause.lead.kind == "clause":
        return None  # “Since he was ill, until when did she rule?”
    if preposition == "from":
        if any(tokens[c.first].low in ("until", "till") for c in asked.clause.rest):
            return None  # “From when was he master until his death?”
        word = _from(asked, chunk)
    elif preposition in ("before", "after") and _is_year(asked):
        word = f"{preposition} which year"
    return fronted(asked, word, skip, _how_long(asked, chunk)) if word else None


def _from(asked: Asked, chunk: Chunk) -> str:
    if _range(asked, chunk):
        return "when"
    perfect = asked.tokens[asked.clause.finite].low in ("has", "have")
    return "since when" if perfect else "from when"


def _is_year(asked: Asked) -> bool:
    return isinstance(asked.role.value, Time) and asked.role.value.grain == "year"


_EVENTFUL = frozenset({"before", "after", "until", "since", "despite"})
_WORDS = {
    **dict.fromkeys(("", "in", "on", "at", "during", "around", "about", "circa"), "when"),
    "between": "when",
    "until": "until when",
    "till": "until when",
    "since": "since when",
    "by": "by when",
    "for": "for how long",
}


def _range(asked: Asked, chunk: Chunk) -> bool:
    return bool(_TO.search(text_of(asked.tokens[chunk.body : chunk.last]).lower()))


_TO = re.compile(r"\b(?:to|until|till)\b|[-–]")


def _is_time_phrase(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase without preposition is a time, not an object."""
    if asked.tokens[chunk.last - 1].low in ("ago", "later", "earlier"):
        return True
    return isinstance(asked.role.value, Time) and chunk is not asked.clause.rest[0]


def _of_year(
    asked: Asked, preposition: str, before: tuple[Token, ...], skip: Chunk | None
) -> str | None:
    """“In May of which year”, “in the summer of which year”."""
    text, last = text_of(before), before[-1]
    if preposition not in _BEFORE_YEAR or not _is_year(asked):
        return None
    if last.low == "of":
        if not any(t.timely or t.low in _STRETCHES for t in before):
            return None  # “In her thesis of which year …?”
        return fronted(asked, f"{preposition} {text} which year", skip)
    if last.timely:
        return fronted(asked, f"{preposition} {text} of which year", skip)
    return fronted(asked, "when", skip) if last.low in ("early", "late", "mid") else None


_STRETCHES = frozenset({"beginning", "start", "middle", "end", "half", "course", "part"})
_PRIZE = re.compile(r"\b(?:Prize|Award|Medal)\b")
"""What somebody gets once: in which year they got it is better than which year’s they got."""
_BEFORE_YEAR = frozenset({"in", "on", "during", "by", "until", "since", "at"})


def _year_of(asked: Asked, first: int, last: int, chunk: Chunk | None) -> str | None:
    """“Which year’s Nobel Prize”: the year is an attribute after the article."""
    tokens = asked.tokens
    if not _is_year(asked) or asked.first != first + 1:
        return None
    if (
        tokens[first].low != "the"
        or asked.last >= last
        or tokens[asked.last].kind not in ("name", "word", "whole")
    ):
        return None
    rest = text_of(tokens[asked.last : last])
    if chunk is None:
        return of_subject(asked, "which year’s", plural=None, after=rest)
    preposition = text_of(tokens[chunk.first : chunk.body]).lower()
    if not preposition and _PRIZE.search(rest):
        return fronted(asked, "in which year", chunk, after=f"the {rest}")
    return fronted(asked, f"{preposition} which year’s {rest}".strip(), chunk)
