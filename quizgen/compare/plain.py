"""HTML of a field as the text that a learner reads."""

import re
from html import unescape

_TAG = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*)[^<>]*>")
"""A tag, as quizgen writes it: no `<` or `>` in it. Read so, any text takes a time like its length,
whatever it holds."""
_BLOCKS = frozenset(("li", "tr", "td", "p", "div", "br", "ol", "ul", "table"))


def plain(html: str) -> str:
    """The text, with a space where a new line or cell begins."""
    if "<" not in html and "&" not in html:
        return html
    return " ".join(unescape(_TAG.sub(_space, html)).split())


def _space(tag: re.Match[str]) -> str:
    return " " if tag[1].removeprefix("/").lower() in _BLOCKS else ""
