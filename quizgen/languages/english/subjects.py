"""Questions for a subject, or a part of it."""

import re

from quizgen.languages.english import closed
from quizgen.languages.english.build import of_subject
from quizgen.languages.english.definitions import is_noun_phrase, so_called, term_for
from quizgen.languages.english.nouns import plural, plural_word
from quizgen.languages.english.parts import text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.traits import (
    is_person,
    kind_of,
    main_base,
    verb_number,
    word_from,
)
from quizgen.languages.english.verbs import reading
from quizgen.languages.english.wh import SURFACES, Wh, wh_of


def ask_subject(asked: Asked) -> str | None:
    """Who, what or which of a subject, or whose of its first word."""
    clause, tokens = asked.clause, asked.tokens
    end = clause.finite
    while end > asked.last and tokens[end - 1].kind == "adv":
        end -= 1
    before = tokens[clause.subject : asked.first]
    if tokens[asked.first].low in closed.INDEFINITE:
        return None
    if asked.last < end:
        return None if before else _of_first(asked, tokens[asked.last : end])
    number = verb_number(asked)
    several = number if number is not None else plural(tokens[clause.subject : end])
    piece = tokens[asked.first : asked.last]
    word = wh_of(asked.role, asked.entities, before, piece, plural=bool(several))
    word = _by_complement(asked, word)
    free = before[word.covers :]
    if any(t.low not in closed.ARTICLES for t in free) or (free and word.covers):
        return _of_class(asked, word, before)
    if not word.classed and not word.person and (called := so_called(asked)):
        return called
    complement = _complement(asked)
    defined = bool(complement) and kind_of(asked) == "term" and _is_definition(complement)
    if complement and (not word.classed or defined):
        if asked.role.name == "term" or (not word.person and kind_of(asked) == "term"):
            return term_for(asked, complement)
        if is_noun_phrase(complement):
            # “What is a planet?” asks for something else
            other = not word.person and complement[0].low in ("a", "an")
            return None if other else of_subject(asked, word.subject, plural=None)
    return _worded(asked, word, number)


def _is_definition(complement: tuple[Token, ...]) -> bool:
    """Whether what a term is begins as a definition does: an atom that …, atoms of the same …."""
    first = complement[0]
    return first.kind == "det" or (len(complement) > 2 and plural_word(first.low) is True)


def _by_complement(asked: Asked, word: Wh) -> Wh:
    """“Which spacecraft became the first to …?”, by the noun that says what it was the first of."""
    clause = asked.clause
    if word.classed or word.person or len(clause.rest) < 2 or clause.rest[1].kind != "inf":
        return word
    if main_base(asked) != "become" and not clause.copula:
        return word
    phrase = clause.tokens[clause.rest[0].first : clause.rest[0].last]
    ranked = len(phrase) == 3 and phrase[0].low == "the" and _RANK.fullmatch(phrase[1].low)
    if not ranked or phrase[2].kind != "word":
        return word
    noun = f"which {phrase[2].text}"
    return Wh(noun, noun, classed=True)


def _of_first(asked: Asked, after: tuple[Token, ...]) -> str | None:
    """“Whose novel …?”, “Who in Britain …?”: the piece is the first of the subject's words."""
    person = asked.role.name == "who" or is_person(asked)
    if after[0].kind == "poss" and person:
        if any(token.kind in ("name", "whole") for token in after[1:]):
            return None  # “Whose opera Aida …?” names what only one can have made
        return of_subject(asked, "whose", plural=None, after=text_of(after[1:]))
    whole = any(token.kind == "sub" for token in after) or after[0].low == "of"
    if after[0].kind != "prep" or whole or asked.role.name != "who":
        return None
    word = "who" if kind_of(asked) in ("person", "group", "") else ""
    if not word:  # which research institute in the Philippines
        own = word_from(asked, asked.clause.subject)
        word = own.subject if own.classed else ""
    return of_subject(asked, word, plural=None, after=text_of(after)) if word else None


def _complement(asked: Asked) -> tuple[Token, ...]:
    """What the subject is, by a form of be; empty where the verb is another."""
    clause = asked.clause
    if not clause.copula or clause.finite_reading is not None:
        return ()
    if not clause.rest or clause.rest[0].kind != "np":
        return ()
    return clause.tokens[clause.rest[0].first : clause.rest[0].last]


def _worded(asked: Asked, word: Wh, number: bool | None) -> str | None:
    clause, tokens = asked.clause, asked.tokens
    if word.person:
        return _who(asked, word, number)
    if word.classed:
        again = _said_again(asked, word)
        ranked = again is not None and _SUPERLATIVE.match(tokens[again - 1].low)
        related = any(t.low in closed.RELATIVES for t in tokens[(again or 0) + 1 :])
        if again is not None and (not ranked or related or tokens[again - 1].low == "only"):
            return of_subject(asked, "which", plural=None)
        several = None if number is None or again is not None else word.plural
        return of_subject(asked, word.subject, plural=several, without=again)
    body = tokens[clause.subject].low == "the" and tokens[asked.last - 1].low in _BODIES
    acting = body or kind_of(asked) == "organisation" or asked.role.name == "where"
    if acting and not clause.passive and not _complement(asked):
        return None
    if _WAY.match(clause.text(clause.subject, clause.finite)):
        return None  # “What was found on Réunion?”, of a way of doing something
    joined = any(chunk.kind == "coord" for chunk in clause.rest)
    theirs = any(token.low in _THEY for token in tokens[clause.verbs :])
    if (number and (joined or theirs)) or (number is None and theirs):
        return None
    if main_base(asked) in ("mean", "denote"):
        return of_subject(asked, "which term", plural=False)
    return of_subject(asked, "what", plural=False)


