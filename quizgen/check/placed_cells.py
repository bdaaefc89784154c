"""Puts a row's cells into a template, each with the capital that its place needs."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quizgen.languages import Language
from quizgen.load.schema import PLACE

_HEAD = re.compile(r"(?:^|[.!?]\s)\s*[“\"(]?$")
"""What stands before the first word of a sentence."""


_INNER = re.compile(r"(?<=\s)[^\W\d_]{4,}")


def _is_title(cell: str) -> bool:
    """Whether a cell begins with a capital, as all of its longer words do."""
    inner = _INNER.findall(cell)
    return bool(inner) and cell[:1].isupper() and all(word[0].isupper() for word in inner)


class Placed(NamedTuple):
    """A cell in a sentence: its column, its text there, and where that begins."""

    name: str
    text: str
    start: int


class CellPlacer:
    """Fills templates of one relation.

    A cell is written small inside a sentence only where all cells of its column are common nouns:
    Mercury is a metal in a column of metals, and a name beside Venus and Mars. Titles are names:
    Principles of Economics, The Road to Serfdom.
    """

    def __init__(self, columns: Mapping[str, Sequence[str]], language: Language | None) -> None:
        """The cells of each column, and the language that they are written in."""
        self._language = language
        self._common = {
            name
            for name, cells in columns.items()
            if language
            and all(language.cased(c, at_start=False)[:1].islower() for c in cells)
            and 2 * sum(map(_is_title, cells)) < max(len(cells), 1)
        }

    def filled(self, template: str, cells: Mapping[str, str]) -> tuple[str, tuple[Placed, ...]]:
        """The sentence, and the cells in it in their order; a column that isn't there stays."""
        text, last = "", 0
        placed: list[Placed] = []
        for match in PLACE.finditer(template):
            text += template[last : match.start()]
            name, last = match[1], match.end()
            cell = cells.get(name)
            if cell is not None:
                cell = self._cased(name, cell, at_start=bool(_HEAD.search(text)))
                placed.append(Placed(name, cell, len(text)))
            text += match[0] if cell is None else cell
        return text + template[last:], tuple(placed)

    def _cased(self, name: str, cell: str, *, at_start: bool) -> str:
        common = self._language and name in self._common
        return self._language.cased(cell, at_start=at_start) if self._language and common else cell
