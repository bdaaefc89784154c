"""Finds the finite verb of a clause."""

from collections.abc import Sequence

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.nouns import plural
from quizgen.languages.english.phrases import comma_after
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import Reading, reading, readings


def find_finite(tokens: Sequence[Token], subject: int) -> int | None:
    """The finite verb of the clause whose subject starts at a place; None where it isn't sure."""
    owed, place, noun, relative = 0, subject, False, subject
    while place < len(tokens):
        token = tokens[place]
        if noun and token.low in closed.RELATIVES and token.kind in ("sub", "det"):
            owed, relative = owed + 1, place + 1
        elif noun and (token.kind == "sub" or _is_bare_clause(tokens, place)):
            return None
        elif (noun or owed) and _may_be_finite(tokens, place, relative):
            if owed:
                owed, relative = owed - 1, subject
                place = _after_group(tokens, place) - 1 if token.kind == "aux" else place
            elif not _is_reduced(tokens, place):
                return place
        noun = noun or token.noun or token.kind in ("pron", "det") or token.low == "there"
        place += 1
    return None


def _is_bare_clause(tokens: Sequence[Token], place: int) -> bool:
    """Whether a clause without its “that” begins here: the books she wrote."""
    return tokens[place].kind == "pron" and tokens[place - 1].kind in ("word", "name")


def _after_group(tokens: Sequence[Token], place: int) -> int:
    place += 1
    while place < len(tokens) and (
        tokens[place].kind in ("aux", "adv") or reading(tokens[place].low, "part", "ing")
    ):
        place += 1
    return place


def _is_reduced(tokens: Sequence[Token], place: int) -> bool:
    """Whether a past form is a participle after its noun: the theory developed by Einstein."""
    token = tokens[place]
    if token.kind == "aux" or not reading(token.low, "part"):
        return False
    if place + 1 < len(tokens) and tokens[place + 1].kind in ("det", "name", "whole", "pron"):
        return False  # a participle after its noun has no object
    if tokens[place - 1].low == "ever":
        return True  # the strongest earthquake ever recorded struck Chile
    by = place + 2 < len(tokens) and tokens[place + 1].low == "by"
    for later in range(place + 1, len(tokens)):
        other = tokens[later]
        if by and later > place + 2 and tokens[later - 1].noun and _is_past(other):
            return True  # a locomotive built by Trevithick hauled ten tons
        if other.kind in ("sub", "conj", "comma") or other.low in closed.RELATIVES:
            return False
        if other.low in closed.MAYBE_SUBORDINATORS and clause_follows(tokens, later):
            return False
        if other.kind == "aux" and other.low in closed.AUXILIARIES:
            return True
        if place + 1 < later and _is_surely_finite(tokens, later, place):
            return True
    return False


def _is_past(token: Token) -> bool:
    return token.kind == "word" and any(one.form == "past" for one in readings(token.low))


def _is_surely_finite(tokens: Sequence[Token], place: int, subject: int) -> bool:
    """Whether a verb's form is none of a participle or noun: wrote, explains."""
    found = readings(tokens[place].low)
    past = {one.form for one in found} & {"past", "part"} == {"past"}
    strong = any(one.form == "s" and one.strong for one in found)
    return (past or strong) and _may_be_finite(tokens, place, subject)


def _may_be_finite(tokens: Sequence[Token], place: int, subject: int) -> bool:
    token, before = tokens[place], tokens[place - 1]
    if token.kind == "aux":
        return token.low in closed.AUXILIARIES and not (place and before.low == "to")
    if token.kind != "word" or token.low == "like":
        return False
    found = readings(token.low)
    if before.low in ("who", "which", "that") and place == subject:
        return any(one.form in ("past", "s", "base") for one in found)
    modifies = before.kind in ("det", "prep", "poss", "comma") and before.low not in _FLOATING
    if not found or (modifies and place > subject):
        return False
    if any(one.form == "past" for one in found):
        return _may_be_past(tokens, place)
    return _may_be_present(tokens, place, subject, found)


def _may_be_past(tokens: Sequence[Token], place: int) -> bool:
    before = tokens[place - 1]
    if before.kind == "adv" and place >= 2 and tokens[place - 2].kind in ("det", "prep"):
        return False  # a newly founded company
    if before.kind in ("adv", "pron", "det", "num", "conj") or before.noun:
        return True
    return before.low in closed.PARTICLES or (before.kind == "word" and bool(readings(before.low)))


def _may_be_present(
    tokens: Sequence[Token], place: int, subject: int, found: Sequence[Reading]
) -> bool:
    before = tokens[place - 1]
    if not before.noun and before.kind not in ("adv", "pron", "det"):
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    number, again = plural(tokens[subject:place]), after is not None and _goes_on(after)
    near = (*tokens[subject:place], after or before)
    # “A bank raises interest rates”: after “a bank” no plural noun can follow.
    sole = tokens[subject].low in _ONE and not any(t.kind in ("prep", "sub", "aux") for t in near)
    for one in found:
        if one.form == "s" and number is not True:
            return one.strong or sole or not again
        likely = one.strong or (number is not None and not again)
        if one.form == "base" and number is not False and likely:
            return tokens[place].low not in _NOT_BASE
    return False


_FLOATING = word_set("all each both some many most this few half")
"""Determiners that a verb may follow."""
_ONE = word_set("a an each every this one")
_NOT_BASE = word_set("like near open close clear long last second present even free")


def _goes_on(after: Token) -> bool:
    """Whether a noun's reading before this token is likelier: a finite verb follows."""
    if after.kind == "aux":
        return after.low in closed.AUXILIARIES
    if after.kind != "word":
        return False
    return any(
        one.form == "past"
        or (
            one.form == "base"
            and (one.base in words("verbs") or one.strong)
            and after.low not in _NOT_BASE
        )
        for one in readings(after.low)
    )


def clause_follows(tokens: Sequence[Token], place: int) -> bool:
    """Whether “since”, “before” and the like have a clause after them, not a phrase."""
    end = comma_after(tokens, place) or len(tokens)
    return find_finite(tokens[place + 1 : end], 0) is not None and not (
        place + 1 < len(tokens) and tokens[place + 1].kind == "num"
    )
