"""What the rules ask of a role and its phrase."""

import re

from quizgen.languages.english.closed import word_set
from quizgen.languages.english.nouns import plural, plural_word
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.phrases import timely_text
from quizgen.languages.english.place import Asked
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading
from quizgen.languages.english.wh import Wh, wh_of
from quizgen.models.values import Entities


def told_in(asked: Asked, *markers: str) -> Chunk | None:
    """The clause that begins with a certain word, where the piece is all of it."""
    for chunk in asked.clause.rest:
        if chunk.kind == "clause" and (asked.first, asked.last) == (chunk.first, chunk.last):
            return chunk if asked.tokens[chunk.first].low in markers else None
    return None


def verb_number(asked: Asked) -> bool | None:
    """Whether the finite verb is plural; None where its form doesn't tell."""
    clause = asked.clause
    low = clause.tokens[clause.finite].low
    if low in ("is", "was", "has", "does", "isn't", "wasn't", "doesn't", "hasn't"):
        return False
    if low in ("are", "were", "have", "do", "aren't", "weren't", "don't", "haven't"):
        return True
    own = clause.finite_reading
    if own is None or own.form == "past":
        return None
    return own.form == "base"


def kind_of(asked: Asked) -> str:
    """The kind of the entity that the role names first; empty where it names none."""
    value = asked.role.value
    if isinstance(value, Entities) and value.whole and value.ids and value.ids[0] in asked.entities:
        return asked.entities[value.ids[0]].kind
    return ""


def is_person(asked: Asked) -> bool:
    """Whether the role names people."""
    return kind_of(asked) in ("person", "group")


def word_for(asked: Asked, chunk: Chunk) -> Wh:
    """The question word for the piece in its phrase."""
    return word_from(asked, chunk.body)


def word_from(asked: Asked, start: int) -> Wh:
    """The question word for the piece, whose phrase starts at a token."""
    before = asked.tokens[start : asked.first]
    piece = asked.tokens[asked.first : asked.last]
    return wh_of(asked.role, asked.entities, before, piece, plural=bool(plural(piece)))


def is_nominal(phrase: tuple[Token, ...]) -> bool:
    """Whether a phrase is a noun phrase: not an adjective, an adverb, a bare participle."""
    first, last = phrase[0], phrase[-1]
    if first.low in ("better", "worse", "more", "less", "faster", "so", "too") or any(
        t.low == "than" for t in phrase
    ):
        return False
    if first.kind in ("det", "name", "whole", "num", "poss"):
        return True
    if any(t.kind in ("det", "name", "whole") for t in phrase):
        return True
    if len(phrase) == 1:
        return (
            first.kind == "word"
            and first.noun
            and not (reading(first.low, "part") and not plural_word(first.low))
        )
    return last.noun


def main_base(asked: Asked) -> str:
    """The base form of the last of the verbs; empty of be and of an unknown one."""
    token = asked.tokens[asked.clause.main]
    if asked.clause.main == asked.clause.finite and asked.clause.finite_reading:
        return asked.clause.finite_reading.base
    one = reading(token.low, "base", "part", "ing", "past")
    return one.base if one else ""


UNITS_OF_TIME = re.compile(r"^(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?$")


