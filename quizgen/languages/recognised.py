"""Tells the language of a text that doesn't say it."""

import re

from quizgen.languages.chinese.prose import PROSE as CHINESE
from quizgen.languages.english.prose import PROSE as ENGLISH
from quizgen.languages.prose import Prose

_HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset(
    (
        *(
            "the",
            "of",
            "and",
            "to",
            "in",
            "was",
            "is",
            "that",
            "for",
            "it",
            "with",
            "as",
            "his",
            "on",
            "by",
            "were",
            "had",
            "at",
            "from",
            "an",
        ),
    )
)
_LEAST = 0.12
_SAMPLE = 20_000


def prose_of_text(text: str) -> Prose | None:
    """The language that a text is in; None where quizgen has no rules for it."""
    sample = text[:_SAMPLE]
    letters = sum(map(str.isalpha, sample)) or 1
    if len(_HAN.findall(sample)) / letters > 0.3:
        return CHINESE if len(_KANA.findall(sample)) / letters < 0.05 else None
    words = [word.lower() for word in _WORD.findall(sample)]
    common = sum(word in _ENGLISH for word in words)
    return ENGLISH if words and common / len(words) > _LEAST else None
