"""Links as CommonMark has them, `[words](address)` and `<address>`, within bounds.

The library's rule looks through the rest of the text at each bracket; a pattern that sees only so
far ahead keeps a text of nothing but brackets from taking minutes.
"""

import re

from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline import autolink as library_autolink
from markdown_it.rules_inline import link as library_link

_LINK = re.compile(r"\[(?:[^\[\]\\]|\\.|!?\[[^\[\]]{0,500}\](?:\([^()]{0,500}\))?){1,500}+\]\(")
_ADDRESS = re.compile(r"<(?:https?://|mailto:)[^\s<>]{1,2000}>", re.IGNORECASE)


def link(state: StateInline, silent: bool) -> bool:
    """A link with words of its own."""
    if state.src[state.pos] != "[" or _LINK.match(state.src, state.pos) is None:
        return False
    return library_link(state, silent)


def autolink(state: StateInline, silent: bool) -> bool:
    """An address in angle brackets; other things in such brackets are text."""
    if state.src[state.pos] != "<" or _ADDRESS.match(state.src, state.pos) is None:
        return False
    return library_autolink(state, silent)
