"""Questions for places."""

from quizgen.languages.english.build import fronted
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.traits import (
    is_first_to,
    is_timed,
    main_base,
    next_chunk,
    only_adjuncts,
    told_in,
    word_for,
)
from quizgen.languages.english.wh import Wh
from quizgen.languages.english.who_what import ask_who_or_what

_WAYS = word_set(
    "voyage journey trip flight expedition road bridge railway canal route visit return migration"
    " letter tunnel pilgrimage march crossing passage line link access way ambassador envoy"
)
"""What leads somewhere by itself."""
_TRAILING = word_set("after into from")


_PLACES = word_set("in at on near inside outside within aboard")


_MOTION = word_set(
    "go move travel sail flee emigrate return come migrate march fly retreat head escape walk sink"
    " immigrate relocate retire journey run"
)


def ask_where(asked: Asked) -> str | None:
    """Where, or in which city; where no place word is sure, as what."""
    clause, tokens = asked.clause, asked.tokens
    if is_first_to(asked) and not asked.in_subject:
        return None
    if (chunk := asked.within()) and _way_of_a_noun(asked, chunk):
        return None
    if told := told_in(asked, "where"):
        return fronted(asked, "where", told)
    if asked.in_lead and clause.lead is not None:
        lead = clause.lead
        if asked.last != lead.last or lead.kind != "pp":
            return None
        return _where(asked, lead, None)
    chunk = asked.within()
    if asked.in_subject or chunk is None or asked.last != chunk.last or chunk.kind != "pp":
        return ask_who_or_what(asked)
    if asked.first == chunk.first or asked.fills(chunk) or _inner_place(asked, chunk):
        return _where(asked, chunk, chunk)
    del tokens
    return ask_who_or_what(asked)


def _way_of_a_noun(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase tells where something named before it goes: a voyage to Jamaica."""
    if asked.tokens[chunk.first].low not in ("to", "from", "through", "across", "into"):
        return False
    before = [c for c in asked.clause.rest if c.last == chunk.first and c.kind == "pp"]
    return any(t.low in _WAYS for c in before for t in asked.tokens[c.first : c.last])


def _inner_place(asked: Asked, chunk: Chunk) -> bool:
    before = asked.tokens[chunk.body : asked.first]
    return bool(word_for(asked, chunk).covers) and len(before) == word_for(asked, chunk).covers


def _where(asked: Asked, chunk: Chunk, skip: Chunk | None) -> str | None:
    clause, tokens = asked.clause, asked.tokens
    preposition = text_of(tokens[chunk.first : chunk.body]).lower()
    word = word_for(asked, chunk) if asked.first >= chunk.body else Wh("what", "what")
    if word.classed:
        noun = word.object
        last = noun.rpartition(" ")[2]
        if preposition in ("in", "at") and last.rstrip("s") in (
            "island",
            "planet",
            "continent",
            "peninsula",
        ):
            preposition = "on"
        return fronted(asked, f"{preposition} {noun}", skip)
    following = next_chunk(asked, chunk)
    larger = (
        following is not None
        and following.kind == "pp"
        and tokens[following.first].low == "in"
        and tokens[following.body].kind in ("name", "whole")
        and not is_timed(asked, following)
        and not any(c.isdecimal() for c in tokens[following.body].low)
        and not tokens[following.body].timely
    )
    if preposition in _PLACES:
        if larger and following is not None and not asked.in_lead:
            where = f"where {text_of(tokens[following.first : following.last])}"
            return fronted(asked, where, chunk, following)
        return fronted(asked, "where", skip)
    if asked.in_lead:
        return None
    direct = chunk is clause.rest[0]
    if preposition == "from":
        if direct and only_adjuncts(asked, chunk):
            return fronted(asked, "where", chunk, strand="from")
        return fronted(asked, "from where", chunk)
    if (
        preposition in ("to", "into")
        and direct
        and main_base(asked) in _MOTION
        and only_adjuncts(asked, chunk)
    ):
        return fronted(asked, "where", chunk)
    if (
        preposition == "to"
        and main_base(asked)
        in _MOTION
        | {
            "send",
            "bring",
            "take",
            "carry",
            "bear",
            "transport",
            "ship",
            "transfer",
            "exile",
            "deport",
        }
        and only_adjuncts(asked, chunk)
    ):
        return fronted(asked, "where", chunk)
    return None
