"""Cuts what follows the verbs of a clause into phrases."""

from collections.abc import Sequence

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.finite import clause_follows, find_finite
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.phrases import TIMES, TWO_WORDS, body_of, comma_after, timely_text
from quizgen.languages.english.predicate import NOUN_ING, infinitive_follows
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading, readings


def chunks(tokens: Sequence[Token], place: int) -> tuple[Chunk, ...] | None:
    """The phrases from a place on; None where they aren't sure."""
    cut = _Cutting(tokens, place)
    while cut.place < len(tokens):
        # Each step goes on if it knows what begins here; else the token belongs to the phrase.
        if not any(step(cut) for step in _STEPS):
            cut.place += 1
        if cut.unsure:
            return None
    cut.close(len(tokens))
    return tuple(cut.found)


class _Cutting:
    """The phrases so far, and the one that is open.

    Attributes:
        tokens: the tokens of the clause.
        start: the token after the verbs.
        place: the token that is looked at.
        found: the phrases that are closed.
        kind: what the open phrase is.
        first: its first token.
        body: the first one after its preposition.
        unsure: there are two readings.
    """

    def __init__(self, tokens: Sequence[Token], start: int) -> None:
        self.tokens, self.start, self.place = tokens, start, start
        self.found: list[Chunk] = []
        self.kind, self.first, self.body = "np", start, start
        self.unsure = False

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    @property
    def following(self) -> Token | None:
        after = self.place + 1
        return self.tokens[after] if after < len(self.tokens) else None

    @property
    def double(self) -> bool:
        """Whether a preposition of two words begins here."""
        after = self.following
        return after is not None and f"{self.token.low} {after.low}" in TWO_WORDS

    def close(self, last: int) -> None:
        """Ends the open phrase."""
        if last > self.first:
            self.found.append(Chunk(self.kind, self.first, last, self.body))

    def begin(self, kind: str, first: int, body: int, place: int) -> None:
        """Opens a phrase and goes on at a place."""
        self.kind, self.first, self.body, self.place = kind, first, body, place

    def end(self, *last: Chunk) -> None:
        """Ends the open phrase here, and takes the rest for some others."""
        self.close(self.place)
        self.found += last
        self.first = self.place = len(self.tokens)


def _comma(cut: _Cutting) -> bool:
    if cut.token.kind != "comma":
        return False
    step = _after_comma(cut.tokens, cut.place)
    if step == "list":
        cut.place += 1
    elif step == "phrase":
        cut.close(cut.place)
        place = cut.place + 1
        body = body_of(cut.tokens, place)
        cut.begin("pp", place, body, body)
    else:
        cut.unsure = step == ""
        cut.end(Chunk("tail", cut.place, len(cut.tokens), cut.place + 1))
    return True


def _subordinator(cut: _Cutting) -> bool:
    token, place = cut.token, cut.place
    if token.kind != "sub":
        return False
    if token.low in closed.TAILS | _CONDITIONS:
        kind = "tail" if token.low in closed.TAILS else "clause"
        cut.end(*_subordinate(kind, cut.tokens, place))
        return True
    before = cut.tokens[place - 1]
    dated = cut.kind == "pp" and (before.timely or before.kind == "num")
    relative = token.low in closed.RELATIVES and (before.noun or token.low not in ("why", "where"))
    if relative and not dated and cut.kind in ("np", "pp") and place > cut.first:
        cut.place = comma_after(cut.tokens, place) or len(cut.tokens)
    else:
        cut.end(*_subordinate("clause", cut.tokens, place))
    return True


def _maybe_subordinator(cut: _Cutting) -> bool:
    token = cut.token
    if token.low not in closed.MAYBE_SUBORDINATORS or not clause_follows(cut.tokens, cut.place):
        return False
    kind = "tail" if token.low == "so" else "clause"
    cut.end(*_subordinate(kind, cut.tokens, cut.place))
    return True


