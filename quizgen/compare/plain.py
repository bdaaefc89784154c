"""HTML of a field as the text that a learner reads."""

from html.parser import HTMLParser

_BLOCKS = ("li", "tr", "p", "div", "br", "ol", "ul", "table")


def plain(html: str) -> str:
    """The text, with a space where a new line or cell begins."""
    if "<" not in html and "&" not in html:
        return html
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return " ".join("".join(reader.parts).split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _BLOCKS or tag == "td":
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS or tag == "td":
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
