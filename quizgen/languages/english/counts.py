"""How many, how much, what percentage: the question for a number and what it counts."""

import re

from quizgen.languages.english import closed
from quizgen.languages.english.build import fronted, of_subject
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.counted import ABOUT, Number, counted
from quizgen.languages.english.dimensions import TALL, ask_measure, ask_tall, ask_value
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.trailing import is_time
from quizgen.languages.english.traits import (
    indefinite_before,
    is_first_to,
    main_base,
    next_chunk,
)
from quizgen.models.values import Quantity

_MONEY = re.compile(r"[$€£¥]|\b(?:dollars?|euros?|pounds?|francs?|yen)\b")
_COSTLY = word_set(
    "cost pay raise spend earn receive invest donate lose win borrow charge sell buy"
)
_DEGREES = re.compile(r"°|degree")
_OF_SOME = re.compile(r"\bof (?:the |his |her |their |its )?\d")
_ENDS_IN_TIME = re.compile(r"\b(?:second|minute|hour|day|week|month|year|decade|century)$")
_TIMES = re.compile(rf"\b(?:{'|'.join(sorted(closed.SPANS_OF_TIME))})$")
_AT_LEAST = word_set("more less fewer than at least most up to a total of no")
_PREPOSITIONS = frozenset(
    {"", "for", "in", "into", "to", "from", "with", "on", "by", "within", "through", "after"}
    | {"over", "up to"}
)


def ask_how_many(asked: Asked) -> str | None:
    """How many of what the number counts, moved to the front with it; a share counts nothing."""
    value = asked.role.value
    if isinstance(value, Quantity) and 0 < value.written < 1 and "." not in value.number:
        return None
    told_first = is_first_to(asked) and not _TIMES.search(asked.role.text)
    if told_first or _OF_SOME.search(asked.role.text):
        return None  # “In how many huts were they the first to winter?”, seven of his 25 men
    if asked.in_subject:
        return _of_subject(asked)
    chunk = asked.within()
    if asked.in_lead or chunk is None or chunk.kind not in ("np", "pp"):
        return None
    number = _number(asked, chunk)
    return next((stem for rule in _RULES if (stem := rule(asked, chunk, number))), None)


def _number(asked: Asked, chunk: Chunk) -> Number:
    tokens = asked.tokens
    after = tokens[asked.last : chunk.last]
    if asked.first >= chunk.body:
        preposition = text_of(tokens[chunk.first : chunk.body]).lower()
        return Number(tokens[chunk.body : asked.first], after, preposition)
    # “for three years” is the piece with its preposition; “about six” is a number alone
    low = tokens[chunk.first].low
    return Number((), after, "" if low in ABOUT else low)


def _of_subject(asked: Asked) -> str | None:
    clause, tokens, value = asked.clause, asked.tokens, asked.role.value
    if not _only_about(tokens[clause.subject : asked.first]):
        return None
    end = clause.finite
    while end > asked.last and tokens[end - 1].kind == "adv":
        end -= 1
    phrase = counted(asked, tokens[asked.last : end])
    if phrase is None or not isinstance(value, Quantity):
        return None
    if phrase == "how many" and (value.unit or value.written == 1):
        return None
    if phrase.startswith("how many") and tokens[clause.finite].low in ("was", "is", "has"):
        return None
    return of_subject(asked, phrase, plural=None)


def _temperature(asked: Asked, chunk: Chunk, number: Number) -> str | None:
    """“At what temperature …?”; of degrees nothing else is asked."""
    fits = _DEGREES.search(asked.role.text) and number.preposition == "at" and not number.after
    return fronted(asked, "at what temperature", chunk) if fits else None


def _age(asked: Asked, chunk: Chunk, number: Number) -> str | None:
    """“At what age …?”."""
    fits = number.preposition == "at" and not number.after
    if not fits or text_of(number.before).lower() not in ("age", "the age of", "age of"):
        return None
    return fronted(asked, "at what age", chunk)


def _long(asked: Asked, chunk: Chunk, number: Number) -> str | None:
    """“For how long …?” of a time without a number: a decade."""
    fits = number.preposition == "for" and not number.after and not number.before
    if not fits or not _ENDS_IN_TIME.search(asked.role.text) or counted(asked, ()):
        return None
    return fronted(asked, "for how long", chunk)


