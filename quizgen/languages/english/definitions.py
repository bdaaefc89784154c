"""Questions for a term, and for what is called so."""

from quizgen.languages.english import closed
from quizgen.languages.english.build import question
from quizgen.languages.english.led import led
from quizgen.languages.english.nouns import plural
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.place import Asked
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.traits import is_nominal, kind_of, main_base
from quizgen.languages.english.verbs import reading


def so_called(asked: Asked) -> str | None:
    """“What is a pulsar?” of what is called so."""
    clause = asked.clause
    named = clause.passive and main_base(asked) in ("call", "name", "term", "dub", "know")
    if not named or clause.tokens[clause.finite].low not in ("is", "are"):
        return None
    first = clause.rest[0] if len(clause.rest) == 1 else None
    if first is None or not (first.kind == "np" or clause.tokens[first.first].low == "as"):
        return None
    name = clause.text(first.body, first.last)
    return question("", ["what", clause.tokens[clause.finite].text, name])


def term_for(asked: Asked, phrase: tuple[Token, ...]) -> str | None:
    """The term for what a definition says."""
    if asked.clause.tokens[asked.clause.finite].low not in ("is", "are"):
        return None
    if phrase[0].kind in ("name", "whole"):
        return None  # a name is no definition
    if not is_noun_phrase(phrase) and not (len(phrase) > 2 and is_nominal(phrase)):
        return None
    if any(chunk.kind == "coord" or _goes_on(asked, chunk) for chunk in asked.clause.rest):
        return None
    kept = asked.kept()
    lead = led(asked)
    if kept is None or lead is None:
        return None
    if kind_of(asked) in _TITLED and kept and kept[0].startswith(("a ", "an ")):
        kept = [f"the {kept[0].partition(' ')[2]}", *kept[1:]]
        return question(lead.front, ["what is the name of", *lead.after(kept)])
    return question(lead.front, ["what is the term for", *lead.after(kept)])


_TITLED = frozenset({"work", "organisation", "event", "award", "product", "model", "place"})
"""Kinds of what has a name, and isn't a word for anything."""


def _goes_on(asked: Asked, chunk: Chunk) -> bool:
    """Whether a comma stands within what is defined: cold, nutrient-rich water."""
    return chunk.kind == "tail" and asked.tokens[chunk.body].low not in closed.RELATIVES


def is_noun_phrase(phrase: tuple[Token, ...]) -> bool:
    """Whether a phrase is sure to be a noun with what belongs to it."""
    first = phrase[0]
    if first.kind in ("det", "num", "name", "whole"):
        return first.low not in ("more", "less", "much")
    return plural(phrase) is True and phrase[0].kind == "word" and not reading(first.low, "part")
