"""One problem in an author's files, and where it is."""

from dataclasses import dataclass

from quizgen.diagnostics.said import Said


@dataclass(frozen=True, slots=True)
class Spot:
    """What a diagnostic is about, before its line and column are known.

    Attributes:
        file: the file, as the author named its folder on the command line.
        path: keys and list indexes that lead to the value inside the document.
        key: the key of the value is meant, not the value.
        piece: a part of the value's text that is meant, else the whole value.
        line: line (from 1) where it is known already, as in a syntax error; else 0.
        column: column (from 1, in characters) where it is known already; else 0.
    """

    file: str
    path: tuple[str | int, ...] = ()
    key: bool = False
    piece: str = ""
    line: int = 0
    column: int = 0

    def on(self, *path: str | int, key: bool = False, piece: str = "") -> "Spot":
        """The spot below this one that `path` leads to."""
        return Spot(self.file, (*self.path, *path), key, piece, self.line, self.column)


NOWHERE = Spot("")
"""The spot of a value that stands in no file."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one line of a file; line and column count characters from 1."""

    file: str
    line: int = 1
    column: int = 1
    length: int = 1


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem, to be fixed by the author; made by `Code.at`.

    `proposed` is a text that an author may take over into the place that it is about.
    """

    code: str
    name: str
    severity: str
    message: Said
    hint: Said
    spot: Spot
    item: str = ""
    proposed: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A diagnostic whose place is known, with the source line it points into."""

    diagnostic: Diagnostic
    place: Place
    source_line: str = ""
