"""The texts of a page, each once: items of one fact share most of theirs."""

from collections.abc import Callable


class Texts:
    """Numbers texts in the order in which they come, and keeps them as HTML.

    Args:
        to_html: writes an author's text as HTML.
    """

    def __init__(self, to_html: Callable[[str], str]) -> None:
        self.written = to_html
        self._numbers: dict[str, int] = {}
        self._of_html: dict[str, int] = {}
        self.all: list[str] = []

    def of(self, text: str) -> int:
        """The number of an author's text; the empty one has one as well."""
        number = self._numbers.get(text)
        if number is None:
            number = self._numbers[text] = self.html(self.written(text))
        return number

    def html(self, html: str) -> int:
        """The number of a text that is HTML already."""
        number = self._of_html.setdefault(html, len(self.all))
        if number == len(self.all):
            self.all.append(html)
        return number
