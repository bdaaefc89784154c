"""Finds the parts of a simple English clause: what leads it, its subject, verbs and the rest.

No parser and no model: closed classes of words, a list of verbs, and the order of an English
clause. Where two readings are left there is none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizgen.languages.english.closed import word_set
from quizgen.languages.english import closed
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.nouns import plural
from quizgen.languages.english.tokens import Token, tokens_of
from quizgen.languages.english.verbs import Reading, reading, readings


@dataclass(frozen=True, slots=True)
class Chunk:
    """A phrase after the verbs, or before the subject.

    Attributes:
        kind: `np`, `pp`, `inf` (to + verb), `clause` (with its first word), `tail` (a clause that
            only adds something), `coord` (a second predicate), `adv`.
        first: its first token.
        last: the token after its last one.
        body: the first token after its preposition or conjunction; else `first`.
    """

    kind: str
    first: int
    last: int
    body: int


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and its parts, as places in its tokens.

    Attributes:
        tokens: all tokens, without what stood in brackets or apposition.
        lead: what stands before the subject; None where nothing does.
        subject: the first token of the subject.
        finite: the finite verb, and so the token after the subject.
        verbs: the token after the verbs that belong together (had to be kept, decided to act).
        main: the last of these that is no adverb or particle.
        finite_reading: what the finite verb is; None of an auxiliary that can be fronted.
        passive: a past participle after be.
        simple: the verbs are an auxiliary or none, and one more; no infinitive follows them.
        rest: the phrases after the verbs.
    """

    tokens: tuple[Token, ...]
    lead: Chunk | None
    subject: int
    finite: int
    verbs: int
    main: int
    finite_reading: Reading | None
    passive: bool
    simple: bool
    rest: tuple[Chunk, ...]

    def text(self, first: int, last: int) -> str:
        """The text of some tokens."""
        return text_of(self.tokens[first:last])


def text_of(tokens: Sequence[Token]) -> str:
    """Tokens as a text, with a space where the sentence has one or more."""
    parts: list[str] = []
    end = None
    for token in tokens:
        if end is not None and token.start > end and token.kind not in ("comma", "poss"):
            parts.append(" ")
        parts.append(token.text)
        end = token.end
    return "".join(parts)


@lru_cache(maxsize=256)
def clause_of(says: str, wholes: tuple[tuple[int, int], ...]) -> Clause | None:
    """The clause that a sentence is; None where its parts aren't sure.

    Args:
        says: a sentence.
        wholes: stretches of it that are names, and aren't looked into.
    """
    text = says.rstrip().rstrip(".!")
    if len(text) > 1 and text[-2:-1] == "." and text[-1:].isupper():
        text = says.rstrip()
    tokens = tokens_of(_without_brackets(text), tuple(s for s in wholes if s[1] <= len(text)))
    return analyse(tokens) if tokens else None


def _without_brackets(text: str) -> str:
    """The text with brackets and what is in them blanked, so that places stay."""
    if "(" not in text:
        return text
    start, end = text.find("("), text.find(")")
    if start < 1 or end < start or "(" in text[start + 1 : end]:
        return text
    return text[:start] + " " * (end + 1 - start) + text[end + 1 :]


def analyse(tokens: tuple[Token, ...]) -> Clause | None:
    """The parts of a clause; None where they aren't sure."""
    if len(tokens) < 2:
        return None
    lead, subject = _lead(tokens)
    if subject is None or subject >= len(tokens) or any(_CONTRACTED.search(t.low) for t in tokens):
        return None
    if any(t.kind == "poss" and tokens[k - 1].kind == "pron" for k, t in enumerate(tokens) if k):
        return None  # “it’s”: a verb, not a possessor
    head = tokens[subject]
    if subject and (head.kind in ("sub", "conj", "aux", "poss") or head.low in _LEADS):
        return None
    tokens = without_apposition(tokens, subject)
    if lead is not None and lead.kind == "pp" and tokens[subject - 1].kind == "comma":
        inner = find_finite(tokens, subject)
        if inner and any(t.kind == "comma" for t in tokens[subject:inner]):
            return None  # a list in the lead looks like a lead and a subject
    finite = find_finite(tokens, subject)
    if finite is None or finite == subject:
        return None
    group = _group(tokens, finite)
    if group is None:
        return None
    verbs, main, finite_reading, passive, simple = group
    if any(token.kind == "comma" for token in tokens[subject:finite]) and not _is_list(
        tokens[subject:finite]
    ):
        return None
    rest = chunks(tokens, verbs, copula=tokens[main].kind == "aux")
    if rest is None:
        return None
    if rest and rest[0].kind == "np" and _verb_like(tokens[rest[0].first]):
        return None  # a noun was taken for the verb
    said = finite_reading is not None and finite_reading.base in _SAYING
    if said and rest and rest[0].kind == "tail" and tokens[rest[0].first].kind == "comma":
        return None  # “…, she said, …” tells nothing itself
    return Clause(tokens, lead, subject, finite, verbs, main, finite_reading, passive, simple, rest)


