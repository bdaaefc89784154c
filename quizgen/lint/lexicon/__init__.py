"""The words and thresholds that the lint rules go by; one file a language."""

from quizgen.lint.lexicon.chinese import CHINESE
from quizgen.lint.lexicon.english import ENGLISH
from quizgen.lint.lexicon.lexicon import Lexicon

LEXICONS = (CHINESE, ENGLISH)

__all__ = ["CHINESE", "ENGLISH", "LEXICONS", "Lexicon", "lexicon_of"]


def lexicon_of(tag: str) -> Lexicon | None:
    """The lexicon for a BCP 47 tag, by its first part; None where there is none."""
    primary = tag.replace("_", "-").split("-")[0].lower()
    return next((lexicon for lexicon in LEXICONS if lexicon.tag == primary), None)
