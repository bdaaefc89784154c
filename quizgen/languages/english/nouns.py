"""Number, article and capital of English noun phrases."""

import re
from collections.abc import Sequence
from functools import cache

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading

_PLURALS = word_set(
    "people men women children mice geese feet teeth bacteria data criteria phenomena media fungi"
    " police cattle algae larvae nuclei stimuli alumni cacti lice oxen dice strata formulae"
    " vertebrae antennae genera foci radii loci crises axes analyses theses women wives lives"
    " leaves wolves halves knives mitochondria ova spectra symposia indices matrices vertices"
    " fishermen policemen statesmen businessmen workmen noblemen englishmen frenchmen"
)
_EITHER = word_set(
    "species series fish sheep deer means aircraft spacecraft offspring works salmon"
)
_SINGULARS = word_set(
    "physics mathematics economics politics ethics genetics linguistics statistics news measles"
    " mumps rabies diabetes gas lens bus atlas canvas bias chaos cosmos virus iris series"
    " athletics gymnastics electronics acoustics optics mechanics dynamics kinetics aids rickets"
    " arthritis tennis basis crisis analysis thesis axis oasis synthesis always perhaps"
    " herpes shingles molasses kudos tetanus octopus walrus cactus campus census"
)
_S_END = re.compile(r"(?:ss|us|is|[’']s)$")
_AN = re.compile(
    r"^(?:[aeiou](?!ni[^mn]|nion|nique|niv|s[aeiu]|urop|we|ne\b|nce\b)|ho(?:ur|nest|nou?r)|heir|"
    r"8|11\b|18\b|[AEFHILMNORSX](?:[A-Z\d]|\b[-.]))"
)
_A_DESPITE = re.compile(r"^(?:one|once|eu|ew|u[bcfhkn]i|unan)", re.IGNORECASE)


def plural_word(word: str) -> bool | None:
    """Whether a noun is plural; None where it may be both."""
    low = word.lower()
    if low in _EITHER:
        return None
    if low in _PLURALS:
        return True
    if low in _SINGULARS or not low.endswith("s") or _S_END.search(low):
        return False
    if low.endswith("ics"):
        return low[:-1] in words("nouns")
    if low in words("nouns"):  # pancreas, but not pantries
        return any(
            low.endswith(end) and f"{low[: -len(end)]}{put}" in words("nouns")
            for end, put in (("ies", "y"), ("es", ""), ("s", ""))
        )
    return True


def plural(phrase: Sequence[Token]) -> bool | None:
    """Whether a noun phrase is plural; None where nothing tells."""
    if not phrase:
        return None
    first = phrase[0].low
    head, joined = _head(phrase)
    if joined or head is None:
        return True if joined else None
    if first in _SINGLE or first in _SEVERAL:
        return first in _SEVERAL
    if head.kind == "pron":
        return head.low in ("they", "we", "you")
    if head.kind in ("num", "whole") and any(char.isdecimal() for char in head.text):
        named = head.kind == "num" and any(t.kind in ("name", "whole") for t in phrase)
        return None if named else head.low.rpartition(" ")[2] not in ("1", "one")
    if head.kind == "num":
        return head.low != "one"
    unknown = head.text[0].isupper() and "-" not in head.text and not is_common(head.text)
    if unknown or (head.kind in ("name", "whole") and not head.text.islower()):
        return None if head.low.endswith("s") else False
    return plural_word(head.low.rpartition(" ")[2])


def _head(phrase: Sequence[Token]) -> tuple[Token | None, bool]:
    """The last word before what modifies a noun, and whether several are joined."""
    head = None
    for place, token in enumerate(phrase):
        if token.low == "and" and not any(t.kind in ("prep", "sub") for t in phrase[:place]):
            return head, True
        if token.kind in ("prep", "sub", "comma") and place:
            return head, token.kind == "comma" and any(t.low == "and" for t in phrase[place:])
        if token.kind != "adv":
            head = token
    return head, False


_SINGLE = frozenset({"a", "an", "each", "every", "this", "one"})
_SEVERAL = frozenset({"these", "those", "many", "few", "several", "both"})


def pluralised(noun: str) -> str:
    """The plural of a class: river, city, work of art."""
    head, of, rest = noun.partition(" of ")
    last = head.rpartition(" ")[2]
    irregular = {"person": "people", "man": "men", "woman": "women", "child": "children"}
    if plural_word(last) or last in _EITHER:
        return noun
    if last in irregular:
        made = head[: len(head) - len(last)] + irregular[last]
    elif re.search(r"[^aeiou]y$", head):
        made = f"{head[:-1]}ies"
    elif re.search(r"(?:s|x|z|ch|sh)$", head):
        made = f"{head}es"
    else:
        made = f"{head}s"
    return f"{made}{of}{rest}"


def article(text: str) -> str:
    """“a” or “an” before a text, by its sound."""
    if _A_DESPITE.match(text):
        return "a"
    return (
        "an" if _AN.match(text) or _AN.match(text.lower() if text[1:2].islower() else text) else "a"
    )


_ALSO_NAMES = word_set(
    "acre agriculture anemia angel angle army assault assumption axis balance ball bath bell bench"
    " bond book brother bull bush cage cancer capital cash chain champagne chaos chase chin circus"
    " clay colony commerce communion communist comrade continent cook court creation creek cross"
    " crown curb day death defense democrat depression devil doctor dragon eight energy fall farmer"
    " father fish friend fury goat god gospel gram grass gray guest guy hell hero host independence"
    " interior job junior justice key kid lady lamb land lens lie light lord lot low mama man mass"
    " milk monk monopoly moon nation navy night north opera opposition order page pan passion"
    " pastor pound president rebel red republican revelation rice rock romance rush sand sin sir"
    " sister snake son song south spark speaker split state sun superior sweet town transportation"
    " treasury tree truth union village virgin wagon wave western wisdom wise word world"
)
"""Common nouns that are names as well, but rarely at the head of a fact."""


@cache
def _common() -> frozenset[str]:
    return words("nouns") | _ALSO_NAMES


def is_common(word: str) -> bool | None:
    """Whether a capitalised first word is no name; None where it may be one."""
    low = word.lower().replace("’", "'")
    if word[1:] != word[1:].lower() or any(char.isdecimal() for char in word) or word[1:2] == "-":
        return False
    if low in closed.NATIONS:
        return False
    for part in (low, low.rpartition("-")[2] if "-" in low else low):
        past = reading(part, "part") if part.endswith("ed") else None
        verbal = reading(part, "ing") or (past and len(past.base) > 3)
        if verbal or part in words("nouns") or part in _ALSO_NAMES or _ENDING.search(part):
            return True
        for end, put in (("ies", "y"), ("es", ""), ("s", "")):
            if part.endswith(end) and f"{part[: -len(end)]}{put}" in _common():
                return True
        if low in _PLURALS or low in words("adjectives") or low in words("verbs"):
            return True
    return False


_ENDING = re.compile(
    r"[^\W\d_]{3}(?:tion|sion|ness|ity|ism|ment|sis|ology|ics|graphy|ance|ence|ship|hood|itis|ists?"
    r"|ological|ical|ors|ers|ules|ments|tions|isms|ities|cytes?|phyll|zoa)$"
)
