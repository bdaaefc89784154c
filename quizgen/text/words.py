"""Words in a text: a piece counts only where it isn't a part of a longer word or number.

Words are those of the scripts that put spaces between them (Latin, Greek, Cyrillic, Armenian);
Chinese has no such bounds.
"""

import re

_DECIMAL = re.compile(r"\d[.,]\d")


def is_word(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` isn't a part of a longer word or number."""
    return not (_goes_on(text, start) or _goes_on(text, end))


def places(text: str, piece: str) -> list[int]:
    """Where a piece stands in a text as words of its own."""
    found, start = [], text.find(piece)
    while start >= 0:
        if is_word(text, start, start + len(piece)):
            found.append(start)
        start = text.find(piece, start + 1)
    return found


def holds(text: str, piece: str) -> bool:
    """Whether a piece stands in a text as words of its own."""
    return piece in text and bool(places(text, piece))


def _goes_on(text: str, at: int) -> bool:
    """Whether a word or number goes on across a place; 1.5 and 3,000 are one number."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if _in_word(before):
        return _in_word(after) or bool(after in ".," and _DECIMAL.match(text, at - 1))
    return bool(before in ".," and at > 1 and _DECIMAL.match(text, at - 2))


def _in_word(char: str) -> bool:
    if char.isascii():
        return char.isalnum()
    # Letters of those scripts and the accents that combine with them; digits of any script.
    spaced = char <= "\u058f" or "\u1e00" <= char <= "\u1fff"
    return char.isdecimal() or (spaced and (char.isalnum() or "\u0300" <= char <= "\u036f"))
