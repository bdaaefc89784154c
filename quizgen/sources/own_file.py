"""The file that an import writes: where it is from, and whether somebody has edited it."""

import re
from hashlib import sha256

_HEAD = re.compile(r"# Imported from [^\n]*\n# [^\n]*?([0-9a-f]{16})\n")
_NOTE = "Until somebody edits this file, another import of the same renews it:"


def with_head(body: str, source: str) -> str:
    """A file's text with its head.

    Args:
        body: the list of questions.
        source: the name of the file that they are from.
    """
    name = "".join(char if char.isprintable() else "?" for char in source)
    return f"# Imported from {name} by `quizgen import`.\n# {_NOTE} {_digest(body)}\n\n{body}"


def is_untouched(text: str) -> bool:
    """Whether a file is as an import wrote it."""
    head = _HEAD.match(text)
    return head is not None and head[1] == _digest(text[head.end() :].removeprefix("\n"))


def _digest(body: str) -> str:
    return sha256(body.encode()).hexdigest()[:16]
