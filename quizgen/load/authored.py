"""What the load stage returns: the author's entries, typed, each with its spot."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from quizgen.diagnostics import Diagnostic, Place, Report, Spot
from quizgen.load.document import Document
from quizgen.load.schema import (
    DeckSpec,
    EntitySpec,
    FactSpec,
    QuestionSpec,
    RelationSpec,
    SheetSpec,
)
from quizgen.models.media import MediaFile

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """An entry of a list in an author's file; `spot.line` is the line it starts on.

    `unsound` are the keys whose value isn't what the author meant, or not all of it: the problem
    is told already, and nothing that follows from it is told again.
    """

    spec: T
    spot: Spot
    unsound: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a relation's table: its cells by column, and where it stands."""

    cells: dict[str, str]
    spot: Spot

    def at(self, column: str, *, key: bool = False) -> Spot:
        """Where a cell stands; of a CSV file that is the row's line."""
        return self.spot.on(column, key=key) if self.spot.path else self.spot


@dataclass(frozen=True, slots=True)
class Header:
    """The columns of a CSV file, each once, and the line that names them."""

    columns: tuple[str, ...]
    spot: Spot


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation with its rows; `header` names the columns where a CSV file has them.

    `unsound` are the keys that have a problem, as an entry's.
    """

    spec: RelationSpec
    spot: Spot
    rows: tuple[Row, ...]
    header: Header | None = None
    unsound: frozenset[str] = frozenset()


@dataclass(frozen=True)
class AuthoredDeck:
    """All that a deck's folder says.

    `broken` are ids of entries that had errors; where `has_signs` is False, no text
    names a file or has signs that raise a doubt. `hides` is True where something couldn't be read
    at all, so that what is named may be in it; `hidden` is the text of the files of which not all
    was read. `source_text` is the readable text of the source, where the deck names its file.
    """

    deck: Entry[DeckSpec]
    entities: tuple[Entry[EntitySpec], ...] = ()
    facts: tuple[Entry[FactSpec], ...] = ()
    relations: tuple[Relation, ...] = ()
    questions: tuple[Entry[QuestionSpec], ...] = ()
    sheets: tuple[Entry[SheetSpec], ...] = ()
    broken: frozenset[str] = frozenset()
    media: tuple[MediaFile, ...] = ()
    has_signs: bool = True
    hides: bool = False
    hidden: str = ""
    source_text: str | None = None


@dataclass(frozen=True)
class Files:
    """The files of a deck, to find the place of a diagnostic in."""

    documents: tuple[Document, ...]

    def report(self, diagnostics: tuple[Diagnostic, ...]) -> tuple[Report, ...]:
        """The diagnostics with their places, in the order of files and lines."""
        by_name = {document.file: document for document in self.documents}
        reports = []
        for diagnostic in diagnostics:
            spot = diagnostic.spot
            if document := by_name.get(spot.file):
                reports.append(document.report(diagnostic))
            else:
                place = Place(spot.file, max(spot.line, 1), max(spot.column, 1))
                reports.append(Report(diagnostic, place))
        return tuple(sorted(reports, key=_order))


def _order(report: Report) -> tuple[str, int, int, str, str]:
    place, diagnostic = report.place, report.diagnostic
    return place.file, place.line, place.column, diagnostic.code, diagnostic.message
