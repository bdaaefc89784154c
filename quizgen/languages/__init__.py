"""The languages that quizgen reads and words; each in a folder of its own."""

from quizgen.languages.chinese import CHINESE
from quizgen.languages.english import ENGLISH
from quizgen.languages.language import ImpossibleDateError, Language

LANGUAGES = (CHINESE, ENGLISH)

__all__ = ["ENGLISH", "LANGUAGES", "ImpossibleDateError", "Language", "language_of"]


def language_of(tag: str) -> Language | None:
    """The language for a BCP 47 tag, by its first part; None where quizgen has none."""
    primary = tag.replace("_", "-").split("-")[0].lower()
    return next((language for language in LANGUAGES if language.tag == primary), None)
