"""Cuts an English sentence into tokens of known sorts."""

import re
from functools import lru_cache
from typing import NamedTuple

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import words

_TOKEN = re.compile(
    r"\b(?:at (?:first|last|least|once)|in (?:the end|fact|turn|part)|for example|of course"
    r"|so far)\b"
    r"|\d[\d,.\s]*\d(?=\s?%)\s?%|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?:\s?%)?(?![\w])"
    r"|(?:[A-Z][a-z]{0,2}|[A-Z](?:\.[A-Z])+)\.(?=\s+[A-Z])"
    r"|[’'](?:s|S)\b|(?<=s)[’'](?=\s)"
    r"|[^\W_]+(?:[-‐‑/&.][^\W_]+)*(?:(?<=n)[’']t\b|[’'](?!s\b)[^\W\d_]+)?|[^\w\s]|_"
)
LONGEST = 300
"""Characters of a sentence that a question is worded of."""
_BARRED = re.compile(r"[;:?!\"()\[\]{}*_$<>|\\=+\n\t“”…]|\s[-–—]\s|—|''|``")
_TIME = re.compile(
    r"^(?:\d{3,4}s?|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|spring|summer|autumn|winter|century|Monday|Tuesday|Wednesday|Thursday|Friday"
    r"|Saturday|Sunday|morning|evening|night|bc|ad|bce|ce|BC|AD|BCE|CE)$"
)
"""With capitals where a date has them: the Night Watch is no time, and “may” no month."""


class Token(NamedTuple):
    """A word, number or sign of a sentence.

    Attributes:
        text: as it stands there.
        low: in small letters, with a straight apostrophe.
        start: where it starts in the sentence.
        end: where it ends.
        kind: `det`, `prep`, `pron`, `aux`, `conj`, `sub`, `adv`, `num`, `poss`, `name`, `comma`,
            `whole` (a piece that isn't looked into) or `word`.
    """

    text: str
    low: str
    start: int
    end: int
    kind: str

    @property
    def noun(self) -> bool:
        """Whether it may end a noun phrase."""
        if self.kind in ("name", "whole", "num"):
            return True
        return self.kind == "word" and self.low not in words("adjectives")

    @property
    def timely(self) -> bool:
        """Whether it is a word of a date."""
        return bool(_TIME.match(self.text))


def tokens_of(text: str, wholes: tuple[tuple[int, int], ...]) -> tuple[Token, ...] | None:
    """The tokens; None of a text that is too long or has signs that no rule here knows.

    Args:
        text: a sentence without its full stop.
        wholes: stretches that are one token each, such as names.
    """
    if len(text) > LONGEST:
        return None
    found: list[Token] = []
    place, stretches = 0, iter((*sorted(wholes), (len(text), len(text))))
    for start, end in stretches:
        if start < place:
            continue
        for match in _TOKEN.finditer(text, place, start):
            found.append(_token(match[0], match.start(), first=not found))
        if end > start:
            piece = text[start:end]
            found.append(Token(piece, piece.lower(), start, end, "whole"))
        place = end
    if _BARRED.search(text):
        bare = text
        for start, end in wholes:
            bare = f"{bare[:start]}{'x' * (end - start)}{bare[end:]}"
        if _BARRED.search(bare):
            return None
    return tuple(found)


def _token(text: str, start: int, *, first: bool) -> Token:
    low = text.lower().replace("’", "'")
    return Token(text, low, start, start + len(text), _kind(text, low, first=first))


@lru_cache(maxsize=1 << 14)
def _kind(text: str, low: str, *, first: bool) -> str:
    if not text[0].isalpha():
        return "num" if text[0].isdecimal() else _SIGNS.get(low, "word")
    if " " in low:
        return "adv"
    if text[0].isupper() and not first and low != "i":
        return "name"
    if low == "there" and first:
        return "pron"
    kind = next((kind for kind, words_ in _CLASSES if low in words_), "word")
    if kind == "word" and low.endswith("ly") and low not in closed.NO_LY_ADVERBS:
        return "adv"
    return kind


_SIGNS = {"'s": "poss", "'": "poss", ",": "comma"}
_NUMBERS = word_set(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
    " hundred thousand million billion trillion dozen"
)
_CLASSES = (
    ("aux", closed.AUXILIARIES | {"be", "been", "being", "having"}),
    ("conj", closed.CONJUNCTIONS),
    ("sub", closed.SUBORDINATORS),
    ("det", closed.DETERMINERS),
    ("pron", closed.PRONOUNS | closed.INDEFINITE),
    ("prep", closed.PREPOSITIONS),
    ("adv", closed.ADVERBS),
    ("num", _NUMBERS),
)
"""The small classes of words; a word is of the first that has it."""
