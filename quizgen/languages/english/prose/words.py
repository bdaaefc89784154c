"""What of an English piece another text doesn't have; and its sentences, clauses and names."""

import re
from functools import lru_cache

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.nouns import is_common
from quizgen.languages.english.prose.dates import dates
from quizgen.languages.english.prose.stems import WORD, all_keys, content, wider
from quizgen.languages.english.verbs import reading, readings
from quizgen.languages.prose import Missing, Span

_END = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\bvs)(?<![A-Z])(?<!\bc)(?<!\bca)"
    r"[.!?]+[”’\"')\]]*(?=\s+[\"“‘(]?[A-Z0-9])|\n+"
)
_CLAUSE_END = re.compile(
    r"[;:—]|\s[–-]\s|,\s(?=(?:and|but|while|whereas|though|although|so|yet|when|after|before|because|who"
    r"|which|where|whose|with)\b)|\s(?=(?:while|whereas|although|though|but|because)\s)"
)
_CAPITAL = r"(?:[A-Z][\w’'.&-]*\w|[A-Z])"
_NAME = re.compile(
    rf"(?<![\w’'-]){_CAPITAL}(?:\s(?:(?:of|the|de|van|von|der|den|du|di|da|la|le|el|al|bin|ibn|and)\s){{0,2}}{_CAPITAL})*"
)
_HEAD_END = re.compile(
    r"\s(?:of|in|on|for|to|from|at|by|with|that|which|who|where|as|into|than)\s|,"
)
_LIST = re.compile(r"(?:[^,.;:]{2,40}, ){0,8}[^,.;:]{2,40},? and [^,.;:]{2,40}")
_NO_NAMES = word_set(
    "I Mr Mrs Dr Sir Lady Lord Saint St King Queen Prince Emperor President Monday"
    " Tuesday Wednesday Thursday Friday Saturday Sunday Christian Christmas Easter"
    " Latin Internet God Professor Captain"
)


def plain(text: str) -> str:
    """The text with single spaces and straight apostrophes."""
    return " ".join(text.replace("’", "'").replace("‑", "-").split())


@lru_cache(maxsize=1 << 12)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text, by their full stops."""
    return _parted(text, _END)


@lru_cache(maxsize=1 << 12)
def clauses(text: str) -> tuple[Span, ...]:
    """The clauses of a sentence, by its commas and conjunctions."""
    return _parted(text, _CLAUSE_END)


def _parted(text: str, end: re.Pattern[str]) -> tuple[Span, ...]:
    found, start = [], 0
    for match in end.finditer(text):
        if text[start : match.end()].strip():
            found.append(Span(start, match.end()))
        start = match.end()
    if text[start:].strip():
        found.append(Span(start, len(text)))
    return tuple(found)


def names(text: str) -> tuple[Span, ...]:
    """Words with capitals that no common word, month or beginning of a sentence explains."""
    times = [(one.start, one.end) for one in dates(text)]
    starts = {
        span.start + len(span.of(text)) - len(span.of(text).lstrip(" \"“‘'("))
        for span in sentences(text)
    }
    found = []
    for match in _NAME.finditer(text):
        start, end = match.span()
        if any(first < end and start < last for first, last in times):
            continue
        words = match[0].split(" ")
        while words and start in starts and (_is_plain(words[0]) or words[0].lower() == "the"):
            start += len(words[0]) + 1
            starts.add(start) if words[0].lower() in ("the", "a", "an", "in") else None
            words = words[1:]
        while words and words[0].islower():
            start += len(words[0]) + 1
            words = words[1:]
        while words and words[0] in _NO_NAMES:
            start += len(words[0]) + 1
            words = words[1:]
        if words and start < end:
            found.append(Span(start, end))
    return tuple(found)


def _is_plain(word: str) -> bool:
    """Whether a capital at the head of a sentence is the sentence's."""
    low = word.lower()
    if "-" in word[1:]:
        parts = word.split("-")
        return parts[-1].islower() and all(_is_plain(part.capitalize()) for part in parts)
    return not content(low) or is_common(word) is True or bool(readings(low))


def title(before: str) -> str:
    """The word before a name, where it says what somebody is: the engineer …."""
    found = re.search(r"([a-z]{4,})\s$", before)
    return found[1] if found and content(found[1]) and not acts(found[1]) else ""


_WHITHER = re.compile(
    r"\b(in|at|near|from|to|into|towards)(?: the)?(?: \w+ of)?\s*$", re.IGNORECASE
)
_SIDES = {"at": "in", "near": "in", "into": "to", "towards": "to"}


def whither(before: str) -> str:
    """What the preposition before a place says of it: `in`, `from` or `to`."""
    found = _WHITHER.search(before)
    side = found[1].lower() if found else ""
    return _SIDES.get(side, side)


def acts(text: str) -> bool:
    """Whether a text has a verb in the past or a pronoun, so that no subject follows it."""
    words = [word[0].lower() for word in WORD.finditer(text)]
    small = closed.AUXILIARIES | closed.SUBJECT_PRONOUNS | {"his", "her", "their", "its"}
    return any(word in small or reading(word, "past") for word in words)


@lru_cache(maxsize=1 << 12)
def terms(text: str) -> tuple[frozenset[str], ...]:
    """The words of meaning of a text, each with the keys of its synonyms."""
    return tuple(wider(word[0]) for word in content(text))


def lists(text: str) -> frozenset[int]:
    """How many things each list of a text has: a, b and c."""
    return frozenset(
        found[0].count(",") - found[0].count(", and") + 2 for found in _LIST.finditer(text)
    )


@lru_cache(maxsize=1 << 14)
def missing(piece: str, source: str) -> Missing:
    """What of a piece a text doesn't have, neither in its own words nor in a synonym."""
    words = content(piece)
    if not words:
        return Missing()
    there = all_keys(source)
    lost = [word for word in words if not wider(word[0]) & there]
    head = _head(piece, words)
    share = len(lost) / len(words)
    return Missing(
        tuple(word[0] for word in lost), share, any(word.start() == head for word in lost)
    )


def _head(piece: str, words: list[re.Match[str]]) -> int:
    """Where the word stands that a noun phrase is about: the last one before what follows it."""
    first = words[0].start()
    end = _HEAD_END.search(piece, first)
    stop = end.start() if end else len(piece)
    inside = [word.start() for word in words if word.start() < stop]
    return inside[-1] if inside else first
