"""Questions for places."""

import re

from quizgen.languages.english.build import fronted
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.traits import (
    after_measure,
    chunk_before,
    is_first_to,
    is_timed,
    larger_place,
    main_base,
    next_chunk,
    of_participle,
    only_adjuncts,
    told_in,
    with_place,
    word_for,
)
from quizgen.languages.english.wh import SURFACES, Wh
from quizgen.languages.english.who_what import ask_who_or_what

_WAYS = word_set(
    "voyage journey trip flight expedition road bridge railway canal route visit return migration"
    " letter tunnel pilgrimage march crossing passage line link access way ambassador envoy"
)
"""What leads somewhere by itself."""
_SHARE = re.compile(r"%|per ?cent|\b(?:half|thirds?|quarters?)\b")
_TRAILING = word_set("after into from")


_PLACES = word_set("in at on near inside outside within aboard")


_AREAS = ("city", "town", "village", "country")
"""What a question is put in, also where the text says at."""
_FOCUS = word_set("only mainly mostly chiefly especially particularly even just")
_BRINGING = word_set("send bring take carry bear transport ship transfer exile deport")
_MOTION = word_set(
    "go move travel sail flee emigrate return come migrate march fly retreat head escape walk sink"
    " immigrate relocate retire journey run"
)


def ask_where(asked: Asked) -> str | None:
    """Where, or in which city; where no place word is sure, as what."""
    clause = asked.clause
    if is_first_to(asked) and not asked.in_subject:
        return None
    chunk = asked.within()
    if chunk is not None and any(owns(asked, chunk) for owns in _OWNED):
        return None
    if told := told_in(asked, "where"):
        return fronted(asked, "where", told)
    if asked.in_lead and clause.lead is not None:
        lead = clause.lead
        if asked.last != lead.last or lead.kind != "pp" or not asked.fills(lead):
            return None
        return _where(asked, lead, None)
    if asked.in_subject or chunk is None or asked.last != chunk.last or chunk.kind != "pp":
        return ask_who_or_what(asked)
    if asked.first == chunk.first or asked.fills(chunk) or _inner_place(asked, chunk):
        return _where(asked, chunk, chunk)
    return ask_who_or_what(asked)


