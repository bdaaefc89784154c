"""The forms of English verbs: what a word may be a form of, and the form that a place needs."""

import re
from functools import lru_cache
from typing import NamedTuple

from quizgen.languages.english.closed import word_set
from quizgen.languages.english.irregular_verbs import ALSO_REGULAR, BASES, FORMS
from quizgen.languages.english.lexicon import words

_VOWELS = "aeiou"
_DOUBLED = re.compile(
    r"[^aeiou](?:qu)?[aeiouy][bdfgklmnprtvz]$|^(?:qu)?[aeiou][bdgmnpt]$|qu[aei]t$"
)
_S = re.compile(r"(?:s|x|z|ch|sh)$")
_BASE_OF_ED = (
    (
        re.compile(
            r"(?:[iy]z|[iy]s|at|[aeiou]v|uc|[aeo]rs|ns|[^aeiou]l|rg|dg|[^aeiou]c|u[rst]|[aeio]k"
            r"|[aio][dmn]e?|lv|rv)ed$"
        ),
        "e",
    ),
    (
        re.compile(
            r"(?:ss|ck|nt|ct|pt|st|ft|lt|sh|ch|nd|ld|rd|rm|rn|rk|nk|lk|ew|ow|ay|oy|lf|mp|sk|wn"
            r"|ai[ln]|ea[dklmnrt]|ee[dklmnrp]|oa[dmt]|oo[dklmnpt]|ou[dt]|ght|ff|ll|zz|x|en|er"
            r"|or)ed$"
        ),
        "",
    ),
)
"""What a verb that no list has adds to its stem, by its last letters."""


_NO_VERBS = word_set("be may can will must people headquarters like")
"""What has a use as a verb that facts don't make of it, or one that is an auxiliary's."""


class Reading(NamedTuple):
    """A form of a verb: its base and which form it is; the base is empty where unknown."""

    base: str
    form: str
    strong: bool = True


def is_verb(base: str) -> bool:
    """Whether a word is the base form of a verb that isn't rare."""
    return base in words("verbs") or base in words("verbs-also-nouns") or base in FORMS


@lru_cache(maxsize=1 << 14)
def readings(word: str) -> tuple[Reading, ...]:
    """The verb forms that a word in small letters may be."""
    found = [Reading(base, form) for base, form in BASES.get(word, ())]
    if word.endswith("ed") and len(word) > 3 and not found:
        for base in _bases_of_ed(word):
            found += [Reading(base, "past"), Reading(base, "part")]
    elif word.endswith("s") and len(word) > 3 and not word.endswith("ss"):
        found += [Reading(base, "s", _strong(base)) for base in _bases_of_s(word) if is_verb(base)]
    elif word.endswith("ing") and len(word) > 4:
        found += [Reading(base, "ing") for base in _bases_of_ing(word)]
    if is_verb(word) and word not in _NO_VERBS:
        found.append(Reading(word, "base", _strong(word)))
    return tuple(found)


def reading(word: str, *forms: str) -> Reading | None:
    """The first reading of a word that is one of some forms."""
    return next((one for one in readings(word) if one.form in forms), None)


def past_of(base: str) -> str:
    """The simple past of a verb."""
    return FORMS[base][0] if base in FORMS else _ed(base)


def past_of_participle(word: str) -> str | None:
    """The simple past of the verb that a word is the past participle of; None where unsure."""
    found = [one for one in readings(word) if one.form == "part"]
    if not found:
        return None
    base = found[0].base
    if base in FORMS and not (base in ALSO_REGULAR and word.endswith("ed")):
        return FORMS[base][0]
    return word


def third_person(base: str) -> str:
    """The form for he, she, it in the present."""
    if base in ("have", "do", "go"):
        return {"have": "has", "do": "does", "go": "goes"}[base]
    if base == "be":
        return "is"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}es" if _S.search(base) or base.endswith("o") else f"{base}s"


def _strong(base: str) -> bool:
    """Whether a form is hardly ever a noun's."""
    return base in words("verbs-mainly") or (base in words("verbs") and base not in words("nouns"))


def _ed(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}ied"
    if _DOUBLED.search(base) and len(base) <= 4:
        return f"{base}{base[-1]}ed"
    if base.endswith("c"):
        return f"{base}ked"
    return f"{base}ed"


def _known(base: str) -> bool:
    return is_verb(base) or base in words("verbs-rarely")


def _bases_of_ed(word: str) -> list[str]:
    stem = word[:-2]
    if word.endswith("ied") and len(word) > 4:
        tries = [f"{stem[:-1]}y", f"{stem}e"]
    elif len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "sfz":
        tries = [stem, stem[:-1]] if stem[-1] == "l" else [stem[:-1], stem]
    elif stem.endswith("ck"):
        tries = [stem, f"{stem}e", stem[:-1]]
    elif _DOUBLED.search(stem) and len(stem) <= 4:
        tries = [f"{stem}e", stem]
    else:
        tries = [stem, f"{stem}e"]
        if is_verb(f"{stem}e") and not is_verb(stem):
            tries.reverse()
    known = [base for base in tries if base in words("verbs")] or [
        base for base in tries if _known(base)
    ]
    if known:
        return known[:1]
    for pattern, ending in _BASE_OF_ED:
        if pattern.search(word):
            return [stem + ending]
    return [""] if word not in ("hundred", "indeed", "sacred", "naked", "wicked", "speed") else []


def _bases_of_s(word: str) -> list[str]:
    tries = []
    if word.endswith("ies"):
        tries.append(f"{word[:-3]}y")
    if word.endswith("es"):
        tries.append(word[:-2])
    return [
        base for base in [word[:-1], *tries] if third_person(base) == word and word not in _NO_VERBS
    ]


def _bases_of_ing(word: str) -> list[str]:
    stem = word[:-3]
    tries = [stem, f"{stem}e"]
    if len(stem) > 2 and stem[-1] == stem[-2]:
        tries.insert(0, stem[:-1])
    if stem.endswith("y"):
        tries.append(f"{stem[:-1]}ie")
    return [base for base in tries if _known(base)][:1]
