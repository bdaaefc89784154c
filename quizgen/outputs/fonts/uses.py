"""Which characters of a page stand in which face, as sheet.css has them.

Where a deck's own style sets others, a character comes from the other style's face, or from a
font of the system.
"""

from html.parser import HTMLParser
from string import printable

SANS_TAGS = frozenset(("h1", "h2", "th", "td", "rt", "text"))
SANS_CLASSES = frozenset(
    (
        *("form", "fields", "do", "letter", "number", "meta", "mark", "source", "answer", "worth"),
        *("card-number", "page-mark"),
    )
)
BOLD_TAGS = frozenset(("h1", "h2", "b", "strong"))
BOLD_CLASSES = frozenset(("answer", "form"))
_ALONE = frozenset(("meta", "br", "img", "rect", "circle", "line", "path", "wbr"))

Style = tuple[str, bool]
"""`serif` or `sans`, and whether it is bold."""


def uses_of(html: str) -> dict[Style, set[str]]:
    """The characters of each style that a page uses.

    All of ASCII is in each, so that the forms of a sheet have the same fonts.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.used


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.used: dict[Style, set[str]] = {
            (style, bold): set(printable) for style in ("serif", "sans") for bold in (False, True)
        }
        self._open: list[tuple[str, str, bool]] = [("", "serif", False)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = set((dict(attrs).get("class") or "").split())
        _, style, bold = self._open[-1]
        if tag in SANS_TAGS or classes & SANS_CLASSES:
            style = "sans"
        bold = tag in BOLD_TAGS or bool(classes & BOLD_CLASSES) or (bold and "worth" not in classes)
        if tag not in _ALONE:
            self._open.append((tag, style, bold))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag, attrs

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1][0] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        tag, style, bold = self._open[-1]
        if tag == "style":  # what it writes itself: footers, brackets
            for used in self.used.values():
                used.update(data)
        self.used[style, bold].update(data)
        if tag == "th":  # some are bold
            self.used[style, True].update(data)