def _verb_like(token: Token) -> bool:
    one = reading(token.low, "base") if token.kind == "word" else None
    if one is None or not one.strong:
        return False
    return one.base not in words("nouns") or one.base in ("go", "come", "make", "take", "let")


_SAYING = word_set(
    "say think believe argue write note claim explain add suggest hold"
)


_CONTRACTED = re.compile(r"'(?:m|re|ve|ll|d)$|^(?:it|that|there|here|he|she|what|who|let)'s$")
_LEADS = word_set(
    "in on at from by during under after before since until for with as to"
)


def _is_list(tokens: Sequence[Token]) -> bool:
    return any(token.kind == "conj" for token in tokens)


# --- what leads the clause


def _lead(tokens: tuple[Token, ...]) -> tuple[Chunk | None, int | None]:
    """What stands before the subject, and where the subject starts; None where it isn't sure."""
    head = tokens[0]
    if head.low in ("about", "around", "over", "up", "under") and tokens[1].kind in ("num", "prep"):
        return None, 0
    if head.kind == "prep" or head.low in ("because", "according", "due", "thanks", "owing"):
        comma, end = _comma(tokens), _dated(tokens)
        if end and end != comma:
            return Chunk("pp", 0, end, 1), end
        if comma is not None:
            if head.low in closed.MAYBE_SUBORDINATORS | {"because"} and _has_verb(tokens[1:comma]):
                return Chunk("clause", 0, comma, 1), comma + 1
            return Chunk("pp", 0, comma, _body(tokens, 0)), comma + 1
        return None, None
    if head.kind == "sub" and head.low in ("when", "while", "although", "though", "if", "where"):
        comma = _comma(tokens)
        return (Chunk("clause", 0, comma, 1), comma + 1) if comma else (None, None)
    participle = reading(head.low, "ing") or (
        reading(head.low, "part") and len(tokens) > 1 and tokens[1].kind in ("prep", "adv")
    )
    if head.low == "to" or (head.kind in ("word", "adv") and participle):
        comma = _comma(tokens)
        if comma:
            return Chunk("ing" if head.low != "to" else "clause", 0, comma, 1), comma + 1
        return (None, 0) if reading(head.low, "ing") or head.kind == "adv" else (None, None)
    if head.low == "there":
        return None, 0
    if head.kind == "adv":
        if len(tokens) > 1 and tokens[1].kind == "comma":
            return Chunk("adv", 0, 1, 0), 2
        if head.low in ("today", "originally", "finally", "eventually", "later", "then"):
            return Chunk("adv", 0, 1, 0), 1
        if head.low in ("about", "almost", "nearly", "only", "most", "more", "less", "over"):
            return None, 0
        return None, None
    if head.kind in ("conj", "aux") or head.low in ("there", "here"):
        return (None, 0) if head.low == "there" else (None, None)
    if (
        tokens[0].low in ("each", "every", "last", "next", "one", "two", "three")
        and (comma := _comma(tokens))
        and comma < 5
        and any(token.timely or token.low == "year" for token in tokens[:comma])
    ):
        return Chunk("pp", 0, comma, 0), comma + 1
    if (comma := _comma(tokens)) and _time_ago(tokens[:comma]):
        return Chunk("pp", 0, comma, 0), comma + 1
    return None, 0


