"""Questions for what follows a preposition."""

from quizgen.languages.english.actives import active
from quizgen.languages.english.build import fronted
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.traits import (
    after_measure,
    agent_of,
    chunk_before,
    indefinite_before,
    is_first_to,
    is_measure_of_time,
    is_nominal,
    kind_of,
    main_base,
    next_chunk,
    of_participle,
    only_adjuncts,
)
from quizgen.languages.english.wh import Wh

_PIED = word_set("to for against into")


_STRANDED: dict[str, frozenset[str] | None] = {
    "of": None,
    "with": None,
    "for": None,
    "from": None,
    "as": None,
    "after": word_set("name look call"),
    "to": word_set(
        "lead belong refer contribute amount correspond respond compare convert turn react switch"
        " give look relate attribute reduce apply attach object add adapt limit devote dedicate"
    ),
    "on": word_set("depend focus feed rely concentrate work base insist agree report comment draw"),
    "in": word_set("result specialise specialize believe end engage invest consist trade"),
    "into": word_set("turn divide convert develop grow translate break split transform"),
    "against": None,
    "about": None,
    "around": None,
    "through": word_set("go live get"),
    "at": word_set("look aim"),
}
"""Prepositions that may stay behind, and after which verbs; None: any."""


def ask_after_preposition(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    """“With whom …?”, “What … of?”, “Who …?” of a passive's agent."""
    clause = asked.clause
    low = clause.text(chunk.first, chunk.body).lower()
    if asked.first < chunk.body or is_first_to(asked) or low in _NEVER:
        return None
    of_a_noun = low == "by" and word.person and not clause.passive  # the title of a book by her
    inner = of_a_noun or _of_a_study(asked, chunk, low) or _for_a_noun(asked, chunk, low)
    both = low == "from" and " to " in asked.role.text  # run from Dover to Calais
    # Ann Roux, of the University of Ghent
    added = low in ("of", "from") and asked.tokens[chunk.first - 1].kind == "comma"
    if both or added or inner or after_measure(asked, chunk) or of_participle(asked, chunk):
        return None
    if low == "by" and clause.passive and chunk is agent_of(asked):
        return _by(asked, chunk, word)
    if not word.classed and low == "for" and main_base(asked) == "apply":
        return None  # “For what did he apply for a patent?”
    if low == "as" and main_base(asked) == "know":
        return fronted(asked, "what", chunk, strand="as")
    if word.classed:
        return fronted(asked, f"{low} {word.object}", chunk)
    if word.person:
        strange = low == "after" and main_base(asked) != "name"
        if strange or kind_of(asked) not in ("person", "group", ""):
            return None
        return fronted(asked, f"{low} whom", chunk)
    if asked.role.name == "where" or not is_nominal(asked.tokens[chunk.body : chunk.last]):
        return None
    return _what(asked, chunk, low)


def _of_a_study(asked: Asked, chunk: Chunk, low: str) -> bool:
    """Whether a phrase belongs to the noun before it: his research on digestion."""
    before = asked.tokens[chunk.first - 1].low if chunk.first else ""
    return low in ("on", "about", "into") and before in _STUDIES


def _for_a_noun(asked: Asked, chunk: Chunk, low: str) -> bool:
    """Whether “for” belongs to a noun before it: ends with a solo for the bassoon, his writing for.

    Who asks for it takes the noun apart: “For what does it end with a solo?”
    """
    before = chunk_before(asked, chunk)
    if low != "for" or before is None:
        return False
    indefinite = before.kind == "pp" and asked.tokens[before.body].low in ("a", "an")
    return indefinite or (before.kind == "np" and asked.tokens[before.last - 1].low.endswith("ing"))


_STUDIES = word_set(
    "research work works studies study book books paper papers treatise lectures lecture essay"
    " experiments experiment theory report article inquiry investigations observations"
)


def _by(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    found = active(asked, word.subject, chunk, plural=word.classed and word.plural)
    return found or fronted(asked, f"by {word.object}", chunk)


def _what(asked: Asked, chunk: Chunk, low: str) -> str | None:
    if low == "for" and is_measure_of_time(asked, chunk):
        return fronted(asked, "for how long", chunk)
    if _goes_on(asked, chunk):
        return None
    earlier = [c for c in asked.clause.rest if c.last <= chunk.first]
    allowed = _STRANDED.get(low, frozenset())
    direct = all(c.kind == "adv" for c in earlier) and only_adjuncts(asked, chunk)
    if direct and (allowed is None or main_base(asked) in allowed):
        return fronted(asked, "what", chunk, strand=low)
    return fronted(asked, f"{low} what", chunk) if _is_pied(asked, chunk, low, earlier) else None


def _goes_on(asked: Asked, chunk: Chunk) -> bool:
    """Whether the phrase after a piece may belong to it: a constitution for the company."""
    following, tokens = next_chunk(asked, chunk), asked.tokens
    if following is None or tokens[chunk.body].low not in ("a", "an"):
        return False
    return tokens[following.first].low in ("for", "with", "on", "about", "against")


def _is_pied(asked: Asked, chunk: Chunk, low: str, earlier: list[Chunk]) -> bool:
    """Whether a preposition goes to the front with its “what”, as a teacher would put it."""
    if low == "with":
        means = asked.clause.passive or any(c.kind == "np" for c in earlier)
        return means and not indefinite_before(asked, chunk)
    if low == "on":
        return bool(earlier) and asked.tokens[earlier[-1].last - 1].low in _ON
    if low == "of":
        return main_base(asked) in _OF
    if low == "to" and any(asked.tokens[c.first].low == "from" for c in earlier):
        return False
    if low == "for" and earlier and earlier[-1].kind == "np":
        return asked.tokens[earlier[-1].last - 1].low in _FOR  # “For what did he get the idea?”
    return low in _PIED


_NEVER = frozenset({"such as", "according to", "rather than", "instead of", "like", "up to"})
_FOR = word_set("concern need love desire reason support search responsibility respect money")
"""Nouns that “for” belongs to."""
_OF = frozenset({"suspect", "accuse", "convict", "deprive"})
"""Verbs with an object and what it is of."""
_ON = word_set("emphasis influence effect impact focus attack war ban tax research stress")
"""Nouns that “on” belongs to."""


def ask_told(asked: Asked, chunk: Chunk, word: Wh) -> str | None:
    """By the class that the text gives before the piece: in which city."""
    preposition = text_of(asked.tokens[chunk.first : chunk.body]).lower()
    if preposition == "by" and asked.clause.passive and chunk is agent_of(asked):
        return active(asked, word.subject, chunk, plural=word.classed and word.plural)
    return fronted(asked, f"{preposition} {word.object}", chunk)
