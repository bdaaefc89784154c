"""Cuts what follows the verbs of a clause into phrases."""

from collections.abc import Sequence

from quizgen.languages.english import closed
from quizgen.languages.english.finite import clause_follows, find_finite
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.phrases import TIMES, TWO_WORDS, body_of, comma_after, timely_text
from quizgen.languages.english.predicate import NOUN_ING, infinitive_follows
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading, readings


def chunks(tokens: Sequence[Token], place: int, *, copula: bool) -> tuple[Chunk, ...] | None:
    """The phrases from a place on; None where they aren't sure."""
    found: list[Chunk] = []
    first, body, kind = place, place, "np"

    def close(last: int) -> None:
        if last > first:
            found.append(Chunk(kind, first, last, body))

    total, start = len(tokens), place
    while place < total:
        token = tokens[place]
        low = token.low
        following = tokens[place + 1] if place + 1 < total else None
        if token.kind == "comma":
            step = _after_comma(tokens, place)
            if step == "list":
                place += 1
                continue
            close(place)
            if step in ("tail", "end"):
                found.append(Chunk("tail", place, total, place + 1))
                return tuple(found)
            if step is None:
                return None
            first = body = place + 1
            kind = "np"
            place += 1
            if following is not None and (following.kind == "prep" or following.low == "according"):
                kind, body = "pp", body_of(tokens, place)
                place = body
            continue
        if token.kind == "sub" and not (low == "that" and _is_determiner(tokens, place)):
            relative = (
                low in closed.RELATIVES
                and place > start
                and not (low in ("when", "why", "where") and not tokens[place - 1].noun)
            )
            if (
                low == "when"
                or low in closed.TAILS
                or low in ("if", "unless", "once", "wherever", "whenever")
            ):
                close(place)
                return (
                    *found,
                    *_subordinate("tail" if low in closed.TAILS else "clause", tokens, place),
                )
            timed = kind == "pp" and (tokens[place - 1].timely or tokens[place - 1].kind == "num")
            if relative and not timed and kind in ("np", "pp") and place > first:
                place = (
                    total
                    if comma_after(tokens, place) is None
                    else comma_after(tokens, place) or total
                )
                continue
            close(place)
            return (*found, *_subordinate("clause", tokens, place))
        if (
            low in closed.MAYBE_SUBORDINATORS
            and token.kind in ("prep", "adv", "word")
            and clause_follows(tokens, place)
        ):
            close(place)
            return (*found, *_subordinate("tail" if low == "so" else "clause", tokens, place))
        if token.kind == "conj":
            if _predicate_follows(tokens, place, present=tokens[start - 1].low.endswith("s")):
                close(place)
                found.append(Chunk("coord", place, total, place + 1))
                return tuple(found)
            if low in ("but", "yet", "nor"):
                close(place)
                found.append(Chunk("tail", place, total, place + 1))
                return tuple(found)
            place += 1
            if place < total and tokens[place].kind == "prep" and tokens[place].low != "to":
                place += 1
            continue
        if (
            low == "to"
            and following is not None
            and (
                following.low in ("be", "have")
                or (following.kind in ("word", "adv") and infinitive_follows(tokens, place))
            )
        ):
            close(place)
            first, kind = place, "inf"
            place += 1
            while place < total and (tokens[place].kind in ("adv", "aux")):
                place += 1
            if (
                place < total
                and tokens[place].kind == "word"
                and reading(tokens[place].low, "base", "part")
            ):
                place += 1
            if place < total and tokens[place].low in closed.PARTICLES:
                place += 1
            body = place
            close(place)
            first = body = place
            kind = "np"
            continue
        if token.kind == "prep" or (
            low
            in (
                "because",
                "according",
                "due",
                "such",
                "thanks",
                "owing",
                "instead",
                "rather",
                "next",
                "prior",
                "close",
            )
            and following is not None
            and f"{low} {following.low}" in TWO_WORDS
        ):
            if (
                kind == "pp"
                and place == body
                and low in ("about", "around", "over", "under", "up", "near")
            ):
                place += 1
                continue
            if low == "of" and place > first and tokens[place - 1].low not in ("another", "other"):
                place += 1
                continue
            if low == "than" or (
                low in ("about", "around", "over", "up", "near")
                and following is not None
                and following.kind == "num"
                and kind != "pp"
                and place == first
            ):
                place += 1
                continue
            if (
                low in ("to", "and")
                and kind == "pp"
                and place > first
                and tokens[first].low == "from"
                and low != "to"
            ):
                place += 1
                continue
            if (
                low in ("to", "until", "till")
                and kind == "pp"
                and tokens[first].low == "from"
                and _is_range(tokens, first, place)
            ):
                place += 1
                continue
            if place == first and kind == "pp" and place < body:
                place += 1
                continue
            close(place)
            first, kind = place, "pp"
            body = body_of(tokens, place)
            if body < total and tokens[body].kind == "prep":  # from under, until after
                body += 0
            place = body
            continue
        double = following is not None and f"{low} {following.low}" in TWO_WORDS
        if (
            token.kind == "adv"
            and not double
            and place > first
            and kind in ("np", "pp")
            and tokens[place - 1].noun
            and low
            not in ("most", "more", "less", "least", "very", "far", "long", "first", "last", "not")
        ):
            if low in ("ago", "later", "earlier"):
                place += 1
                continue
            if following is None or following.kind in ("prep", "comma", "sub", "conj", "adv"):
                close(place)
                found.append(Chunk("adv", place, place + 1, place))
                first = body = place + 1
                kind = "np"
                place += 1
                continue
        if (
            token.kind == "adv"
            and not double
            and place == first
            and kind == "np"
            and (following is None or following.kind in ("prep", "comma", "sub", "conj", "det"))
            and low not in ("most", "more", "less", "not", "only", "almost", "nearly")
        ):
            found.append(Chunk("adv", place, place + 1, place))
            first = body = place + 1
            place += 1
            continue
        if token.kind == "aux" and low in closed.AUXILIARIES and place > start:
            return None
        if place > first and (
            (kind in ("np", "pp") and place > body and _every(tokens, place))
            or (kind == "np" and _times(tokens, place))
        ):
            close(place)
            first = body = place
            kind = "np"
        elif (
            place > first
            and kind == "np"
            and token.kind == "word"
            and (TIMES.search(tokens[place - 1].low) or tokens[place - 1].low in ("life", "time"))
            and reading(low, "ing")
        ):
            close(place)
            first, body, kind = place, place + 1, "inf"
        place += 1
    close(total)
    del copula
    return tuple(found)


