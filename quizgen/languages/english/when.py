"""Questions for times."""

from quizgen.languages.english.build import fronted, of_subject
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.traits import UNITS_OF_TIME, is_first_to, told_in
from quizgen.models.values import Time


def is_long_time(asked: Asked, chunk: Chunk) -> bool:
    return bool(UNITS_OF_TIME.match(asked.tokens[chunk.last - 1].low)) and asked.tokens[
        chunk.first
    ].low in ("in", "during", "within")


def ask_when(asked: Asked) -> str | None:
    """When, until when, since when, how long, or in which year."""
    if is_first_to(asked):
        return None
    if (told := told_in(asked, "when")) and told.kind == "clause":
        return fronted(asked, "when", told)
    lead = asked.clause.lead
    if asked.in_lead and lead is not None:
        return when_of(asked, lead)
    if asked.in_subject:
        return _year_of(asked, asked.clause.subject, asked.clause.finite, None)
    chunk = asked.within()
    if chunk is None:
        return None
    if asked.last == chunk.last or (
        asked.last == chunk.last - 1
        and asked.tokens[asked.last].low in ("ago", "ad", "bc", "ce", "bce")
    ):
        return when_of(asked, chunk)
    return _year_of(asked, chunk.body, chunk.last, chunk)


_LOOSE = word_set("the about around early late mid circa year years end beginning start of")


def when_of(asked: Asked, chunk: Chunk) -> str | None:
    tokens = asked.tokens
    preposition = (
        text_of(tokens[chunk.first : chunk.body]).lower() if chunk.body > chunk.first else ""
    )
    before = tokens[max(chunk.body, chunk.first) : asked.first]
    if asked.first < chunk.body:
        before = ()
        preposition = text_of(tokens[asked.first : chunk.body]).lower()
    earlier = [c for c in asked.clause.rest if c.last == chunk.first and not asked.in_lead]
    if earlier and tokens[earlier[0].first].low in ("before", "after", "until", "since", "despite"):
        return None  # it may be the time of what that speaks of
    part = tuple(t for t in before if t.low not in ("the", "about", "around", "circa", "year"))
    skip = None if asked.in_lead else chunk
    if part:
        return _of_year(asked, preposition, before, skip)
    if chunk.kind == "np" and not _is_time_phrase(asked, chunk):
        return None
    words = {
        "": "when",
        "in": "when",
        "on": "when",
        "at": "when",
        "during": "when",
        "around": "when",
        "about": "when",
        "circa": "when",
        "between": "when",
        "in about": "when",
        "from": "when"
        if _range(asked, chunk)
        else "since when"
        if _perfect(asked)
        else "from when",
        "until": "until when",
        "till": "until when",
        "since": "since when",
        "by": "by when",
        "before": "before when" if False else "",
        "after": "",
        "for": "for how long",
    }
    word = words.get(preposition, "")
    if (
        preposition in ("before", "after")
        and isinstance(asked.role.value, Time)
        and asked.role.value.grain == "year"
    ):
        word = f"{preposition} which year"
    if not word:
        return None
    return fronted(asked, word, skip)


def _range(asked: Asked, chunk: Chunk) -> bool:
    return any(
        t.low in ("to", "until", "till", "-", "–")
        or " to " in t.low
        or "–" in t.low
        or " until " in t.low
        or "-" in t.low
        for t in asked.tokens[chunk.body : chunk.last]
    )


def _perfect(asked: Asked) -> bool:
    return asked.tokens[asked.clause.finite].low in ("has", "have")


def _is_time_phrase(asked: Asked, chunk: Chunk) -> bool:
    last = asked.tokens[chunk.last - 1]
    return (
        last.low in ("ago", "later", "earlier")
        or isinstance(asked.role.value, Time)
        and chunk is not asked.clause.rest[0]
    )


def _of_year(asked: Asked, preposition: str, before: tuple, skip: Chunk | None) -> str | None:
    """“In May of which year”, “in the summer of which year”."""
    text = text_of(before)
    if preposition not in ("in", "on", "during", "by", "until", "since", "at") or not isinstance(
        asked.role.value, Time
    ):
        return None
    if asked.role.value.grain != "year":
        return None
    last = before[-1]
    if last.low == "of":
        return fronted(asked, f"{preposition} {text} which year", skip)
    if last.timely:
        return fronted(asked, f"{preposition} {text} of which year", skip)
    if last.low in ("early", "late", "mid"):
        return fronted(asked, "when", skip)
    return None


def _year_of(asked: Asked, first: int, last: int, chunk: Chunk | None) -> str | None:
    """“Which year’s Nobel Prize”: the year is an attribute after the article."""
    tokens = asked.tokens
    value = asked.role.value
    if not isinstance(value, Time) or value.grain != "year" or asked.first != first + 1:
        return None
    if (
        tokens[first].low != "the"
        or asked.last >= last
        or tokens[asked.last].kind not in ("name", "word", "whole")
    ):
        return None
    rest = text_of(tokens[asked.last : last])
    if chunk is None:
        return of_subject(asked, "which year’s", plural=None, after=rest)
    preposition = text_of(tokens[chunk.first : chunk.body]).lower()
    return fronted(asked, f"{preposition} which year’s {rest}".strip(), chunk)
