"""Questions for what follows a preposition."""

from quizgen.languages.english.build import active, fronted
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.traits import (
    agent_of,
    indefinite_before,
    is_first_to,
    is_measure_of_time,
    is_nominal,
    kind_of,
    main_base,
    next_chunk,
    only_adjuncts,
)
from quizgen.languages.english.wh import Wh

_PIED = word_set("with to for against into")


_STRANDED = {
    "of": None,
    "with": None,
    "for": None,
    "from": None,
    "as": None,
    "after": word_set("name look call"),
    "to": word_set(
        "lead belong refer contribute amount correspond respond compare convert turn react switch"
        " give look relate attribute reduce apply attach object add adapt limit devote dedicate"
    ),
    "on": word_set("depend focus feed rely concentrate work base insist agree report comment draw"),
    "in": word_set("result specialise specialize believe end engage invest consist trade"),
    "into": word_set("turn divide convert develop grow translate break split transform"),
    "against": None,
    "about": None,
    "around": None,
    "through": word_set("go live get"),
    "at": word_set("look aim"),
    "by": frozenset(),
}


def ask_after_preposition(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    clause = asked.clause
    preposition = clause.text(chunk.first, chunk.body)
    low = preposition.lower()
    if asked.first < chunk.body or is_first_to(asked):
        return None
    if low == "by" and clause.passive and chunk is agent_of(asked):
        if found := active(asked, word.subject, chunk):
            return found
        return fronted(asked, f"by {'whom' if word.person else word.object}", chunk)
    if low in ("such as", "according to", "rather than", "instead of", "like", "up to"):
        return None
    if word.classed:
        return fronted(asked, f"{low} {word.object}", chunk)
    if word.person:
        if kind_of(asked) not in ("person", "group", ""):
            return None
        if low == "after" and main_base(asked) != "name":
            return None
        return fronted(asked, f"{low} whom", chunk)
    if asked.role.name == "where":
        return None
    if not is_nominal(asked.tokens[chunk.body : chunk.last]):
        return None
    if low == "for" and is_measure_of_time(asked, chunk):
        return fronted(asked, "for how long", chunk)
    following = next_chunk(asked, chunk)
    if (
        following is not None
        and asked.tokens[chunk.body].low in ("a", "an")
        and asked.tokens[following.first].low in ("for", "with", "on", "about", "against")
    ):
        return None
    direct = all(c.kind == "adv" for c in clause.rest if c.first < chunk.first)
    allowed = _STRANDED.get(low, frozenset())
    if direct and (allowed is None or main_base(asked) in allowed) and only_adjuncts(asked, chunk):
        return fronted(asked, "what", chunk, strand=low)
    if low == "with" and indefinite_before(asked, chunk):
        return None
    earlier = [c for c in clause.rest if c.last <= chunk.first]
    if low == "with" and not clause.passive and not any(c.kind == "np" for c in earlier):
        return None
    if low == "to" and any(asked.tokens[c.first].low == "from" for c in earlier):
        return None
    if low == "on" and earlier and asked.tokens[earlier[-1].last - 1].low in _ON:
        return fronted(asked, "on what", chunk)
    if low == "of" and main_base(asked) in ("suspect", "accuse", "convict", "deprive"):
        return fronted(asked, "of what", chunk)
    if low in _PIED:
        return fronted(asked, f"{low} what", chunk)
    return None


_ON = word_set("emphasis influence effect impact focus attack war ban tax research stress")
"""Nouns that “on” belongs to."""


def ask_told(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    preposition = text_of(asked.tokens[chunk.first : chunk.body]).lower()
    if preposition == "by" and asked.clause.passive and chunk is agent_of(asked):
        return active(asked, word.subject, chunk)
    return fronted(asked, f"{preposition} {word.object}", chunk)