def _subordinate(kind: str, tokens: Sequence[Token], place: int) -> tuple[Chunk, ...]:
    """A clause to the end, but for what only adds something after a comma."""
    total = len(tokens)
    for comma in range(place + 1, total - 1):
        after = tokens[comma + 1]
        if tokens[comma].kind == "comma" and (
            (after.kind == "conj" and _predicate_follows(tokens, comma + 1))
            or after.low in ("which", "who", "whose", "where")
        ):
            return Chunk(kind, place, comma, place + 1), Chunk("tail", comma, total, comma + 1)
    return (Chunk(kind, place, total, place + 1),)


def _every(tokens: Sequence[Token], place: int) -> bool:
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


def _times(tokens: Sequence[Token], place: int) -> bool:
    """Whether “five times” begins here, after an object."""
    token = tokens[place]
    if token.kind == "whole":
        return tokens[place - 1].noun and bool(TIMES.search(token.low))
    return token.kind == "num" and place + 1 < len(tokens) and tokens[place + 1].low == "times"


def _is_range(tokens: Sequence[Token], first: int, place: int) -> bool:
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


def _is_determiner(tokens: Sequence[Token], place: int) -> bool:
    del tokens, place
    return False


def _predicate_follows(tokens: Sequence[Token], place: int, *, present: bool = False) -> bool:
    """Whether a second verb with the same subject, or a second clause, follows a conjunction."""
    ahead = place + 1
    while ahead < len(tokens) and tokens[ahead].kind == "adv":
        ahead += 1
    if ahead >= len(tokens):
        return False
    token = tokens[ahead]
    if token.kind == "aux":
        return True
    if token.kind == "word" and any(
        one.form in ("past",) or (one.form in ("s",) and one.strong) for one in readings(token.low)
    ):
        after = tokens[ahead + 1] if ahead + 1 < len(tokens) else None
        if after is None or after.kind in (
            "prep",
            "det",
            "name",
            "whole",
            "num",
            "adv",
            "pron",
            "sub",
            "comma",
        ):
            return True
        return not after.noun or bool(reading(token.low, "past")) and not reading(token.low, "part")
    after = tokens[ahead + 1] if ahead + 1 < len(tokens) else None
    if (
        present
        and after is not None
        and reading(token.low, "s")
        and (
            after.kind in ("det", "name", "whole", "num")
            or after.low in ("into", "to", "from", "through", "out", "up")
            or (after.kind == "prep" and after.low != "of" and _often_verb(token.low))
        )
    ):
        return True
    return find_finite(tokens[ahead:], 0) is not None


def _often_verb(low: str) -> bool:
    one = reading(low, "s")
    return one is not None and one.base in words("verbs")


def _after_comma(tokens: Sequence[Token], place: int) -> str | None:
    """What a comma after the verbs begins: a list's next entry, a phrase, a tail; None: unsure."""
    rest = tokens[place + 1 :]
    if not rest:
        return "end"
    head = rest[0]
    if head.kind == "num" and len(head.low) == 4 and place and tokens[place - 1].kind == "num":
        return "list"
    if head.kind == "sub":
        return "tail"
    if head.kind == "conj":
        if _predicate_follows(tokens, place + 1):
            return "tail"
        return "list" if head.low != "but" else "tail"
    if head.kind == "prep" or head.low == "according":
        return "tail" if len(rest) > 1 and rest[1].low in closed.RELATIVES else "phrase"
    if head.kind == "word" and reading(head.low, "ing", "part") and head.low not in NOUN_ING:
        return "tail"
    end = next(
        (k for k, t in enumerate(rest) if t.kind == "prep" and t.low not in ("of",)), len(rest)
    )
    if any(t.kind == "conj" for t in rest[: end + 1]) or any(t.kind == "conj" for t in rest):
        return "list"
    if head.kind in ("det", "adv") or head.low in ("according", "because", "due", "thanks"):
        return "tail" if head.low not in ("according",) else "phrase"
    if head.kind in ("name", "whole"):
        return "tail"
    return "tail" if head.kind == "word" else None