def _who(asked: Asked, word: Wh, number: bool | None) -> str | None:
    """“Who …?”; None of two who each did it alone, and of what only the text knows."""
    clause, tokens = asked.clause, asked.tokens
    begun = clause.passive and tokens[clause.main].low in _BEGUN
    if begun and kind_of(asked) == "organisation":
        return None  # “Who was founded in 1970?”
    if {t.low for t in tokens[clause.subject : clause.verbs]} & _EACH_ALONE:
        return None  # “Who independently invented …?”, of two
    keep = number if tokens[clause.finite].low in ("are", "were") else False
    stem = of_subject(asked, word.subject, plural=keep)
    if stem and _ITS.match(stem):
        return None  # “Who kept its trading posts in London?”
    if stem and _HIS_ALONE.search(stem) and len(stem.split()) <= _SAYS_LITTLE:
        return None
    return stem and _OWN.sub(r"\g<does>the", stem)


def _said_again(asked: Asked, word: Wh) -> int | None:
    """The noun of “the largest planet” after “Which planet is”; None where it isn't there."""
    clause = asked.clause
    if not _complement(asked) and main_base(asked) != "become":
        return None
    if not clause.rest or clause.rest[0].kind != "np":
        return None
    last = clause.rest[0].last - 1
    phrase = clause.tokens[clause.rest[0].first : last + 1]
    same = phrase[-1].low == word.subject.rpartition(" ")[2]
    return last if same and len(phrase) > 2 and phrase[0].low == "the" else None


_BODIES = frozenset(
    {"parliament", "government", "council", "committee", "court", "army", "navy", "senate"}
    | {"congress", "assembly", "commission", "academy", "society", "board", "ministry", "police"}
    | {"church", "cabinet", "crew", "team", "jury"}
)
"""What acts as people do: “What offered a prize?” is no question for it."""
_OWN = re.compile(r"(?<=^Who )(?P<does>[\w’-]+ )(?:his|her)(?= (?:[a-z-]+ ){1,3}of\b)")
"""Who presented his theory of …: it was no woman's, then."""
_ITS = re.compile(r"Who [\w’-]+ its\b")
_EACH_ALONE = frozenset({"independently", "separately", "simultaneously", "jointly"})
_HIS_ALONE = re.compile(r" (?:his|her|their) (?!life|career|youth|death)[a-z]+\?$")
"""“Who left gaps in his table?”: which table, the text alone tells."""
_SAYS_LITTLE = 7
"""Words of a question with nothing else that tells whom it is about."""
_WAY = re.compile(
    r"^(?:an?|the) (?:[\w-]+ )?(?:way|method|means|manner) (?:of|to)\b", re.IGNORECASE
)
_RANK = re.compile(r"first|last|only|second|third")
_SUPERLATIVE = re.compile(r".+est$|(?:most|first|last|only|second|third|best|worst)$")
_BEGUN = frozenset({"founded", "established", "formed", "created", "incorporated"})
_OF_MANY = frozenset({"case", "kind", "type", "part", "member", "cause", "city", "name"})
"""Nouns that go with “of”: the part of which city, the cause of which disease."""
_THEY = frozenset({"their", "they", "them", "themselves"})


def _of_class(asked: Asked, word: Wh, before: tuple[Token, ...]) -> str | None:
    """“The last case of which disease …?”, “Whose vaccine …?”: at the end of the subject."""
    if asked.role.name == "who" and not word.classed and len(before) > 2 and before[-1].low == "of":
        noun = before[1:-1]
        if before[0].low == "the" and all(t.kind in ("word", "name", "adv", "num") for t in noun):
            return of_subject(asked, "whose", plural=None, after=text_of(noun))
    if not word.classed or word.covers or not before or before[-1].low not in closed.PREPOSITIONS:
        return None
    if any(t.low in ("to", "that", "which", "who") for t in before):
        return None  # “The first person to be treated with which hormone …?”
    prepositions = [t for t in before if t.low in closed.PREPOSITIONS]
    if before[0].low in ("a", "an") or len(prepositions) > 1:
        return None  # “An outbreak of which disease …?”, “The price of bulbs in which country …?”
    if any(t.kind in ("name", "whole") for t in before):
        return None  # “The Burj Khalifa in which city …?”, “John Smith of which town …?”
    clause = asked.clause
    head = clause.text(clause.subject, asked.first)
    own = word_from(asked, clause.subject)  # its number is its own, not the verb's
    inner = before[1:-1]
    short = 0 < len(inner) <= 2 and all(t.kind == "word" and t.noun for t in inner)
    act = bool(inner) and reading(inner[-1].low, "ing")  # the building of which tunnel
    owns = (
        not act and before[0].low == "the" and before[-1].low == "of" and short and not own.plural
    )
    if owns and not any(_SUPERLATIVE.match(t.low) or t.low in _OF_MANY for t in inner):
        return of_subject(asked, f"{own.subject}’s", plural=None, after=text_of(inner))
    if before[-1].low == "in" and own.object.endswith(SURFACES):
        head = f"{head[:-2]}on"  # planters on which island
    return of_subject(asked, head, plural=None, after=own.object)