def _money(asked: Asked, chunk: Chunk, number: Number) -> str | None:
    """“How much …?” of what something costs."""
    if not _is_money(asked, number) or number.after or number.before:
        return None
    if number.preposition not in ("", "for") or main_base(asked) not in _COSTLY:
        return None
    return fronted(asked, f"{number.preposition} how much".strip(), chunk)


def _is_money(asked: Asked, number: Number) -> bool:
    return bool(_MONEY.search(f"{asked.role.text} {text_of(number.after[:1])}"))


def _plain(asked: Asked, chunk: Chunk, number: Number) -> str | None:
    """“How many …?”, with the preposition before it."""
    clause, preposition = asked.clause, number.preposition
    theirs = number.after and number.after[0].low in closed.POSSESSIVES  # cost 57 their lives
    tall = number.after and number.after[-1].low in TALL
    phrasal = (main_base(asked), preposition) in _PHRASAL  # takes in 8 litres
    if not _only_about(number.before) or tall or phrasal or theirs or _is_money(asked, number):
        return None
    phrase = counted(asked, number.after)
    if phrase is None or phrase == "how many" or _DEGREES.search(asked.role.text):
        return None
    direct = all(c.kind == "adv" for c in clause.rest if c.first < chunk.first)
    if preposition == "of":
        return fronted(asked, phrase, chunk, strand="of") if direct else None
    if preposition == "with" and (indefinite_before(asked, chunk) or _held(asked, chunk)):
        return None
    if preposition == "by" and "percentage" not in phrase:
        return None
    if preposition in ABOUT and chunk is clause.rest[0]:
        preposition = ""
    if preposition not in _PREPOSITIONS or _of_a_stretch(asked, preposition):
        return None
    if not preposition and clause.tokens[clause.main].kind == "aux" and not direct:
        return None
    if not preposition and (stem := _from_where(asked, chunk, phrase)):
        return stem
    return fronted(asked, f"{preposition} {phrase}".strip(), chunk)


def _of_a_stretch(asked: Asked, preposition: str) -> bool:
    """Whether it is one end of a stretch: “To how many did it fall from over 12?”."""
    firsts = [asked.tokens[chunk.first].low for chunk in asked.clause.rest]
    return preposition == "to" and "from" in firsts


_PHRASAL = (("take", "in"), ("take", "on"), ("bring", "in"), ("let", "in"), ("fill", "in"))
_ON_BOARD = ("on", "of", "aboard", "inside")
_WITHIN = ("in", "on", "from")
_AROUND = ("before", "after")
_FROM_HERE = ("below", "above", "beneath", "under", "beyond")


def _held(asked: Asked, chunk: Chunk) -> bool:
    """Whether what is counted goes on: with 58 containers on deck."""
    following = next_chunk(asked, chunk)
    return following is not None and asked.tokens[following.first].low in _ON_BOARD


def _from_where(asked: Asked, chunk: Chunk, phrase: str) -> str | None:
    """“How many years before Columbus …?”, “How many metres below sea level …?”."""
    following = next_chunk(asked, chunk)
    if following is None:
        return None
    if following.kind == "adv" and asked.tokens[following.first].low == "away":
        return fronted(asked, f"{phrase} away", chunk, following)
    low, head = asked.tokens[following.first].low, asked.tokens[following.body]
    if phrase.endswith("times") and low == "as":
        much = asked.clause.text(following.first, following.last)
        return fronted(asked, f"{phrase} {much}", chunk, following)  # as much energy
    if "percentage" in phrase:  # of the oil in the United States
        timed = is_time(asked.tokens[following.first : following.last])
        belongs: tuple[str, ...] = _WITHIN if " of " in phrase and not timed else ()
    else:
        belongs = _AROUND if _TIMES.search(phrase) else _FROM_HERE
    having = low == "with" and head.kind == "word" and following.last - following.body == 1
    text = asked.clause.text(following.first, following.last)
    whole = low in belongs or having  # sailors with scurvy
    return fronted(asked, f"{phrase} {text}", chunk, following) if whole else None


def _only_about(before: tuple[Token, ...]) -> bool:
    """Whether nothing stands before a number but how near or how far it may be."""
    if len(before) == 1 and before[0].low in ("a", "no", "of"):
        return False
    return all(token.low in ABOUT | _AT_LEAST for token in before)


_RULES = (_temperature, _age, ask_measure, ask_value, ask_tall, _long, _money, _plain)
"""What a number may be asked by; the first that words a question counts."""