def _conjunction(cut: _Cutting) -> bool:
    token, place = cut.token, cut.place
    if token.kind != "conj":
        return False
    total = len(cut.tokens)
    if _predicate_follows(cut.tokens, place, present=cut.tokens[cut.start - 1].low.endswith("s")):
        cut.end(Chunk("coord", place, total, place + 1))
    elif token.low in ("but", "yet", "nor"):
        cut.end(Chunk("tail", place, total, place + 1))
    else:
        after = cut.following
        joined = after is not None and after.kind == "prep" and after.low != "to"
        cut.place += 2 if joined else 1
    return True


def _infinitive(cut: _Cutting) -> bool:
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


def _preposition(cut: _Cutting) -> bool:
    if cut.token.kind != "prep" and not (cut.token.low in _FIRST_WORDS and cut.double):
        return False
    if _belongs_to_phrase(cut):
        cut.place += 1
        return True
    cut.close(cut.place)
    body = body_of(cut.tokens, cut.place)
    cut.begin("pp", cut.place, body, body)
    return True


def _belongs_to_phrase(cut: _Cutting) -> bool:
    """Whether a preposition goes on with the open phrase."""
    low, place, after = cut.token.low, cut.place, cut.following
    if low == "of" and place > cut.first:
        return cut.tokens[place - 1].low not in ("another", "other")
    if low in _ABOUT and cut.kind == "pp":
        return place == cut.body
    if low in _ABOUT and place == cut.first:
        return after is not None and after.kind == "num"
    if low in ("to", "until", "till") and cut.kind == "pp":
        return cut.tokens[cut.first].low == "from" and _is_range(cut.tokens, cut.first, place)
    return low == "than"


def _adverb(cut: _Cutting) -> bool:
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


def _auxiliary(cut: _Cutting) -> bool:
    cut.unsure = cut.token.kind == "aux" and cut.token.low in closed.AUXILIARIES
    return cut.unsure


def _time(cut: _Cutting) -> bool:
    """A time phrase without preposition, or a participle after one: six years writing it."""
    place, kind = cut.place, cut.kind
    if place == cut.first or kind not in ("np", "pp"):
        return False
    bare = place > cut.body and _every(cut.tokens, place)
    if bare or (kind == "np" and _times(cut.tokens, place)):
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


_CONDITIONS = word_set("when if unless once wherever whenever")
_FIRST_WORDS = word_set("because according due such thanks owing instead rather next prior close")
"""Words that begin a preposition of two words and are none by themselves."""
_ABOUT = word_set("about around over under up near")
_OF_DEGREE = word_set("most more less least very not")
_STEPS = (
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
    return find_finite(tokens[ahead:], 0) is not None


_AFTER_VERB = word_set("prep det name whole num adv pron sub comma")


def _often_verb(low: str) -> bool:
    one = reading(low, "s")
    return one is not None and one.base in words("verbs")


def _after_comma(tokens: Sequence[Token], place: int) -> str:
    """What a comma begins: a `list`'s next entry, a `phrase`, a `tail`; empty where unsure."""
    rest = tokens[place + 1 :]
    if not rest:
        return "tail"
    head, before = rest[0], tokens[place - 1]
    if head.kind == "num" and len(head.low) == 4 and before.kind == "num":
        return "list"
    if head.kind == "conj":
        ends = head.low == "but" or _predicate_follows(tokens, place + 1)
        return "tail" if ends else "list"
    if head.kind == "prep" or head.low == "according":
        return "tail" if len(rest) > 1 and rest[1].low in closed.RELATIVES else "phrase"
    verbal = head.kind == "word" and reading(head.low, "ing", "part")
    if head.kind == "sub" or (verbal and head.low not in NOUN_ING):
        return "tail"
    if any(token.kind == "conj" for token in rest):
        return "list"
    return "tail" if head.kind in ("det", "adv", "name", "whole", "word") else ""
