"""The grammatical form of an English option, guessed from its first words."""

import re
from collections.abc import Sequence
from itertools import pairwise

from quizgen.languages.english.lexicon import words as listed
from quizgen.languages.lexicon import word_set

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
_INNER = word_set("that who which whose where when because")
"""Words after which a verb is one of a clause inside: the fact that the Earth is flat."""
_SMALL = word_set(
    "a an the this that these those some any all it its his her their them to in on at by for "
    "with from up out off down of"
)
_ADJECTIVE = re.compile(r"(?:ous|ful|less|ible|(?<!t)(?<!c)able|ive|ed)$")

_MATHS = re.compile(r"\$[^$\n]*\$|\\\([^)\n]*\\\)|\\[a-z]+")
_UNIT = re.compile(r"[A-Za-z]{2,}|%")
_TWO_NUMBERS = re.compile(r"\d[\d,.]*\s+\d[\d,.]*")
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
_IRREGULAR = ("a", "i", "ae", "men", "teeth", "feet", "mice", "geese", "children")
"""Endings of plurals without an s, which singulars have as well: phyla, fungi, men."""
_SINGULAR_WORDS = word_set("news lens series species means mars texas hermes achilles")
"""Endings, and words, that only look like a plural."""


def forms_of(texts: Sequence[str]) -> list[str]:
    """The forms of options beside each other: what may be a verb is one beside a sure verb."""
    forms = [form_of(text) for text in texts]
    heads = [(_WORD.findall(text.lower()) or [""])[0] for text in texts]
    if "verb" in forms:
        forms = [
            "verb" if form == "noun" and _may_be_verb(head) else form
            for form, head in zip(forms, heads, strict=True)
        ]
    if "gerund" in forms:
        several = [len(text.split()) > 1 for text in texts]
        forms = [
            "gerund" if form == "noun" and more and head.endswith("ing") else form
            for form, head, more in zip(forms, heads, several, strict=True)
        ]
    return forms


def _may_be_verb(word: str) -> bool:
    return word in _FINITE or any(
        word in listed(name) for name in ("verbs", "verbs-mainly", "verbs-also-nouns")
    )


def form_of(text: str) -> str:
    """A name for the form: noun, sentence, verb, infinitive, gerund, number and so on."""
    words = _WORD.findall(text.lower())
    if not words:
        return "sign"
    if words[0] == "not" and len(words) > 1:
        del words[0]
    first = words[0]
    if not first[0].isalpha():
        return _of_number(text)
    if first in ("yes", "no"):
        return "yes-no"
    if _is_sentence(words):
        return "sentence"
    if first == "to":
        return "infinitive"
    if first in _PREPOSITIONS:
        return "preposition"
    if first in _JOINING:
        return "clause"
    return _by_list(words) or (_by_ending(words) if len(first) > 4 else "noun")


def _of_number(text: str) -> str:
    """Of texts that begin with a number: bare, two of them, or with words or a sign behind."""
    if _TWO_NUMBERS.fullmatch(text):
        return "numbers"
    return "quantity" if _UNIT.search(_MATHS.sub("", text)) else "number"


def _is_sentence(words: list[str]) -> bool:
    if words[0] in _PRONOUNS and len(words) > 1:
        return True
    inner = next((at for at, word in enumerate(words) if at and word in _INNER), len(words))
    finite = any(word in _FINITE and before != "to" for before, word in pairwise(words[:inner]))
    return len(words) > 2 and finite and words[0] not in _FINITE


def _by_list(words: list[str]) -> str:
    """What lists of words know: an adjective alone, a verb with what it takes; empty otherwise."""
    first = words[0]
    if len(words) == 1:
        adjective = first in listed("adjectives") and first not in listed("nouns")
        return "adjective" if adjective else ""
    verb = first in listed("verbs-mainly") or (
        first in listed("verbs") and first not in listed("nouns")
    )
    return "verb" if verb and words[1] in _SMALL else ""


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
    if last.endswith(_IRREGULAR):
        return ""
    plural = last.endswith("s") and not last.endswith(_SINGULAR) and last not in _SINGULAR_WORDS
    return "plural" if plural else "singular"
