"""What a token may begin in the phrases of a clause, one step each."""

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.cutting import Cutting
from quizgen.languages.english.finite import clause_follows
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.phrase_ahead import (
    after_comma,
    every,
    is_range,
    predicate_follows,
    subordinate,
    times,
)
from quizgen.languages.english.phrases import TIMES, body_of, comma_after
from quizgen.languages.english.predicate import infinitive_follows
from quizgen.languages.english.verbs import reading

_CONDITIONS = word_set("when if unless once wherever whenever")
_FIRST_WORDS = word_set("because according due such thanks owing instead rather next prior close")
"""Words that begin a preposition of two words and are none by themselves."""
_ABOUT = word_set("about around over under up near")
_REASONS = word_set("as since for")
_OF_DEGREE = word_set("most more less least very not")


def _comma(cut: Cutting) -> bool:
    if cut.token.kind != "comma":
        return False
    step = after_comma(cut.tokens, cut.place)
    if step == "list":
        cut.place += 1
    elif step == "phrase" and _clause_at(cut, cut.place + 1):
        reason = cut.tokens[cut.place + 1].low in _REASONS
        cut.end(*subordinate("tail" if reason else "clause", cut.tokens, cut.place + 1))
    elif step == "phrase":
        cut.close(cut.place)
        place = cut.place + 1
        body = body_of(cut.tokens, place)
        cut.begin("pp", place, body, body)
    else:
        cut.unsure = step == ""
        cut.end(Chunk("tail", cut.place, len(cut.tokens), cut.place + 1))
    return True


def _subordinator(cut: Cutting) -> bool:
    token, place = cut.token, cut.place
    if token.kind != "sub":
        return False
    if token.low in closed.TAILS | _CONDITIONS:
        kind = "tail" if token.low in closed.TAILS else "clause"
        cut.end(*subordinate(kind, cut.tokens, place))
        return True
    before = cut.tokens[place - 1]
    dated = cut.kind == "pp" and (before.timely or before.kind == "num")
    relative = token.low in closed.RELATIVES and (before.noun or token.low not in ("why", "where"))
    if relative and not dated and cut.kind in ("np", "pp") and place > cut.first:
        cut.place = comma_after(cut.tokens, place) or len(cut.tokens)
    else:
        cut.end(*subordinate("clause", cut.tokens, place))
    return True


def _clause_at(cut: Cutting, place: int) -> bool:
    """Whether a word that may be a preposition begins a clause here: after the storm had passed."""
    maybe = cut.tokens[place].low in closed.MAYBE_SUBORDINATORS
    return maybe and clause_follows(cut.tokens, place)


def _maybe_subordinator(cut: Cutting) -> bool:
    if not _clause_at(cut, cut.place):
        return False
    kind = "tail" if cut.token.low == "so" else "clause"
    cut.end(*subordinate(kind, cut.tokens, cut.place))
    return True


def _conjunction(cut: Cutting) -> bool:
    token, place = cut.token, cut.place
    if token.kind != "conj":
        return False
    total = len(cut.tokens)
    if predicate_follows(cut.tokens, place, present=cut.tokens[cut.start - 1].low.endswith("s")):
        cut.end(Chunk("coord", place, total, place + 1))
    elif token.low in ("but", "yet", "nor"):
        cut.end(Chunk("tail", place, total, place + 1))
    else:
        after = cut.following
        joined = after is not None and after.kind == "prep" and after.low != "to"
        cut.place += 2 if joined else 1
    return True


def _infinitive(cut: Cutting) -> bool:
    after = cut.following
    if cut.token.low != "to" or after is None:
        return False
    verbal = after.kind in ("word", "adv") and infinitive_follows(cut.tokens, cut.place)
    if after.low not in ("be", "have") and not verbal:
        return False
    cut.close(cut.place)
    first, place, total = cut.place, cut.place + 1, len(cut.tokens)
    while place < total and cut.tokens[place].kind in ("adv", "aux"):
        place += 1
    if place < total and cut.tokens[place].kind == "word":
        place += bool(reading(cut.tokens[place].low, "base", "part"))
    if place < total and cut.tokens[place].low in closed.PARTICLES:
        place += 1
    cut.found.append(Chunk("inf", first, place, place))
    cut.begin("np", place, place, place)
    return True


def _preposition(cut: Cutting) -> bool:
    if cut.token.kind != "prep" and not (cut.token.low in _FIRST_WORDS and cut.double):
        return False
    if _belongs_to_phrase(cut):
        cut.place += 1
        return True
    cut.close(cut.place)
    body = body_of(cut.tokens, cut.place)
    cut.begin("pp", cut.place, body, body)
    return True


def _belongs_to_phrase(cut: Cutting) -> bool:
    """Whether a preposition goes on with the open phrase."""
    low, place, after = cut.token.low, cut.place, cut.following
    if low == "of" and place > cut.first:
        return cut.tokens[place - 1].low not in ("another", "other")
    if low in _ABOUT and cut.kind == "pp":
        return place == cut.body
    if low in _ABOUT and place == cut.first:
        return after is not None and after.kind == "num"
    if low in ("to", "until", "till") and cut.kind == "pp":
        return cut.tokens[cut.first].low == "from" and is_range(cut.tokens, cut.first, place)
    return low == "than"


def _adverb(cut: Cutting) -> bool:
    token, after, place = cut.token, cut.following, cut.place
    if token.kind != "adv" or cut.double or cut.kind not in ("np", "pp"):
        return False
    if place > cut.first:
        if token.low in _OF_DEGREE | {"first", "last", "long", "far"}:
            return False
        if not cut.tokens[place - 1].noun or token.low in ("ago", "later", "earlier"):
            return False
    elif cut.kind == "pp" or token.low in _OF_DEGREE | {"only", "almost", "nearly"}:
        return False
    ends = ("prep", "comma", "sub", "conj", "adv" if place > cut.first else "det")
    if after is not None and after.kind not in ends:
        return False
    cut.close(place)
    cut.found.append(Chunk("adv", place, place + 1, place))
    cut.begin("np", place + 1, place + 1, place + 1)
    return True


def _auxiliary(cut: Cutting) -> bool:
    cut.unsure = cut.token.kind == "aux" and cut.token.low in closed.AUXILIARIES
    return cut.unsure


def _time(cut: Cutting) -> bool:
    """A time phrase without preposition, or a participle after one: six years writing it."""
    place, kind = cut.place, cut.kind
    if place == cut.first or kind not in ("np", "pp"):
        return False
    bare = place > cut.body and every(cut.tokens, place)
    if bare or (kind == "np" and times(cut.tokens, place)):
        cut.close(place)
        cut.begin("np", place, place, place + 1)
        return True
    before = cut.tokens[place - 1].low
    timed = TIMES.search(before) or before in ("life", "time")
    if kind == "np" and cut.token.kind == "word" and timed and reading(cut.token.low, "ing"):
        cut.close(place)
        cut.begin("inf", place, place + 1, place + 1)
        return True
    return False


STEPS = (
    _comma,
    _subordinator,
    _maybe_subordinator,
    _conjunction,
    _infinitive,
    _preposition,
    _adverb,
    _auxiliary,
    _time,
)
"""What may begin at a token, in this order."""
