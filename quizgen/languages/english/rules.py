"""The question for each sort of role, in the place where its piece stands."""

import re

from quizgen.languages.english.closed import word_set
from quizgen.languages.english import closed
from quizgen.languages.english.build import active, fronted, of_subject, question
from quizgen.languages.english.clause import Chunk, text_of
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.nouns import is_common, lowered, plural, plural_word
from quizgen.languages.english.place import Asked
from quizgen.languages.english.verbs import reading
from quizgen.languages.english.wh import Wh, wh_of
from quizgen.models.values import Entities, Time

_TRAILING = word_set(
    "after into from"
)
_PLACES = word_set(
    "in at on near inside outside within aboard"
)
_MOTION = word_set(
    "go move travel sail flee emigrate return come migrate march fly retreat head escape walk sink"
    " immigrate relocate retire journey run"
)
_PIED = word_set(
    "with to for against into"
)
_STRANDED = {
    "of": None,
    "with": None,
    "for": None,
    "from": None,
    "as": None,
    "after": word_set(
    "name look call"
),
    "to": word_set(
    "lead belong refer contribute amount correspond respond compare convert turn react switch"
        " give look relate attribute reduce apply attach object add adapt limit devote dedicate"
),
    "on": word_set(
    "depend focus feed rely concentrate work base insist agree report comment draw"
),
    "in": word_set(
    "result specialise specialize believe end engage invest consist trade"
),
    "into": word_set(
    "turn divide convert develop grow translate break split transform"
),
    "against": None,
    "about": None,
    "around": None,
    "through": word_set(
    "go live get"
),
    "at": word_set(
    "look aim"
),
    "by": frozenset(),
}
_NAMING = word_set(
    "call name term dub title nickname entitle christen rename"
)
_AWARDING = word_set(
    "award give grant offer teach pay"
)
_LASTING = word_set(
    "last take continue stay remain live reign rule"
)


def ask_who_or_what(asked: Asked) -> str | None:
    """Who, whom, whose, what or which, wherever its piece stands."""
    if asked.in_subject:
        return _subject(asked)
    if told := _clause_of(asked, *_TELLING):
        return fronted(asked, "what", told)
    chunk = asked.chunk()
    if chunk is not None and chunk.kind == "pp" and asked.first == chunk.first:
        return _when(asked, chunk) if _long_time(asked, chunk) else None
    if chunk is None:
        return _possessor(asked) or _inner(asked)
    word = _wh(asked, chunk)
    if chunk.kind == "np":
        return _object(asked, chunk, word)
    if chunk.kind == "pp":
        return _after_preposition(asked, chunk, word)
    return None


def _clause_of(asked: Asked, *markers: str) -> Chunk | None:
    """The clause that begins with a certain word, where the piece is all of it."""
    for chunk in asked.clause.rest:
        if chunk.kind == "clause" and (asked.first, asked.last) == (chunk.first, chunk.last):
            return chunk if asked.tokens[chunk.first].low in markers else None
    return None


_TELLING = ("how", "why", "what", "whether", "that", "who")


def _long_time(asked: Asked, chunk: Chunk) -> bool:
    return bool(_UNITS_OF_TIME.match(asked.tokens[chunk.last - 1].low)) and asked.tokens[
        chunk.first
    ].low in ("in", "during", "within")


# --- the subject


