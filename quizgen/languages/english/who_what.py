"""Who, whom, whose, what and which, wherever the piece stands."""

from itertools import pairwise

from quizgen.languages.english import closed
from quizgen.languages.english.actives import active
from quizgen.languages.english.build import fronted
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.nouns import plural
from quizgen.languages.english.objects import ask_object
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.prepositions import ask_after_preposition, ask_told
from quizgen.languages.english.subjects import ask_subject
from quizgen.languages.english.traits import (
    is_person,
    larger_place,
    told_in,
    with_place,
    word_for,
)
from quizgen.languages.english.wh import Wh
from quizgen.languages.english.when import is_long_time, when_of


def ask_who_or_what(asked: Asked) -> str | None:
    """Who, whom, whose, what or which, wherever its piece stands."""
    if asked.in_subject:
        return ask_subject(asked)
    if told := told_in(asked, *_TELLING):
        return fronted(asked, "what", told)
    chunk = asked.chunk()
    if chunk is not None and chunk.kind == "pp" and asked.first == chunk.first:
        return when_of(asked, chunk) if is_long_time(asked, chunk) else None
    if chunk is None:
        return _possessor(asked) or _inner(asked)
    if _of_a_purpose(asked, chunk):
        return None
    word = word_for(asked, chunk)
    if chunk.kind == "np":
        return ask_object(asked, chunk, word)
    if chunk.kind == "pp":
        return ask_after_preposition(asked, chunk, word)
    return None


_TELLING = ("how", "why", "what", "whether", "that", "who")


def _of_a_purpose(asked: Asked, chunk: Chunk) -> bool:
    """Whether a piece stands in an infinitive after a phrase: the attempt to build the canal."""
    rest = asked.clause.rest
    for before, infinitive in pairwise(rest):
        after = infinitive.kind == "inf" and infinitive.last <= chunk.first
        if after and asked.tokens[before.last - 1].low in closed.WITH_INFINITIVE:
            return True
        if after and infinitive.last == chunk.first and _is_far(asked, infinitive):
            return True
    return False


def _is_far(asked: Asked, infinitive: Chunk) -> bool:
    """Whether an infinitive is too far from the verb to ask for its object.

    “What did he leave England in May to complete?”, “What did she become the first to complete?”
    """
    before = [c for c in asked.clause.rest if c.last <= infinitive.first and c.kind != "adv"]
    last = before[-1] if before else None
    first = last is not None and asked.tokens[last.last - 1].low in ("first", "last", "only")
    return first or len(before) > 1


_DIRECTIONS = word_set("north south east west")


def _possessor(asked: Asked) -> str | None:
    """Whose: the piece is a possessor at the head of an object."""
    chunk = asked.within()
    tokens = asked.tokens
    if chunk is None or asked.last >= chunk.last or tokens[asked.last].kind != "poss":
        return None
    if asked.first != chunk.body or not (asked.role.name == "who" or is_person(asked)):
        return None
    owned = tokens[asked.last + 1 : chunk.last]
    if any(token.kind in ("name", "whole") for token in owned):
        return None  # “Whose opera Aida …?” names what only one can have made
    rest = text_of(owned)
    preposition = text_of(tokens[chunk.first : chunk.body]).lower()
    if chunk.kind == "pp" and preposition == "by" and asked.clause.passive:
        return active(asked, f"whose {rest}", chunk)
    return fronted(asked, f"{preposition} whose {rest}".strip(), chunk)


def _inner(asked: Asked) -> str | None:
    """A class inside a phrase: the capital of which country."""
    chunk = asked.within()
    if chunk is None or asked.last != chunk.last or chunk.kind not in ("np", "pp"):
        return None
    before = asked.tokens[chunk.body : asked.first]
    word = word_for(asked, chunk)
    head = before[: len(before) - word.covers] if word.covers else before
    if word.covers and not head:
        if chunk.kind == "pp":
            return ask_told(asked, chunk, word)
        return fronted(asked, word.subject if asked.clause.copula else word.object, chunk)
    if not before:
        return None
    if (
        before[-1].low == "of"
        and word.classed
        and asked.clause.copula
        and chunk is asked.clause.rest[0]
        and chunk.kind == "np"
    ):
        noun = text_of(before[:-1])
        if any(t.kind in ("sub", "prep") for t in before[:-1]):
            return None
        return fronted(asked, f"of {word.object}", chunk, after=noun)
    return _part(asked, chunk, word)


def _part(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    """A phrase around its class, in front: the cause of which disease."""
    before = asked.tokens[chunk.body : asked.first]
    copula = asked.tokens[asked.clause.main].kind == "aux"
    if (
        not word.classed
        or copula
        or before[-1].low != "of"
        or sum(t.low == "of" for t in before) > 1
        or any(t.kind in ("sub", "num") for t in before)
        or (before[-2:-1] and before[-2].low in _DIRECTIONS)
        or any(t.kind == "det" for t in before[1:])
    ):
        return None
    preposition = text_of(asked.tokens[chunk.first : chunk.body]).lower()
    head = text_of(before)
    charge = len(before) == 2 and before[0].kind == "word" and plural(before[:1]) is False
    larger = larger_place(asked, chunk)
    noun = with_place(word.object, asked, larger)
    if chunk.kind == "np" and charge:
        return fronted(asked, f"of {noun}", chunk, larger, after=before[0].text)  # take charge
    return fronted(asked, f"{preposition} {head} {noun}".strip(), chunk, larger)
