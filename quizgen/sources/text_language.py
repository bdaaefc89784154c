"""Guesses in which language texts are: by their script, Latin ones by the words that hold them."""

import re
from collections import Counter

from quizgen.languages.chinese.scripts import simplified, traditional

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
)
_HAN, _LATIN = re.compile("[\u3400-\u9fff]"), re.compile("[A-Za-z\u00c0-\u024f]+")
_WORDS = {
    "en": "the of and is which what in to was are does a",
    "de": "der die das und ist welche was in den von ein nicht",
    "fr": "le la les et est quelle que dans des une pas qui",
    "es": "el la los y es cuál que en de una por qué",
    "it": "il la gli e è quale che di una per non sono",
    "pt": "o a os e é qual que em de uma não por",
    "nl": "de het een en is welke wat van in niet zijn",
}
ENOUGH = 20_000
"""Characters that are looked at."""
_HAN_WORD = 3
"""Letters of a Latin word that say as much as a Chinese character."""


def language_of_text(text: str) -> str:
    """The language tag that most of a text has; English where nothing else is likely."""
    text = text[:ENOUGH]
    latin = _LATIN.findall(text)
    letters = sum(map(len, latin))
    counts = {tag: len(script.findall(text)) for tag, script in _SCRIPTS}
    han = len(_HAN.findall(text))
    counts["ja"] += han if counts["ja"] * 5 > han else 0
    counts["zh"] = _HAN_WORD * han
    tag = max(counts, key=lambda one: counts[one])
    if counts[tag] <= letters:
        return _latin(latin)
    if tag != "zh":
        return tag
    chars = "".join(_HAN.findall(text))
    return (
        "zh-Hant"
        if _unlike(chars, simplified(chars)) > _unlike(chars, traditional(chars))
        else "zh-Hans"
    )


def _unlike(one: str, other: str) -> int:
    """In how many characters two texts of one length differ."""
    return sum(a != b for a, b in zip(one, other, strict=False))


def _latin(words: list[str]) -> str:
    found = Counter(word.lower() for word in words)
    scores = {tag: sum(found[word] for word in known.split()) for tag, known in _WORDS.items()}
    return max(scores, key=lambda tag: scores[tag])
