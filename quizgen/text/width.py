"""How wide a text is: a Han character takes the room of two Latin letters."""

from wcwidth import wcswidth


def columns(text: str) -> int:
    """Terminal columns, which are also what a reader takes in."""
    return len(text) if text.isascii() else max(wcswidth(text), len(text))


def wider(text: str, limit: int) -> bool:
    """Whether a text takes more than `limit` columns."""
    return 2 * len(text) > limit and columns(text) > limit