def _way_of_a_noun(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase tells where something named before it goes: a voyage to Jamaica."""
    if asked.tokens[chunk.first].low not in ("to", "from", "through", "across", "into"):
        return False
    before = chunk_before(asked, chunk)
    if before is None or before.kind != "pp":
        return False
    return any(t.low in _WAYS for t in asked.tokens[before.first : before.last])


def _of_a_name(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase tells where what the subject is lies: is Mauna Loa in Hawaii."""
    clause, first = asked.clause, asked.clause.rest[0]
    named = first.kind == "np" and asked.tokens[first.first].kind in ("name", "whole")
    return clause.copula and named and first.last == chunk.first


def _of_a_share(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase belongs to what is counted: 90 % of the oil in the United States."""
    before = chunk_before(asked, chunk)
    if before is None or chunk.kind != "pp":
        return False
    return any(_SHARE.search(t.low) for t in asked.tokens[before.first : before.last])


def _of_what_it_is_for(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase tells where that is what something was for: for a theatre in Moscow."""
    before = chunk_before(asked, chunk)
    if before is None or before.kind != "pp" or asked.tokens[before.first].low != "for":
        return False
    return asked.tokens[before.body].low in ("a", "an") and asked.tokens[chunk.first].low == "in"


_OWNED = (_of_what_it_is_for, _way_of_a_noun, _of_a_share, after_measure, of_participle, _of_a_name)
"""How a place belongs to a noun before it, of which nobody asks where it is."""


def _inner_place(asked: Asked, chunk: Chunk) -> bool:
    before = asked.tokens[chunk.body : asked.first]
    return bool(word_for(asked, chunk).covers) and len(before) == word_for(asked, chunk).covers


def _where(asked: Asked, chunk: Chunk, skip: Chunk | None) -> str | None:
    preposition = text_of(asked.tokens[chunk.first : chunk.body]).lower()
    if skip is not None and _is_finer(asked, next_chunk(asked, chunk)):
        return None  # in the Andes in the region around Lake Titicaca
    if asked.tokens[chunk.first - 1].low in _FOCUS and skip is not None:
        return None  # “On which island did the dodo live only?”
    finer = chunk_before(asked, chunk) if skip is not None else None
    word = word_for(asked, chunk) if asked.first >= chunk.body else Wh("what", "what")
    if word.classed:
        noun = word.object
        surface = noun.rpartition(" ")[2].rstrip("s") in SURFACES
        if surface and preposition in ("in", "at"):
            preposition = "on"
        elif preposition == "at" and noun.rpartition(" ")[2] in _AREAS:
            preposition = "in"
        larger = larger_place(asked, chunk)
        if larger is not None and skip is not None:
            noun = with_place(noun, asked, larger)
            return fronted(asked, f"{preposition} {noun}", chunk, larger)
        return fronted(asked, f"{preposition} {noun}", skip, skip and _own_place(asked, skip))
    if preposition in _PLACES:
        if finer is not None and finer.kind == "pp" and _is_place(asked, finer):
            return None  # “Where did he grow peas in the garden of his monastery?”
        larger = larger_place(asked, chunk)
        if larger is not None:
            return fronted(asked, with_place("where", asked, larger), chunk, larger)
        return fronted(asked, "where", skip)
    return None if asked.in_lead else _way(asked, chunk, preposition)


def _is_place(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase says where, as far as its preposition tells."""
    if asked.tokens[chunk.body].low in ("a", "an"):
        return False
    return asked.tokens[chunk.first].low in _PLACES and not is_timed(asked, chunk)


def _is_finer(asked: Asked, following: Chunk | None) -> bool:
    """Whether the phrase behind a place says where in it, which its question can't keep."""
    if following is None or following.kind != "pp":
        return False
    if asked.tokens[following.first].low not in ("in", "around", "near"):
        return False
    return bool(_PART_OF_LAND.match(asked.clause.text(following.body, following.last)))


_PART_OF_LAND = re.compile(r"^the (?:\w+ )?(?:region|area|valley|vicinity|north|south|east|west)\b")


def _own_place(asked: Asked, chunk: Chunk) -> Chunk | None:
    """Where in a place somebody was, right before it: in his workshop, in a prison in Saratov."""
    before = chunk_before(asked, chunk)
    if before is None or before.kind != "pp" or asked.tokens[before.first].low not in _PLACES:
        return None
    own = asked.tokens[before.body].low in ("his", "her", "their", "a", "an")
    return before if own and not is_timed(asked, before) else None


def _way(asked: Asked, chunk: Chunk, preposition: str) -> str | None:
    """“Where … from?” and “Where …?” of what goes or is brought somewhere."""
    direct, alone = chunk is asked.clause.rest[0], only_adjuncts(asked, chunk)
    others = [c for c in asked.clause.rest if c is not chunk]
    if preposition == "to" and any(asked.tokens[c.first].low == "from" for c in others):
        return None  # “Where did he bring it from Africa?”
    if preposition == "from":
        if any(c.kind == "inf" and c.first < chunk.first for c in asked.clause.rest):
            return None  # he sailed from Plymouth to observe Venus from Tahiti
        larger = larger_place(asked, chunk)
        if larger is not None:  # from where in French Guiana
            return fronted(asked, with_place("from where", asked, larger), chunk, larger)
        if direct and alone:
            return fronted(asked, "where", chunk, strand="from")
        return fronted(asked, "from where", chunk)
    base = main_base(asked)
    goes = direct and base in _MOTION and preposition in ("to", "into")
    brought = base in _MOTION | _BRINGING and preposition == "to"
    return fronted(asked, "where", chunk) if alone and (goes or brought) else None
