"""HTML as a tree, however broken it is."""

import re
from dataclasses import dataclass, field
from html import unescape

VOID = frozenset(("br", "hr", "img", "input", "meta", "link", "source", "wbr", "col", "area"))
DEEPEST = 60
"""Levels of elements; what is deeper hangs on the last."""
_CLOSED_BY = {
    "li": frozenset(("li",)),
    "p": frozenset(("p", "ul", "ol", "table", "div", "pre")),
    "td": frozenset(("td", "th", "tr")),
    "th": frozenset(("td", "th", "tr")),
    "tr": frozenset(("tr",)),
    "rt": frozenset(("rt", "rp")),
    "rp": frozenset(("rt", "rp")),
}
"""Elements whose end may be left out, by those that begin after it (HTML, 13.1.2.4)."""
_MARKUP = re.compile(
    r"<(?P<close>/?)(?P<tag>[A-Za-z][A-Za-z0-9:-]{0,40})"
    r"(?P<rest>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)>"
    r"|<[!?][^<>]*+>",
)
"""A tag or a declaration."""
_ATTRIBUTE = re.compile(
    r"(?P<name>[^\s\"'<>/=]{1,100})"
    r"(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'<>]+)))?"
)


@dataclass(slots=True)
class Element:
    """An element; its children are elements and texts."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Element | str]" = field(default_factory=list)

    def text(self) -> str:
        """All the text in it."""
        return "".join(one if isinstance(one, str) else one.text() for one in self.children)

    def elements(self, tag: str) -> "list[Element]":
        """The elements of a name below it, at any depth."""
        found = []
        for child in self.children:
            if isinstance(child, Element):
                found += [child] if child.tag == tag else child.elements(tag)
        return found


def parse_html(html: str) -> Element:
    """The tree of a piece of HTML.

    The library's parser takes minutes over a few thousand signs that open something and close
    nothing; the patterns here look at each sign a few times at the most.
    """
    html = _without_comments(html)
    root = Element("")
    opened = [root]
    end = 0
    for found in _MARKUP.finditer(html):
        _add(opened[-1], html[end : found.start()])
        end = found.end()
        if found["tag"] is None:
            continue
        tag = found["tag"].lower()
        if found["close"]:
            _close(opened, tag)
        else:
            _open(opened, tag, found["rest"])
    _add(opened[-1], html[end:])
    return root


def _without_comments(html: str) -> str:
    """HTML less its comments; one that isn't closed is none."""
    parts, at = [], 0
    while (start := html.find("<!--", at)) >= 0 and (end := html.find("-->", start + 4)) >= 0:
        parts.append(html[at:start])
        at = end + 3
    return "".join([*parts, html[at:]])


def _add(element: Element, text: str) -> None:
    if text:
        element.children.append(unescape(text))


def _open(opened: list[Element], tag: str, rest: str) -> None:
    """An element begins."""
    if tag in _CLOSED_BY.get(opened[-1].tag, ()):
        opened.pop()
    named = {
        one["name"].lower(): unescape(one["double"] or one["single"] or one["bare"] or "")
        for one in _ATTRIBUTE.finditer(rest)
    }
    element = Element(tag, named)
    opened[-1].children.append(element)
    if tag not in VOID and not rest.endswith("/") and len(opened) < DEEPEST:
        opened.append(element)


def _close(opened: list[Element], tag: str) -> None:
    """An element ends, and those in it that were left open."""
    for depth in range(len(opened) - 1, 0, -1):
        if opened[depth].tag == tag:
            del opened[depth:]
            return
