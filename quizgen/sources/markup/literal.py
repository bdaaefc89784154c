"""Plain text as the author's markup: every sign is itself."""

import re

SIGNS = "{~*^[]!<|`"
"""Signs that may mean something, those first that seldom do."""
_SIGNS = re.compile(r"[`*~^\[\]!{<|]|\\(?![A-Za-z0-9\s])")
_ENTRY = re.compile(r"^( {0,3})([-+])(?= )|^( {0,3}\d{1,9})([.)])(?= )", re.MULTILINE)


def escaped(text: str) -> str:
    """A text in which each sign that may mean something has a backslash."""
    return _SIGNS.sub(r"\\\g<0>", text)


def without_lists(text: str) -> str:
    """Lines that look like entries of a list, with a backslash before what makes them so."""
    return _ENTRY.sub(lambda m: f"{m[1] or m[3] or ''}\\{m[2] or m[4]}", text)