def _time_ago(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and (
        tokens[-1].low in ("ago", "later", "earlier", "afterwards")
        or any(token.low in ("before", "after") for token in tokens[1:3])
        and tokens[0].kind == "num"
    )


def _comma(tokens: Sequence[Token]) -> int | None:
    """Where a lead ends: the first comma that isn't in a list or a date; None without one."""
    for place, token in enumerate(tokens):
        if token.kind == "comma":
            after = tokens[place + 1] if place + 1 < len(tokens) else None
            if after is None:
                return None
            if after.kind == "num" and len(after.low) == 4 and tokens[place - 1].kind == "num":
                continue
            if after.kind == "conj":
                continue
            return place
    return None


def _dated(tokens: Sequence[Token]) -> int | None:
    """Where a lead of preposition and time ends that has no comma after it."""
    place = 1
    if tokens[0].low not in (
        "in",
        "on",
        "by",
        "since",
        "from",
        "during",
        "until",
        "after",
        "before",
        "at",
        "around",
        "about",
        "between",
    ):
        return None
    while place < len(tokens) and (
        tokens[place].timely
        or tokens[place].kind == "num"
        or tokens[place].low
        in ("early", "late", "mid", "the", "of", "about", "around", "to", "and")
        or (tokens[place].kind == "whole" and _timely_text(tokens[place].low))
    ):
        place += 1
    while place > 1 and tokens[place - 1].low in ("the", "of", "and", "to"):
        place -= 1
    if place < 2 or place >= len(tokens):
        return None
    return (
        place
        if any(t.timely or t.kind == "whole" or t.kind == "num" for t in tokens[1:place])
        else None
    )


def _timely_text(low: str) -> bool:
    return any(char.isdecimal() for char in low) or "century" in low


def _body(tokens: Sequence[Token], place: int) -> int:
    """The first token after a preposition of one or more words."""
    two = " ".join(token.low for token in tokens[place : place + 2])
    three = " ".join(token.low for token in tokens[place : place + 3])
    if three in (
        "in front of",
        "as well as",
        "in addition to",
        "in spite of",
        "on top of",
        "as part of",
        "as long as",
        "by means of",
        "in order to",
    ):
        return place + 3
    if two in _DOUBLE:
        return place + 2
    return place + 1


_DOUBLE = frozenset(
    {"because of", "due to", "according to", "instead of", "out of", "such as", "next to", "up to"}
    | {"owing to", "thanks to", "rather than", "close to", "prior to", "as of", "away from"}
    | {"along with", "together with", "apart from", "ahead of", "from among", "so that"}
    | {"as to", "but for", "except for", "down to", "back to", "on to", "in to", "off of"}
)


def _has_verb(tokens: Sequence[Token]) -> bool:
    """Whether a stretch has a finite verb."""
    return find_finite(tokens, 0) is not None


# --- apposition


def without_apposition(tokens: tuple[Token, ...], subject: int) -> tuple[Token, ...]:
    """Leaves out what only adds to a noun, between two commas."""
    commas = [
        place for place, token in enumerate(tokens) if token.kind == "comma" and place >= subject
    ]
    if len(commas) < 2:
        return tokens
    for first, last in zip(commas, commas[1:], strict=False):
        inner, after = tokens[first + 1 : last], tokens[last + 1 : last + 2]
        if not inner or not after or after[0].kind == "conj":
            continue
        if any(t.kind == "conj" for t in tokens[last + 1 :]) and any(
            t.kind == "comma" for t in tokens[last + 1 :]
        ):
            continue
        head = inner[0]
        relative = head.low in ("who", "which", "whose", "where", "whom")
        noun = head.kind == "det" and head.low in ("a", "an", "the", "one", "his", "her", "its")
        loose = head.low in (
            "then",
            "now",
            "also",
            "including",
            "known",
            "called",
            "born",
            "however",
            "therefore",
        )
        named = (
            head.kind == "word"
            and reading(head.low, "part", "ing") is not None
            and len(inner) > 1
            and inner[1].kind in ("prep", "det", "adv", "name", "whole", "num")
        )
        if relative or noun or loose or named:
            kept = tokens[:first] + tokens[last + 1 :]
            return without_apposition(kept, subject)
    return tokens


# --- the finite verb


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
        if other.low in closed.MAYBE_SUBORDINATORS and _clause_follows(tokens, later):
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


_NOT_BASE = word_set(
    "like near open close clear long last second present even free"
)


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


# --- the verbs that belong together


def _group(
    tokens: Sequence[Token], finite: int
) -> tuple[int, int, Reading | None, bool, bool] | None:
    """Where the verbs end, the last verb, how the finite one is read, passive, simple."""
    token, place = tokens[finite], finite + 1
    own: Reading | None = None
    main, passive = finite, False
    if token.kind == "aux":
        base = closed.NEGATED.get(token.low, token.low)
        forms: tuple[str, ...]
        if base in closed.BE:
            forms = ("part", "ing")
        elif base in closed.HAVE:
            forms = ("part",)
        else:
            forms = ("base",)
        found = _next_verb(tokens, place, forms)
        if found is None and base in closed.BE:
            pass
        elif found is None and base in closed.HAVE:
            own = Reading("have", "s" if base == "has" else "past" if base == "had" else "base")
        elif found is None and base in closed.DO:
            own = Reading("do", "s" if base == "does" else "past" if base == "did" else "base")
        elif found is None:
            return None
        else:
            main, passive = found
            place = main + 1
    else:
        own = next(
            (
                one
                for form in ("past", "s", "base")
                for one in readings(token.low)
                if one.form == form
            ),
            None,
        )
        if own is None or not own.base:
            return None
        present = next((one for one in readings(token.low) if one.form == "base"), None)
        if (
            own.form == "past"
            and present
            and present.base == own.base
            and plural(tokens[:finite]) is not False
        ):
            return None  # “they cut”: nobody knows whether it is past
    if token.kind == "aux" and own is not None and token.low in closed.NEGATED:
        return None
    simple = True
    if [t.low for t in tokens[place : place + 2]] == ["on", "to"] and any(
        one.base == "go" for one in readings(tokens[main].low)
    ):
        place += 1
    if (
        place < len(tokens)
        and tokens[place].low in closed.PARTICLES
        and not _starts_phrase(tokens, place)
    ):
        place += 1
    while True:
        ahead = place
        while ahead < len(tokens) and tokens[ahead].kind == "adv" and ahead - place < 2:
            ahead += 1
        if ahead + 1 >= len(tokens) or tokens[ahead].low != "to":
            break
        verb = ahead + 1
        while verb < len(tokens) and tokens[verb].kind == "adv":
            verb += 1
        if verb >= len(tokens):
            break
        low = tokens[verb].low
        if not _takes_infinitive(tokens, main, passive=passive):
            break
        if low in ("be", "have") or (
            tokens[verb].kind == "word" and reading(low, "base") and _is_infinitive(tokens, verb)
        ):
            if (
                main == finite
                and token.low in closed.BE
                and tokens[ahead - 1].noun
                and ahead - 1 > finite
            ):
                break
            main, simple = verb, False
            place = verb + 1
            if low in ("be", "have"):
                nested = _next_verb(tokens, place, ("part", "ing") if low == "be" else ("part",))
                if nested:
                    main = nested[0]
                    place = main + 1
            if (
                place < len(tokens)
                and tokens[place].low in closed.PARTICLES
                and not _starts_phrase(tokens, place)
            ):
                place += 1
        else:
            break
    return place, main, own, passive, simple


def _takes_infinitive(tokens: Sequence[Token], main: int, *, passive: bool) -> bool:
    """Whether the infinitive after a verb goes with it; else it says what for."""
    token = tokens[main]
    if token.kind == "aux":
        return True
    return any(one.base in (_ALLOWING if passive else _WANTING) for one in readings(token.low))


_WANTING = word_set(
    "want try decide begin start continue refuse agree hope help learn fail plan manage attempt"
    " seem appear tend need have use promise threaten choose come go get prefer wish intend expect"
    " offer aim seek happen prove mean swear vow cease like love hate struggle strive dare consent"
    " propose prepare serve demand deserve endeavour resolve undertake determine claim pretend"
    " remain do be arrange ask beg opt"
)
_ALLOWING = word_set(
    "allow force know say believe think suppose require expect intend ask order tell teach permit"
    " advise find show see make report consider estimate help invite persuade encourage oblige"
    " compel urge forbid rumour mean set need prove enable bind train authorise authorize destine"
    " appoint elect hire commission"
)


def _is_infinitive(tokens: Sequence[Token], verb: int) -> bool:
    """Whether the word after “to” is a verb, not a noun that it leads to."""
    low = tokens[verb].low
    one = reading(low, "base")
    if one is None:
        return False
    if one.strong:
        return True
    after = tokens[verb + 1] if verb + 1 < len(tokens) else None
    if after is None:
        return False
    return after.kind in ("det", "name", "whole", "pron", "num") or low not in _NOUNS_AFTER_TO


_NOUNS_AFTER_TO = word_set(
    "war work power trade market land water school sea court heat light attack research fame"
    " death birth church prison control need use love fear food paper air earth fire book"
    " pressure damage change success interest exile university pieces independence"
)


def _starts_phrase(tokens: Sequence[Token], place: int) -> bool:
    """Whether a particle is the first word of a preposition (out of, up to, away from)."""
    return place + 1 < len(tokens) and f"{tokens[place].low} {tokens[place + 1].low}" in (
        "out of",
        "up to",
    )


def _next_verb(
    tokens: Sequence[Token], place: int, forms: tuple[str, ...]
) -> tuple[int, bool] | None:
    """The verb form after an auxiliary, past adverbs and further auxiliaries; and if passive."""
    after_be = "ing" in forms
    while place < len(tokens):
        token = tokens[place]
        if token.low in ("been", "be", "being"):
            after_be, forms = True, ("part", "ing")
            if place + 1 >= len(tokens) or _next_verb(tokens, place + 1, forms) is None:
                return place, False
        elif token.low == "have" and "base" in forms:
            found = _next_verb(tokens, place + 1, ("part",))
            return found or (place, False)
        elif token.kind == "word" and (one := reading(token.low, *forms)):
            if one.form == "ing" and (token.low in _NOUN_ING or _is_noun_ing(tokens, place)):
                return None
            return place, after_be and one.form == "part"
        elif token.kind != "adv":
            return None
        place += 1
    return None


_NOUN_ING = word_set(
    "during being king ring thing string wing spring"
)


def _is_noun_ing(tokens: Sequence[Token], place: int) -> bool:
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return after is not None and after.low in ("is", "was", "of")


# --- the rest


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
                kind, body = "pp", _body(tokens, place)
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
                    if _comma_after(tokens, place) is None
                    else _comma_after(tokens, place) or total
                )
                continue
            close(place)
            return (*found, *_subordinate("clause", tokens, place))
        if (
            low in closed.MAYBE_SUBORDINATORS
            and token.kind in ("prep", "adv", "word")
            and _clause_follows(tokens, place)
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
                or (following.kind in ("word", "adv") and _infinitive_follows(tokens, place))
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
            and f"{low} {following.low}" in _DOUBLE
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
            body = _body(tokens, place)
            if body < total and tokens[body].kind == "prep":  # from under, until after
                body += 0
            place = body
            continue
        double = following is not None and f"{low} {following.low}" in _DOUBLE
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
            and (_TIMES.search(tokens[place - 1].low) or tokens[place - 1].low in ("life", "time"))
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
        return tokens[place - 1].noun and bool(_TIMES.search(token.low))
    return token.kind == "num" and place + 1 < len(tokens) and tokens[place + 1].low == "times"


_TIMES = re.compile(r"\b(?:times|(?:minute|hour|day|week|month|year|decade)s?|centur(?:y|ies))$")


def _is_range(tokens: Sequence[Token], first: int, place: int) -> bool:
    def timed(token: Token) -> bool:
        return (
            token.timely
            or token.kind == "num"
            or (token.kind == "whole" and _timely_text(token.low))
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


def _infinitive_follows(tokens: Sequence[Token], place: int) -> bool:
    verb = place + 1
    while verb < len(tokens) and tokens[verb].kind == "adv":
        verb += 1
    return verb < len(tokens) and tokens[verb].kind == "word" and _is_infinitive(tokens, verb)


def _comma_after(tokens: Sequence[Token], place: int) -> int | None:
    return next((k for k in range(place, len(tokens)) if tokens[k].kind == "comma"), None)


def _clause_follows(tokens: Sequence[Token], place: int) -> bool:
    """Whether “since”, “before” and the like have a clause after them, not a phrase."""
    end = _comma_after(tokens, place) or len(tokens)
    return find_finite(tokens[place + 1 : end], 0) is not None and not (
        place + 1 < len(tokens) and tokens[place + 1].kind == "num"
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
    if head.kind == "word" and reading(head.low, "ing", "part") and head.low not in _NOUN_ING:
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
