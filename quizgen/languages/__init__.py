"""The languages that quizgen reads and words; each in a folder of its own."""

from quizgen.languages.chinese import CHINESE
from quizgen.languages.english import ENGLISH
from quizgen.languages.language import ImpossibleDateError, Language
from quizgen.languages.traditional_chinese import TRADITIONAL_CHINESE

LANGUAGES = (CHINESE, TRADITIONAL_CHINESE, ENGLISH)

__all__ = ["ENGLISH", "LANGUAGES", "ImpossibleDateError", "Language", "language_of"]


def language_of(tag: str) -> Language | None:
    """The language for a BCP 47 tag; None where quizgen has none.

    Of a language in several scripts it is the one whose tag has most in common: `zh-Hant-HK` and
    `zh-TW` are traditional Chinese, `zh`, `zh-SG` and `zh-Hans-HK` simplified.
    """
    parts = frozenset(tag.replace("_", "-").lower().split("-"))
    primary = tag.replace("_", "-").lower().split("-")[0]
    named = [
        (len(known), language)
        for language in LANGUAGES
        for known in (each.lower().split("-") for each in (language.tag, *language.also))
        if known[0] == primary and parts.issuperset(known)
    ]
    return max(named, key=lambda found: found[0], default=(0, None))[1]
