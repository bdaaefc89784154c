"""Words in a text: a piece counts only where it isn't a part of a longer Latin word or number."""


def is_word(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` isn't a part of a longer Latin word or number."""
    return not (
        (start > 0 and _latin(text[start - 1]) and _latin(text[start]))
        or (end < len(text) and _latin(text[end]) and _latin(text[end - 1]))
    )


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


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