def _subject(asked: Asked) -> str | None:
    clause, tokens = asked.clause, asked.tokens
    start = clause.subject
    end = clause.finite
    while end > asked.last and tokens[end - 1].kind == "adv":
        end -= 1
    before = tokens[start : asked.first]
    piece = tokens[asked.first : asked.last]
    if asked.last < end and tokens[asked.last].kind == "poss" and not before:
        if asked.role.name == "who" or _is_person(asked):
            rest = text_of(tokens[asked.last + 1 : end])
            return of_subject(asked, "whose", plural=None, after=rest)
        return None
    if (
        asked.last < end
        and tokens[asked.last].kind == "prep"
        and tokens[asked.last].low != "of"
        and not before
    ):
        if asked.role.name == "who" and not any(t.kind == "sub" for t in tokens[asked.last : end]):
            return of_subject(asked, "who", plural=None, after=text_of(tokens[asked.last : end]))
        return None
    if piece[0].low in closed.INDEFINITE:
        return None
    number = _verb_number(asked)
    several = number if number is not None else plural(tokens[start:end])
    word = wh_of(asked.role, asked.entities, before, piece, plural=bool(several))
    if asked.last != end:
        return None
    free = before[word.covers :]
    if any(t.low not in closed.ARTICLES for t in free) or (len(free) and word.covers):
        inner = _of_class(asked, word, before)
        return inner
    copula = clause.main == clause.finite and clause.tokens[clause.finite].kind == "aux"
    complement = clause.rest[0] if clause.rest and clause.rest[0].kind == "np" else None
    if copula and complement is not None and clause.finite_reading is None:
        phrase = tokens[complement.first : complement.last]
        if asked.role.name == "term" or (
            not word.classed and not word.person and _kind(asked) == "term"
        ):
            return _term(asked, phrase)
        if not word.classed and _is_noun_phrase(phrase):
            if not word.person and phrase[0].low in ("a", "an") and asked.role.name != "term":
                return None  # “What is a planet?” asks for something else
            return of_subject(asked, word.subject, plural=None)
    if word.person:
        keep = number if tokens[clause.finite].low in ("are", "were") else False
        return of_subject(asked, word.subject, plural=keep)
    if word.classed:
        noun = word.subject.rpartition(" ")[2]
        if (copula or _main_base(asked) == "become") and complement is not None:
            phrase = tokens[complement.first : complement.last]
            if len(phrase) > 2 and phrase[0].low == "the" and phrase[-1].low == noun:
                return of_subject(asked, word.subject, plural=None, without=complement.last - 1)
        return of_subject(asked, word.subject, plural=None if number is None else word.plural)
    if _kind(asked) == "organisation" and not clause.passive:
        return None
    if asked.role.name == "where" and not clause.passive:
        return None
    if number and any(
        t.low in ("their", "they", "them", "themselves") for t in tokens[clause.verbs :]
    ):
        return None
    return of_subject(asked, "what", plural=False)


def _of_class(asked: Asked, word: Wh, before: tuple) -> str | None:
    """“The last case of which disease …?”, “Whose vaccine …?”: at the end of the subject."""
    if asked.role.name == "who" and not word.classed and len(before) > 2 and before[-1].low == "of":
        noun = before[1:-1]
        if before[0].low == "the" and all(t.kind in ("word", "name", "adv", "num") for t in noun):
            return of_subject(asked, "whose", plural=None, after=text_of(noun))
    if not word.classed or word.covers or not before or before[-1].low not in closed.PREPOSITIONS:
        return None
    clause = asked.clause
    head = clause.text(clause.subject, asked.first)
    return of_subject(asked, head, plural=None, after=word.object)


def _term(asked: Asked, phrase: tuple) -> str | None:
    """The term for what a definition says."""
    if asked.clause.tokens[asked.clause.finite].low not in ("is", "are") or not _is_noun_phrase(
        phrase
    ):
        return None
    kept = asked.kept()
    lead = asked.lead()
    if kept is None or lead is None:
        return None
    return question(lead[0], ["what is the term for", *kept, lead[1]])


def _is_noun_phrase(phrase: tuple) -> bool:
    first = phrase[0]
    if first.kind in ("det", "num", "name", "whole"):
        return first.low not in ("more", "less", "much")
    return plural(phrase) is True and phrase[0].kind == "word" and not reading(first.low, "part")


def _verb_number(asked: Asked) -> bool | None:
    """Whether the finite verb is plural; None where its form doesn't tell."""
    clause = asked.clause
    low = clause.tokens[clause.finite].low
    if low in ("is", "was", "has", "does", "isn't", "wasn't", "doesn't", "hasn't"):
        return False
    if low in ("are", "were", "have", "do", "aren't", "weren't", "don't", "haven't"):
        return True
    own = clause.finite_reading
    if own is None or own.form == "past":
        return None
    return own.form == "base"


def _kind(asked: Asked) -> str:
    value = asked.role.value
    if isinstance(value, Entities) and value.whole and value.ids and value.ids[0] in asked.entities:
        return asked.entities[value.ids[0]].kind
    return ""


def _is_person(asked: Asked) -> bool:
    return _kind(asked) in ("person", "group")


# --- objects


def _wh(asked: Asked, chunk: Chunk) -> Wh:
    before = asked.tokens[chunk.body : asked.first]
    piece = asked.tokens[asked.first : asked.last]
    return wh_of(asked.role, asked.entities, before, piece, plural=bool(plural(piece)))


