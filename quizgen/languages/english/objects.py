"""Questions for an object, and for what the subject is."""

from quizgen.languages.english import closed
from quizgen.languages.english.build import fronted
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.nouns import is_common
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.place import Asked
from quizgen.languages.english.traits import (
    is_measure_of_time,
    is_nominal,
    is_timed,
    kind_of,
    main_base,
    next_chunk,
)
from quizgen.languages.english.verbs import reading
from quizgen.languages.english.wh import Wh

_NAMING = word_set("call name term dub title nickname entitle christen rename")


_AWARDING = word_set("award give grant offer teach pay")


_LASTING = word_set("last take continue stay remain live reign rule")


def ask_object(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    clause = asked.clause
    copula = clause.tokens[clause.main].kind == "aux"
    verb = clause.tokens[clause.main]
    if is_measure_of_time(asked, chunk):
        base = main_base(asked)
        return fronted(asked, "how long", chunk) if base in _LASTING else None
    if copula:
        return _complement(asked, chunk, word)
    if asked.tokens[chunk.first].kind in ("adv",):
        return None
    if len(piece := asked.tokens[chunk.body : chunk.last]) == 1 and piece[0].kind == "adv":
        return None
    phrase = asked.tokens[chunk.first : chunk.last]
    if not is_nominal(phrase):
        return None
    if clause.passive and clause.tokens[clause.main].kind == "word":
        one = reading(verb.low, "part")
        base = one.base if one else ""
        if chunk.first == clause.verbs and base not in _NAMING | _AWARDING:
            return None
    if asked.role.name == "where" and not word.classed:
        return None
    if word.person and kind_of(asked) == "organisation":
        return None
    asks = "whom" if word.person else word.object
    return fronted(asked, asks, chunk)


def _complement(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    """What or who the subject is."""
    clause = asked.clause
    if chunk.first != clause.rest[0].first or clause.main != clause.finite:
        return None
    piece = asked.tokens[asked.first : asked.last]
    following = next_chunk(asked, chunk)
    if following is not None and following.kind == "pp" and not is_timed(asked, following):
        return None  # it says where or of what kind the answer is
    subject = clause.tokens[clause.subject : clause.finite]
    phrase = asked.tokens[chunk.first : chunk.last]
    named = piece[0].kind in ("name", "whole")
    owned = any(t.kind == "poss" for t in subject)
    if subject[0].kind in ("name", "whole") and not owned and not _defined(asked):
        return None
    if word.person:
        return fronted(asked, "who", chunk) if named else None
    if word.classed:
        return fronted(asked, word.subject, chunk)
    described = subject[0].low == "the" or owned
    if named or (described and (phrase[0].low in closed.ARTICLES or _bare_noun(phrase))):
        return fronted(asked, "what", chunk)
    if phrase[0].low in ("a", "an", "the") and _defined(asked) and chunk.last == len(asked.tokens):
        return fronted(asked, "what", chunk)
    return None


def _bare_noun(phrase: tuple) -> bool:
    """Whether a phrase is a noun, or two joined, that no adjective could be."""
    last = phrase[-1]
    if last.kind != "word" or last.low in words("adjectives") or reading(last.low, "part"):
        return False
    return bool(is_common(last.text))


def _defined(asked: Asked) -> bool:
    """Whether the sentence tells what its subject is, so that “What is …?” has one answer."""
    clause = asked.clause
    low = clause.tokens[clause.finite].low
    if low not in ("is", "are"):
        return False
    first = clause.tokens[clause.subject]
    return (
        first.kind in ("word",)
        or first.low in ("a", "an")
        or (first.kind == "whole" and _person_free(asked, first.text))
    )


def _person_free(asked: Asked, text: str) -> bool:
    return not any(
        e.kind in ("person", "group") and text in e.names for e in asked.entities.values()
    )
