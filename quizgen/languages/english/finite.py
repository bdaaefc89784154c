"""Finds the finite verb of a clause."""

from collections.abc import Sequence

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.nouns import plural
from quizgen.languages.english.phrases import comma_after
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading, readings


def find_finite(tokens: Sequence[Token], subject: int) -> int | None:
    """The finite verb of the clause whose subject starts at a place; None where it isn't sure."""
    owed, place, noun, relative = 0, subject, False, subject
    while place < len(tokens):
        token = tokens[place]
        if token.low in closed.RELATIVES and token.kind in ("sub", "det") and noun:
            after = tokens[place + 1] if place + 1 < len(tokens) else None
            if (
                token.low == "that"
                and after is not None
                and after.kind not in ("aux", "word", "det", "name", "whole", "pron", "adv", "num")
            ):
                return None
            owed, relative = owed + 1, place + 1
        elif noun and token.kind == "sub":
            return None
        elif noun and token.kind == "pron" and tokens[place - 1].kind in ("word", "name"):
            return None if owed == 0 else None
        elif (noun or owed) and _may_be_finite(tokens, place, relative):
            if owed:
                owed, relative = owed - 1, subject
                if token.kind == "aux":
                    place = _after_group(tokens, place) - 1
            elif _is_reduced(tokens, place):
                pass
            else:
                return place
        noun = noun or token.noun or token.kind in ("pron", "det") or token.low == "there"
        place += 1
    return None


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
    for later in range(place + 1, len(tokens)):
        other = tokens[later]
        if other.kind in ("sub", "conj", "comma") or other.low in closed.RELATIVES:
            return False
        if other.low in closed.MAYBE_SUBORDINATORS and clause_follows(tokens, later):
            return False
        if other.kind == "aux" and other.low in closed.AUXILIARIES:
            return True
        if (
            place + 1 < later
            and _may_be_finite(tokens, later, place)
            and (
                (one := reading(other.low, "past"))
                and not reading(other.low, "part")
                or ((one := reading(other.low, "s")) and one.strong)
            )
        ):
            return True
    return False


def _may_be_finite(tokens: Sequence[Token], place: int, subject: int) -> bool:
    token = tokens[place]
    if token.kind == "aux":
        return token.low in closed.AUXILIARIES and not (place and tokens[place - 1].low == "to")
    if token.kind not in ("word", "prep", "adv") or token.low == "like":
        return False
    before = tokens[place - 1]
    if (
        before.kind in ("det", "prep", "poss", "comma")
        and place > subject
        and before.low not in ("all", "each", "both", "some", "many", "most", "this", "few", "half")
    ):
        return False
    found = readings(token.low)
    if not found:
        return False
    if before.low in ("who", "which", "that") and place == subject:
        return any(one.form in ("past", "s", "base") for one in found)
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    past = any(one.form == "past" for one in found)
    if past and token.kind == "word":
        if before.kind == "adv" and place >= 2 and tokens[place - 2].kind in ("det", "prep"):
            return False
        if before.kind == "aux":
            return False
        return (
            before.noun
            or before.kind in ("adv", "pron", "det", "num", "conj")
            or (before.kind == "word" and bool(readings(before.low)))
            or before.low in closed.PARTICLES
        )
    if token.kind != "word" and not past:
        return False
    if not (before.noun or before.kind in ("adv", "pron", "det")):
        return False
    number = plural(tokens[subject:place])
    for one in found:
        if one.form == "s" and number is not True:
            sole = tokens[subject].low in ("a", "an", "each", "every", "this", "one") and not any(
                t.kind in ("prep", "sub", "aux") for t in (*tokens[subject:place], after or before)
            )
            if not one.strong and not sole and after is not None and _goes_on(after):
                continue
            return True
        if one.form == "base" and number is not False and token.low not in _NOT_BASE:
            if after is not None and not one.strong and _goes_on(after):
                continue
            if number is None and not one.strong:
                continue
            return True
    return False


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