def _object(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    clause = asked.clause
    copula = clause.tokens[clause.main].kind == "aux"
    verb = clause.tokens[clause.main]
    if _is_measure_of_time(asked, chunk):
        base = _main_base(asked)
        return fronted(asked, "how long", chunk) if base in _LASTING else None
    if copula:
        return _complement(asked, chunk, word)
    if asked.tokens[chunk.first].kind in ("adv",):
        return None
    if len(piece := asked.tokens[chunk.body : chunk.last]) == 1 and piece[0].kind == "adv":
        return None
    phrase = asked.tokens[chunk.first : chunk.last]
    if not _nominal(phrase):
        return None
    if clause.passive and clause.tokens[clause.main].kind == "word":
        one = reading(verb.low, "part")
        base = one.base if one else ""
        if chunk.first == clause.verbs and base not in _NAMING | _AWARDING:
            return None
    if asked.role.name == "where" and not word.classed:
        return None
    if word.person and _kind(asked) == "organisation":
        return None
    asks = "whom" if word.person else word.object
    return fronted(asked, asks, chunk)


def _nominal(phrase: tuple) -> bool:
    """Whether a phrase is a noun phrase: not an adjective, an adverb, a bare participle."""
    first, last = phrase[0], phrase[-1]
    if first.low in ("better", "worse", "more", "less", "faster", "so", "too") or any(
        t.low == "than" for t in phrase
    ):
        return False
    if first.kind in ("det", "name", "whole", "num", "poss"):
        return True
    if any(t.kind in ("det", "name", "whole") for t in phrase):
        return True
    if len(phrase) == 1:
        return (
            first.kind == "word"
            and first.noun
            and not (reading(first.low, "part") and not plural_word(first.low))
        )
    return last.noun


def _main_base(asked: Asked) -> str:
    token = asked.tokens[asked.clause.main]
    if asked.clause.main == asked.clause.finite and asked.clause.finite_reading:
        return asked.clause.finite_reading.base
    one = reading(token.low, "base", "part", "ing", "past")
    return one.base if one else ""


_UNITS_OF_TIME = re.compile(r"^(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?$")


def _is_measure_of_time(asked: Asked, chunk: Chunk) -> bool:
    phrase = asked.tokens[chunk.body : chunk.last]
    return bool(phrase) and bool(_UNITS_OF_TIME.match(phrase[-1].low))


def _complement(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    """What or who the subject is."""
    clause = asked.clause
    if chunk.first != clause.rest[0].first or clause.main != clause.finite:
        return None
    piece = asked.tokens[asked.first : asked.last]
    following = _next(asked, chunk)
    if following is not None and following.kind == "pp" and not _timed(asked, following):
        return None  # it says where or of what kind the answer is
    subject = clause.tokens[clause.subject : clause.finite]
    phrase = asked.tokens[chunk.first : chunk.last]
    named = piece[0].kind in ("name", "whole")
    owned = any(t.kind == "poss" for t in subject)
    if subject[0].kind in ("name", "whole") and not owned and not _defined(asked):
        return None
    if word.person:
        return fronted(asked, "who", chunk) if named else None
    if word.classed:
        return fronted(asked, word.subject, chunk)
    described = subject[0].low == "the" or owned
    if named or (described and (phrase[0].low in closed.ARTICLES or _bare_noun(phrase))):
        return fronted(asked, "what", chunk)
    if phrase[0].low in ("a", "an", "the") and _defined(asked) and chunk.last == len(asked.tokens):
        return fronted(asked, "what", chunk)
    return None


def _bare_noun(phrase: tuple) -> bool:
    """Whether a phrase is a noun, or two joined, that no adjective could be."""
    last = phrase[-1]
    if last.kind != "word" or last.low in words("adjectives") or reading(last.low, "part"):
        return False
    return bool(is_common(last.text))


def _defined(asked: Asked) -> bool:
    """Whether the sentence tells what its subject is, so that “What is …?” has one answer."""
    clause = asked.clause
    low = clause.tokens[clause.finite].low
    if low not in ("is", "are"):
        return False
    first = clause.tokens[clause.subject]
    return (
        first.kind in ("word",)
        or first.low in ("a", "an")
        or (first.kind == "whole" and _person_free(asked, first.text))
    )


def _person_free(asked: Asked, text: str) -> bool:
    return not any(
        e.kind in ("person", "group") and text in e.names for e in asked.entities.values()
    )


# --- after a preposition


def _after_preposition(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    clause = asked.clause
    preposition = clause.text(chunk.first, chunk.body)
    low = preposition.lower()
    if asked.first < chunk.body or is_first_to(asked):
        return None
    if low == "by" and clause.passive and chunk is _agent(asked):
        if found := active(asked, word.subject, chunk):
            return found
        return fronted(asked, f"by {'whom' if word.person else word.object}", chunk)
    if low in ("such as", "according to", "rather than", "instead of", "like", "up to"):
        return None
    if word.classed:
        return fronted(asked, f"{low} {word.object}", chunk)
    if word.person:
        if _kind(asked) not in ("person", "group", ""):
            return None
        if low == "after" and _main_base(asked) != "name":
            return None
        return fronted(asked, f"{low} whom", chunk)
    if asked.role.name == "where":
        return None
    if not _nominal(asked.tokens[chunk.body : chunk.last]):
        return None
    if low == "for" and _is_measure_of_time(asked, chunk):
        return fronted(asked, "for how long", chunk)
    following = _next(asked, chunk)
    if (
        following is not None
        and asked.tokens[chunk.body].low in ("a", "an")
        and asked.tokens[following.first].low in ("for", "with", "on", "about", "against")
    ):
        return None
    direct = all(c.kind == "adv" for c in clause.rest if c.first < chunk.first)
    allowed = _STRANDED.get(low, frozenset())
    if (
        direct
        and (allowed is None or _main_base(asked) in allowed)
        and _only_adjuncts(asked, chunk)
    ):
        return fronted(asked, "what", chunk, strand=low)
    if low == "with" and _indefinite_before(asked, chunk):
        return None
    earlier = [c for c in clause.rest if c.last <= chunk.first]
    if low == "with" and not clause.passive and not any(c.kind == "np" for c in earlier):
        return None
    if low == "to" and any(asked.tokens[c.first].low == "from" for c in earlier):
        return None
    if low == "on" and earlier and asked.tokens[earlier[-1].last - 1].low in _ON:
        return fronted(asked, "on what", chunk)
    if low == "of" and _main_base(asked) in ("suspect", "accuse", "convict", "deprive"):
        return fronted(asked, "of what", chunk)
    if low in _PIED:
        return fronted(asked, f"{low} what", chunk)
    return None


_ON = word_set(
    "emphasis influence effect impact focus attack war ban tax research stress"
)
"""Nouns that “on” belongs to."""


def _indefinite_before(asked: Asked, chunk: Chunk) -> bool:
    """Whether the phrase before one may hold it: a board with 64 squares."""
    before = [c for c in asked.clause.rest if c.last <= chunk.first]
    if not before:
        return False
    last = asked.tokens[before[-1].body : before[-1].last]
    if _timed(asked, before[-1]) or any(char.isdecimal() for char in last[-1].text):
        return False
    definite = last[0].kind == "det" and last[0].low not in ("a", "an") or last[0].kind == "name"
    return (
        bool(last)
        and not definite
        and (last[0].low in ("a", "an") or plural(last) is True)
        and not any(t.timely for t in last)
    )


def _only_adjuncts(asked: Asked, chunk: Chunk) -> bool:
    """Whether what follows a phrase can't be taken for what its preposition belongs to."""
    later = [
        c for c in asked.clause.rest if c.first > chunk.first and c.kind not in ("tail", "coord")
    ]
    return all(
        c.kind in ("pp", "adv")
        and asked.tokens[c.first].low
        in (
            "in",
            "on",
            "at",
            "during",
            "after",
            "before",
            "by",
            "from",
            "since",
            "for",
            "until",
            "around",
            "about",
            "between",
            "among",
            "under",
        )
        or c.kind in ("adv", "clause", "inf")
        for c in later
    )


def _agent(asked: Asked) -> Chunk | None:
    """The phrase that names who does what a passive tells."""
    by = [c for c in asked.clause.rest if asked.tokens[c.first].low == "by" and c.kind == "pp"]
    if len(by) != 1:
        return None
    chunk = by[0]
    inner = asked.tokens[chunk.body : chunk.last]
    if not inner or reading(inner[0].low, "ing") or _timed(asked, chunk):
        return None
    return chunk


def _timed(asked: Asked, chunk: Chunk) -> bool:
    inner = asked.tokens[chunk.body : chunk.last]
    return all(
        t.timely or t.kind in ("num", "det") or t.low in ("of", "end", "late", "early", "about")
        for t in inner
    )


# --- inside a phrase


def _possessor(asked: Asked) -> str | None:
    """Whose: the piece is a possessor at the head of an object."""
    chunk = asked.within()
    tokens = asked.tokens
    if chunk is None or asked.last >= chunk.last or tokens[asked.last].kind != "poss":
        return None
    if asked.first != chunk.body or not (asked.role.name == "who" or _is_person(asked)):
        return None
    rest = text_of(tokens[asked.last + 1 : chunk.last])
    preposition = text_of(tokens[chunk.first : chunk.body]).lower()
    if chunk.kind == "pp" and preposition in ("by",) and asked.clause.passive:
        return active(asked, f"whose {rest}", chunk)
    return fronted(asked, f"{preposition} whose {rest}".strip(), chunk)


def _inner(asked: Asked) -> str | None:
    """A class inside a phrase: the capital of which country."""
    chunk = asked.within()
    if chunk is None or asked.last != chunk.last or chunk.kind not in ("np", "pp"):
        return None
    before = asked.tokens[chunk.body : asked.first]
    piece = asked.tokens[asked.first : asked.last]
    word = wh_of(asked.role, asked.entities, before, piece, plural=bool(plural(piece)))
    head = before[: len(before) - word.covers] if word.covers else before
    if word.covers and not head:
        if chunk.kind == "pp":
            return _after_preposition_covered(asked, chunk, word)
        return fronted(asked, word.object, chunk)
    if not before:
        return None
    copula = (
        asked.clause.main == asked.clause.finite and asked.tokens[asked.clause.main].kind == "aux"
    )
    if (
        before[-1].low == "of"
        and word.classed
        and copula
        and chunk is asked.clause.rest[0]
        and chunk.kind == "np"
    ):
        noun = text_of(before[:-1])
        if any(t.kind in ("sub", "prep") for t in before[:-1]):
            return None
        return fronted(asked, f"of {word.object}", chunk, after=noun)
    return _part(asked, chunk, word)


def _part(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    """A phrase around its class, in front: the cause of which disease."""
    before = asked.tokens[chunk.body : asked.first]
    copula = asked.tokens[asked.clause.main].kind == "aux"
    if (
        not word.classed
        or copula
        or before[-1].low != "of"
        or any(t.kind in ("sub", "num") for t in before)
    ):
        return None
    preposition = text_of(asked.tokens[chunk.first : chunk.body]).lower()
    head = text_of(before)
    return fronted(asked, f"{preposition} {head} {word.object}".strip(), chunk)


def _after_preposition_covered(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    preposition = text_of(asked.tokens[chunk.first : chunk.body]).lower()
    if preposition == "by" and asked.clause.passive and chunk is _agent(asked):
        return active(asked, word.subject, chunk)
    return fronted(asked, f"{preposition} {word.object}", chunk)


# --- times


def is_first_to(asked: Asked) -> bool:
    """Whether the clause says who was the first to do something, which has no time of its own."""
    clause = asked.clause
    if clause.tokens[clause.main].kind != "aux" or not clause.rest or clause.rest[0].kind != "np":
        return False
    phrase = clause.tokens[clause.rest[0].first : clause.rest[0].last]
    return phrase[0].low == "the" and any(
        t.low in ("first", "last", "only", "next") for t in phrase[1:3]
    )


def ask_when(asked: Asked) -> str | None:
    """When, until when, since when, how long, or in which year."""
    if is_first_to(asked):
        return None
    if (told := _clause_of(asked, "when")) and told.kind == "clause":
        return fronted(asked, "when", told)
    lead = asked.clause.lead
    if asked.in_lead and lead is not None:
        return _when(asked, lead)
    if asked.in_subject:
        return _year_of(asked, asked.clause.subject, asked.clause.finite, None)
    chunk = asked.within()
    if chunk is None:
        return None
    if asked.last == chunk.last or (
        asked.last == chunk.last - 1
        and asked.tokens[asked.last].low in ("ago", "ad", "bc", "ce", "bce")
    ):
        return _when(asked, chunk)
    return _year_of(asked, chunk.body, chunk.last, chunk)


_LOOSE = word_set(
    "the about around early late mid circa year years end beginning start of"
)


def _when(asked: Asked, chunk: Chunk) -> str | None:
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


# --- places


def ask_where(asked: Asked) -> str | None:
    """Where, or in which city; where no place word is sure, as what."""
    clause, tokens = asked.clause, asked.tokens
    if is_first_to(asked) and not asked.in_subject:
        return None
    if told := _clause_of(asked, "where"):
        return fronted(asked, "where", told)
    if asked.in_lead and clause.lead is not None:
        lead = clause.lead
        if asked.last != lead.last or lead.kind != "pp":
            return None
        return _where(asked, lead, None)
    chunk = asked.within()
    if asked.in_subject or chunk is None or asked.last != chunk.last or chunk.kind != "pp":
        return ask_who_or_what(asked)
    if asked.first == chunk.first or asked.fills(chunk) or _inner_place(asked, chunk):
        return _where(asked, chunk, chunk)
    del tokens
    return ask_who_or_what(asked)


def _inner_place(asked: Asked, chunk: Chunk) -> bool:
    before = asked.tokens[chunk.body : asked.first]
    return bool(_wh(asked, chunk).covers) and len(before) == _wh(asked, chunk).covers


def _where(asked: Asked, chunk: Chunk, skip: Chunk | None) -> str | None:
    clause, tokens = asked.clause, asked.tokens
    preposition = text_of(tokens[chunk.first : chunk.body]).lower()
    word = _wh(asked, chunk) if asked.first >= chunk.body else Wh("what", "what")
    if word.classed:
        noun = word.object
        last = noun.rpartition(" ")[2]
        if preposition in ("in", "at") and last.rstrip("s") in (
            "island",
            "planet",
            "continent",
            "peninsula",
        ):
            preposition = "on"
        return fronted(asked, f"{preposition} {noun}", skip)
    following = _next(asked, chunk)
    larger = (
        following is not None
        and following.kind == "pp"
        and tokens[following.first].low == "in"
        and tokens[following.body].kind in ("name", "whole")
        and not _timed(asked, following)
        and not any(c.isdecimal() for c in tokens[following.body].low)
        and not tokens[following.body].timely
    )
    if preposition in _PLACES:
        if larger and following is not None and not asked.in_lead:
            where = f"where {text_of(tokens[following.first : following.last])}"
            return fronted(asked, where, chunk, following)
        return fronted(asked, "where", skip)
    if asked.in_lead:
        return None
    direct = chunk is clause.rest[0]
    if preposition == "from":
        if direct and _only_adjuncts(asked, chunk):
            return fronted(asked, "where", chunk, strand="from")
        return fronted(asked, "from where", chunk)
    if (
        preposition in ("to", "into")
        and direct
        and _main_base(asked) in _MOTION
        and _only_adjuncts(asked, chunk)
    ):
        return fronted(asked, "where", chunk)
    if (
        preposition == "to"
        and _main_base(asked)
        in _MOTION
        | {
            "send",
            "bring",
            "take",
            "carry",
            "bear",
            "transport",
            "ship",
            "transfer",
            "exile",
            "deport",
        }
        and _only_adjuncts(asked, chunk)
    ):
        return fronted(asked, "where", chunk)
    return None


def _next(asked: Asked, chunk: Chunk) -> Chunk | None:
    return next((c for c in asked.clause.rest if c.first >= chunk.last), None)


# --- reasons


_REASON = re.compile(
    r"^(?:because(?: of)?|since|as|due to|owing to|thanks to|in order to|so that|so as to|to|for"
    r"|out of|on account of|by)\b"
)


def ask_why(asked: Asked) -> str | None:
    """Why, of a clause or phrase that gives a reason or an aim."""
    clause, tokens = asked.clause, asked.tokens
    if asked.in_lead and clause.lead is not None:
        lead = clause.lead
        text = text_of(tokens[lead.first : lead.last]).lower()
        if not _REASON.match(text) or asked.last != lead.last:
            return None
        return fronted(asked, "why")
    starts = [c for c in clause.rest if c.first <= asked.first < c.last]
    if not starts or asked.last != clause.rest[-1].last:
        return None
    chunk = starts[0]
    first = tokens[chunk.first].low
    text = text_of(tokens[chunk.first :]).lower().lstrip(", ")
    if not _REASON.match(text) or not chunk.first <= asked.first <= chunk.body:
        return None
    if first == "by" or (first == "for" and asked.first > chunk.first and clause.rest[0] is chunk):
        return None
    later = [c for c in clause.rest if c.first >= chunk.first]
    return fronted(asked, "why", *later)


def lowered_head(asked: Asked) -> str | None:
    """The subject in small letters, for other rules."""
    return lowered(
        asked.clause.text(asked.clause.subject, asked.clause.finite), asked.names, more=True
    )
