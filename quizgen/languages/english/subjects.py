"""Questions for a subject, or a part of it."""

from quizgen.languages.english import closed
from quizgen.languages.english.build import of_subject, question
from quizgen.languages.english.nouns import plural
from quizgen.languages.english.parts import text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.traits import is_person, kind_of, main_base, verb_number
from quizgen.languages.english.verbs import reading
from quizgen.languages.english.wh import Wh, wh_of


def ask_subject(asked: Asked) -> str | None:
    clause, tokens = asked.clause, asked.tokens
    start = clause.subject
    end = clause.finite
    while end > asked.last and tokens[end - 1].kind == "adv":
        end -= 1
    before = tokens[start : asked.first]
    piece = tokens[asked.first : asked.last]
    if asked.last < end and tokens[asked.last].kind == "poss" and not before:
        if asked.role.name == "who" or is_person(asked):
            rest = text_of(tokens[asked.last + 1 : end])
            return of_subject(asked, "whose", plural=None, after=rest)
        return None
    if (
        asked.last < end
        and tokens[asked.last].kind == "prep"
        and tokens[asked.last].low != "of"
        and not before
    ):
        if asked.role.name == "who" and not any(t.kind == "sub" for t in tokens[asked.last : end]):
            return of_subject(asked, "who", plural=None, after=text_of(tokens[asked.last : end]))
        return None
    if piece[0].low in closed.INDEFINITE:
        return None
    number = verb_number(asked)
    several = number if number is not None else plural(tokens[start:end])
    word = wh_of(asked.role, asked.entities, before, piece, plural=bool(several))
    if asked.last != end:
        return None
    free = before[word.covers :]
    if any(t.low not in closed.ARTICLES for t in free) or (len(free) and word.covers):
        inner = _of_class(asked, word, before)
        return inner
    copula = clause.main == clause.finite and clause.tokens[clause.finite].kind == "aux"
    complement = clause.rest[0] if clause.rest and clause.rest[0].kind == "np" else None
    if copula and complement is not None and clause.finite_reading is None:
        phrase = tokens[complement.first : complement.last]
        if asked.role.name == "term" or (
            not word.classed and not word.person and kind_of(asked) == "term"
        ):
            return _term(asked, phrase)
        if not word.classed and _is_noun_phrase(phrase):
            if not word.person and phrase[0].low in ("a", "an") and asked.role.name != "term":
                return None  # “What is a planet?” asks for something else
            return of_subject(asked, word.subject, plural=None)
    if word.person:
        keep = number if tokens[clause.finite].low in ("are", "were") else False
        return of_subject(asked, word.subject, plural=keep)
    if word.classed:
        noun = word.subject.rpartition(" ")[2]
        if (copula or main_base(asked) == "become") and complement is not None:
            phrase = tokens[complement.first : complement.last]
            if len(phrase) > 2 and phrase[0].low == "the" and phrase[-1].low == noun:
                return of_subject(asked, word.subject, plural=None, without=complement.last - 1)
        return of_subject(asked, word.subject, plural=None if number is None else word.plural)
    if kind_of(asked) == "organisation" and not clause.passive:
        return None
    if asked.role.name == "where" and not clause.passive:
        return None
    if number and any(
        t.low in ("their", "they", "them", "themselves") for t in tokens[clause.verbs :]
    ):
        return None
    return of_subject(asked, "what", plural=False)


def _of_class(asked: Asked, word: Wh, before: tuple) -> str | None:
    """“The last case of which disease …?”, “Whose vaccine …?”: at the end of the subject."""
    if asked.role.name == "who" and not word.classed and len(before) > 2 and before[-1].low == "of":
        noun = before[1:-1]
        if before[0].low == "the" and all(t.kind in ("word", "name", "adv", "num") for t in noun):
            return of_subject(asked, "whose", plural=None, after=text_of(noun))
    if not word.classed or word.covers or not before or before[-1].low not in closed.PREPOSITIONS:
        return None
    clause = asked.clause
    head = clause.text(clause.subject, asked.first)
    return of_subject(asked, head, plural=None, after=word.object)


def _term(asked: Asked, phrase: tuple) -> str | None:
    """The term for what a definition says."""
    if asked.clause.tokens[asked.clause.finite].low not in ("is", "are") or not _is_noun_phrase(
        phrase
    ):
        return None
    kept = asked.kept()
    lead = asked.lead()
    if kept is None or lead is None:
        return None
    return question(lead[0], ["what is the term for", *kept, lead[1]])


def _is_noun_phrase(phrase: tuple) -> bool:
    first = phrase[0]
    if first.kind in ("det", "num", "name", "whole"):
        return first.low not in ("more", "less", "much")
    return plural(phrase) is True and phrase[0].kind == "word" and not reading(first.low, "part")
