"""The signs that mean something in GIFT, and those that stand for themselves."""

import re

_ESCAPED = r"\:#={}~n"
_HIDDEN = {sign: chr(number) for number, sign in enumerate(_ESCAPED, 1)}
"""What an escaped sign is while the text is taken apart: controls, which no text has."""
_SHOWN = str.maketrans({hidden: "\n" if s == "n" else s for s, hidden in _HIDDEN.items()})
_BACKSLASH = re.compile(r"\\([\\:#={}~n])")
COMMAND = re.compile(r"\\(?=n[a-z])")
"""A backslash that begins a command of TeX, such as `\\neq`, not a line's end."""


def hidden(text: str) -> str:
    r"""The text with every escaped sign out of the way; `\n` is a line's end, `\neq` isn't."""
    return _BACKSLASH.sub(lambda match: _HIDDEN[match[1]], text)


def shown(text: str) -> str:
    """The text with its escaped signs as they are meant."""
    return text.translate(_SHOWN)
