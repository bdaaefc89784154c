"""Questions for an object, and for what the subject is."""

from quizgen.languages.english import closed
from quizgen.languages.english.build import fronted, is_negated
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.nouns import is_common
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.place import Asked
from quizgen.languages.english.tokens import Token
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


_GENERAL = word_set("have use need want like prefer make do eat")
"""Verbs with which a subject alone has many objects."""
_LASTING = word_set("last take continue stay remain live reign rule")


def ask_object(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    """What, whom or which of an object; how long of a time that something lasts."""
    clause = asked.clause
    if is_measure_of_time(asked, chunk):
        return fronted(asked, "how long", chunk) if main_base(asked) in _LASTING else None
    others = {c.kind for c in clause.rest if c is not chunk}
    general = main_base(asked) in _GENERAL and not is_negated(clause)
    if general and not word.classed and others <= {"tail", "clause"}:
        return None  # “What does the Earth have?”
    if clause.tokens[clause.main].kind == "aux":
        return _complement(asked, chunk, word)
    phrase = asked.tokens[chunk.first : chunk.last]
    if phrase[0].kind == "adv" or not is_nominal(phrase):
        return None
    following = next_chunk(asked, chunk)
    if main_base(asked) == "take" and following and is_measure_of_time(asked, following):
        return None  # “Which planet does one journey take 165 years?”
    direct = clause.passive and chunk.first == clause.verbs
    if direct and main_base(asked) not in _NAMING | _AWARDING:
        return None
    if asked.role.name == "where" and not word.classed:
        return None
    if direct and main_base(asked) in ("call", "name", "term", "dub", "nickname"):
        return fronted(asked, "what", chunk)  # “Which process is the loss of water called?”
    subject = clause.tokens[clause.subject : clause.finite]
    if word.classed and any(t.kind == "num" for t in subject[:2]):
        return None  # “Which bridge do about 6.5 million rivets hold together?”
    strange = word.person and kind_of(asked) == "organisation"
    return None if strange else fronted(asked, word.object, chunk)


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
    described = (subject[0].low == "the" or owned) and not _of_people(asked)
    if named or (described and (phrase[0].low in closed.ARTICLES or _bare_noun(phrase))):
        return fronted(asked, "what", chunk, following if asked.clause.identity else None)
    whole = chunk.last == len(asked.tokens)
    if phrase[0].low in ("a", "an", "the") and _defined(asked) and whole and not _of_people(asked):
        return fronted(asked, "what", chunk)
    return None


def _bare_noun(phrase: tuple[Token, ...]) -> bool:
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
        first.kind == "word"
        or first.low in ("a", "an")
        or (first.kind == "whole" and _person_free(asked, first.text))
    )


def _of_people(asked: Asked) -> bool:
    """Whether a definition tells what people are: “What is the concertmaster?” isn't asked."""
    return any(token.low == "who" for token in asked.tokens[asked.first :])


def _person_free(asked: Asked, text: str) -> bool:
    return not any(
        e.kind in ("person", "group") and text in e.names for e in asked.entities.values()
    )
