"""What a person reads in a piece of HTML, without a browser: for many small pieces."""

import re
from html.parser import HTMLParser


def words(text: str) -> str:
    """A text without white space, of which HTML, PDF and a line break each have their own."""
    return re.sub(r"\s+", "", text)


def text_of(html: str) -> str:
    """The text of a piece of HTML, without tags, comments, styles and scripts."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "".join(reader.texts)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._hidden += tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "script")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.texts.append(data)
