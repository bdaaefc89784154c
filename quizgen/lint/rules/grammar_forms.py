"""The grammatical form of an English option, guessed from its first words."""

import re

from quizgen.lint.lexicon.lexicon import word_set

_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?|[\d$\\][\d,.%$\\]*")
_FINITE = word_set(
    "is are was were has have had does do did will would can could should may might must"
)
_PRONOUNS = word_set("it he she they we you i one there")
_PREPOSITIONS = word_set(
    "in on at by for with within from under over into through during after before of between about "
    "against without across throughout inside outside beyond among along near"
)
_JOINING = word_set("because since when if as that so who which")
_SMALL = word_set(
    "a an the this that these those some any all it its his her their them to in on at by for "
    "with from up out off down of"
)
_ADJECTIVE = re.compile(r"(?:ous|ful|less|ible|(?<!t)(?<!c)able|ive|ed)$")

_NOUNS_IN_LY = word_set(
    "family filly italy july ally belly bully butterfly dragonfly fly reply supply assembly anomaly"
    " monopoly sicily lily jelly folly rally holly emily molly sally polly kelly billy trolley"
)
_SINGULAR = ("ss", "us", "is", "as", "os", "ics", "'s", "’s")
_BOTH = word_set(
    "fish sheep deer salmon trout squid shrimp aircraft spacecraft species series people cattle"
    " police staff offspring moose bison swine"
)
"""Words with one form for one and for many; names have no number of their own."""
_SINGULAR_WORDS = word_set("news lens series species means mars texas hermes achilles")
"""Endings, and words, that only look like a plural."""


def form_of(text: str) -> str:
    """A name for the form: noun, sentence, infinitive, gerund, number and so on."""
    words = _WORD.findall(text.lower())
    if not words:
        return "sign"
    first = words[0]
    if not first[0].isalpha():
        return "number"
    if first in ("yes", "no"):
        return "yes-no"
    finite = len(words) > 2 and not _FINITE.isdisjoint(words[1:])
    if finite or (first in _PRONOUNS and len(words) > 1):
        return "sentence"
    if first == "to":
        return "infinitive"
    if first in _PREPOSITIONS:
        return "preposition"
    if first in _JOINING:
        return "clause"
    return _by_ending(words) if len(first) > 4 else "noun"


def _by_ending(words: list[str]) -> str:
    """The form of a phrase whose first word tells it by its ending, at the most."""
    first = words[0]
    alone = len(words) == 1
    follows = alone or words[1] in _SMALL
    if alone and first.endswith("ing"):
        return "noun"  # hearing, evaporating: a gerund alone is a noun among nouns
    if first.endswith("ing") and len(first) > 5 and (follows or words[1].endswith("ly")):
        return "gerund"
    if alone and first.endswith("ly") and first not in _NOUNS_IN_LY:
        return "adverb"
    if alone and _ADJECTIVE.search(first):
        return "adjective"
    return "participle" if first.endswith("ed") and follows else "noun"


def number_of(text: str) -> str:
    """Whether the last word of a text looks singular or plural; empty where it may be both."""
    words = _WORD.findall(text)
    if not words or words[-1][0].isupper() or words[-1] in _BOTH:
        return ""
    last = words[-1].lower()
    plural = last.endswith("s") and not last.endswith(_SINGULAR) and last not in _SINGULAR_WORDS
    return "plural" if plural else "singular"