def is_measure_of_time(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase says how long something takes."""
    phrase = asked.tokens[chunk.body : chunk.last]
    return bool(phrase) and bool(UNITS_OF_TIME.match(phrase[-1].low))


def indefinite_before(asked: Asked, chunk: Chunk) -> bool:
    """Whether the phrase before one may hold it: a board with 64 squares."""
    before = [c for c in asked.clause.rest if c.last <= chunk.first]
    if not before:
        return False
    last = asked.tokens[before[-1].body : before[-1].last]
    if is_timed(asked, before[-1]) or any(char.isdecimal() for char in last[-1].text):
        return False
    head = last[0]
    if head.kind == "name" or (head.kind == "det" and head.low not in ("a", "an")):
        return False
    several = head.low in ("a", "an") or plural(last) is True
    return several and not any(token.timely for token in last)


def only_adjuncts(asked: Asked, chunk: Chunk) -> bool:
    """Whether what follows a phrase can't be taken for what its preposition belongs to."""
    return all(
        c.kind in ("adv", "clause", "inf")
        or (c.kind == "pp" and asked.tokens[c.first].low in _OF_CIRCUMSTANCE)
        for c in asked.clause.rest
        if c.first > chunk.first and c.kind not in ("tail", "coord")
    )


_OF_CIRCUMSTANCE = word_set(
    "in on at during after before by from since for until around about between among under"
)


def agent_of(asked: Asked) -> Chunk | None:
    """The phrase that names who does what a passive tells."""
    by = [c for c in asked.clause.rest if asked.tokens[c.first].low == "by" and c.kind == "pp"]
    if len(by) != 1:
        return None
    chunk = by[0]
    if of_participle(asked, chunk):
        return None
    inner = asked.tokens[chunk.body : chunk.last]
    if not inner or reading(inner[0].low, "ing") or is_timed(asked, chunk):
        return None
    return chunk


def of_participle(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase belongs to a participle before it: drawn by one and driven by another."""
    before = chunk.first - 1
    low = asked.tokens[before].low
    return before >= asked.clause.verbs and bool(reading(low, "part")) and not plural_word(low)


def after_measure(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase follows its distance: 38 metres above the river."""
    before = chunk_before(asked, chunk)
    if before is None or before.kind not in ("np", "pp") or chunk.kind != "pp":
        return False
    measure = asked.tokens[before.body : before.last]
    if asked.tokens[chunk.first].low not in _FROM_HERE:
        return False
    counted = any(t.kind == "num" or t.text[:1].isdecimal() for t in measure)
    return counted and not is_timed(asked, before)


_FROM_HERE = word_set("above below beneath under over from off beyond north south east west")


def is_timed(asked: Asked, chunk: Chunk) -> bool:
    """Whether a phrase is a date."""
    inner = asked.tokens[chunk.body : chunk.last]
    return all(
        t.timely or t.kind in ("num", "det") or t.low in ("of", "end", "late", "early", "about")
        for t in inner
    )


def is_first_to(asked: Asked) -> bool:
    """Whether the clause says who was the first to do something, which has no time of its own."""
    clause = asked.clause
    chunk = next((c for c in clause.rest if c.kind != "adv"), None)
    if clause.tokens[clause.main].kind != "aux" or chunk is None or chunk.kind != "np":
        return False
    phrase = clause.tokens[chunk.first : chunk.last]
    return phrase[0].low == "the" and any(
        t.low in ("first", "last", "only", "next") for t in phrase[1:3]
    )


def chunk_before(asked: Asked, chunk: Chunk) -> Chunk | None:
    """The phrase right before one."""
    return next((c for c in asked.clause.rest if c.last == chunk.first), None)


def next_chunk(asked: Asked, chunk: Chunk) -> Chunk | None:
    """The phrase after one."""
    return next((c for c in asked.clause.rest if c.first >= chunk.last), None)


_SIDES = word_set("north south east west central northern southern eastern western upper lower")


def larger_place(asked: Asked, chunk: Chunk) -> Chunk | None:
    """The larger place that a place lies in, right behind it: in Ulm in Germany."""
    following = next_chunk(asked, chunk)
    if asked.in_lead or following is None or following.kind != "pp":
        return None
    head = asked.tokens[following.body]
    after = asked.tokens[following.body + 1 :][:1]
    if head.low in _SIDES and after:  # in north London
        head = after[0]
    named = head.kind in ("name", "whole") and not any(char.isdecimal() for char in head.low)
    if asked.tokens[following.first].low != "in" or not named or head.timely:
        return None
    if timely_text(head.low):
        return None  # in the kingdom of Lydia in the seventh century BC
    return None if is_timed(asked, following) else following


def with_place(noun: str, asked: Asked, larger: Chunk | None) -> str:
    """What is asked for with the larger place that it lies in: which church in Milan."""
    return noun if larger is None else f"{noun} {asked.clause.text(larger.first, larger.last)}"
