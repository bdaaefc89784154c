"""What follows a place of a clause: a second predicate, a range, a time, what a comma begins."""

from collections.abc import Sequence

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.finite import find_finite
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.phrases import TIMES, timely_text
from quizgen.languages.english.predicate import NOUN_ING
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading, readings


def subordinate(kind: str, tokens: Sequence[Token], place: int) -> tuple[Chunk, ...]:
    """A clause to the end, but for what only adds something after a comma."""
    total = len(tokens)
    for comma in range(place + 1, total - 1):
        after = tokens[comma + 1]
        if tokens[comma].kind == "comma" and (
            (after.kind == "conj" and predicate_follows(tokens, comma + 1))
            or after.low in ("which", "who", "whose", "where")
        ):
            return Chunk(kind, place, comma, place + 1), Chunk("tail", comma, total, comma + 1)
    return (Chunk(kind, place, total, place + 1),)


def every(tokens: Sequence[Token], place: int) -> bool:
    """Whether a time phrase without preposition begins here (every day, last year)."""
    if tokens[place].low not in ("every", "each", "last", "next", "this"):
        return False
    return place + 1 < len(tokens) and tokens[place + 1].low in (
        "day",
        "year",
        "month",
        "week",
        "night",
        "morning",
        "hour",
        "minute",
        "second",
        "time",
        "summer",
        "winter",
        "spring",
        "autumn",
        "evening",
        "century",
    )


def times(tokens: Sequence[Token], place: int) -> bool:
    """Whether “five times” begins here, after an object."""
    token = tokens[place]
    if token.kind == "whole":
        return tokens[place - 1].noun and bool(TIMES.search(token.low))
    return token.kind == "num" and place + 1 < len(tokens) and tokens[place + 1].low == "times"


def is_range(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Whether a phrase goes on with the other end of its time or number (from 1914 to 1918)."""

    def timed(token: Token) -> bool:
        return (
            token.timely
            or token.kind == "num"
            or (token.kind == "whole" and timely_text(token.low))
        )

    between = [
        t
        for t in tokens[first + 1 : place]
        if t.low not in ("the", "about", "around", "late", "early", "of")
    ]
    after = [
        t
        for t in tokens[place + 1 : place + 4]
        if t.low not in ("the", "about", "around", "late", "early")
    ]
    return (
        bool(between)
        and timed(between[-1])
        and bool(after)
        and (timed(after[0]) or after[0].kind == "whole")
    )


def predicate_follows(tokens: Sequence[Token], place: int, *, present: bool = False) -> bool:
    """Whether a second verb with the same subject, or a second clause, follows a conjunction."""
    ahead = place + 1
    while ahead < len(tokens) and tokens[ahead].kind == "adv":
        ahead += 1
    if ahead >= len(tokens):
        return False
    token = tokens[ahead]
    if token.kind == "aux":
        return True
    after = tokens[ahead + 1] if ahead + 1 < len(tokens) else None
    found = readings(token.low) if token.kind == "word" else ()
    forms = {one.form for one in found}
    if "past" in forms or any(one.form == "s" and one.strong for one in found):
        certain = "past" in forms and "part" not in forms
        return certain or after is None or after.kind in _AFTER_VERB or not after.noun
    if present and after is not None and "s" in forms:
        moving = after.low in ("into", "to", "from", "through", "out", "up")
        often = after.kind == "prep" and after.low != "of" and _often_verb(token.low)
        if moving or often or after.kind in ("det", "name", "whole", "num"):
            return True
    if token.kind == "name" and ahead == place + 1 and tokens[place - 1].kind == "name":
        return False  # the Hull and Barnsley Railway had …
    return find_finite(tokens[ahead:], 0) is not None


_AFTER_VERB = word_set("prep det name whole num adv pron sub comma")


def _often_verb(low: str) -> bool:
    one = reading(low, "s")
    return one is not None and one.base in words("verbs")


def _is_place_in(tokens: Sequence[Token], place: int) -> bool:
    """Whether a comma stands between a place and the larger one: at Reno, Nevada, …."""
    before, behind = place - 1, place + 1
    while before > 0 and tokens[before].kind == "name":
        before -= 1
    while behind < len(tokens) and tokens[behind].kind == "name":
        behind += 1
    if before == place - 1 or behind == place + 1 or tokens[before].low not in _PLACING:
        return False
    return behind == len(tokens) or tokens[behind].kind == "comma"


def _is_date_of(day: Token, date: Token) -> bool:
    """Whether a date follows the name of its day: Easter Monday, 9 April 1917."""
    dated = date.kind == "num" or (date.kind == "whole" and timely_text(date.low))
    return dated and (day.timely or day.text == "Day")


def _is_described(tokens: Sequence[Token], place: int) -> bool:
    """Whether a comma stands between two adjectives of a noun: a tiny, heavy nucleus."""
    first, second = tokens[place - 1], tokens[place + 1]
    noun = tokens[place + 2] if place + 2 < len(tokens) else None
    return (
        tokens[place - 2].kind in ("det", "poss", "prep")
        and first.low in words("adjectives")
        and second.low in words("adjectives")
        and noun is not None
        and noun.kind == "word"
        and noun.noun
    )


_PLACING = word_set("in at near to from")


def after_comma(tokens: Sequence[Token], place: int) -> str:
    """What a comma begins: a `list`'s next entry, a `phrase`, a `tail`; empty where unsure."""
    rest = tokens[place + 1 :]
    if not rest:
        return "tail"
    head, before = rest[0], tokens[place - 1]
    if head.kind == "num" and len(head.low) == 4 and before.kind == "num":
        return "list"
    if _is_place_in(tokens, place) or _is_date_of(before, head) or _is_described(tokens, place):
        return "list"
    if head.kind == "conj":
        ends = head.low == "but" or predicate_follows(tokens, place + 1)
        return "tail" if ends else "list"
    if head.kind == "prep" or head.low == "according":
        return "tail" if len(rest) > 1 and rest[1].low in closed.RELATIVES else "phrase"
    verbal = head.kind == "word" and reading(head.low, "ing", "part")
    if head.kind == "sub" or (verbal and head.low not in NOUN_ING):
        return "tail"
    if any(token.kind == "conj" for token in rest):
        return "list"
    return "tail" if head.kind in ("det", "adv", "name", "whole", "word") else ""
