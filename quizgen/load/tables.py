"""The rows of a relation: written in the YAML, or read from a CSV file beside it."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.load import codes
from quizgen.load.authored import Entry, Row
from quizgen.load.document import Document
from quizgen.load.schema import RelationSpec


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a relation; `document` is the CSV file that they are from, if any."""

    rows: tuple[Row, ...]
    document: Document | None = None


def read_table(entry: Entry[RelationSpec], folder: Path) -> tuple[Table, list[Diagnostic]]:
    """The rows of a relation, and what is wrong with the file they are from.

    Args:
        entry: the relation.
        folder: the deck's folder, which a file may not lie outside of.
    """
    rows = entry.spec.rows
    if not isinstance(rows, str):
        spot = entry.spot.on("rows")
        return Table(tuple(Row(cells, spot.on(i)) for i, cells in enumerate(rows))), []
    where = entry.spot.on("rows")
    path = Path(entry.spot.file).parent / rows
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            message = f"`{rows}` is outside of the deck's folder."
            return Table(()), [codes.OUTSIDE_FOLDER.at(where, message, "Copy it into the folder.")]
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return Table(()), [codes.NOT_UTF8.at(where, f"`{rows}` isn't UTF-8.", "Save it as UTF-8.")]
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        return Table(()), [codes.UNREADABLE.at(where, f"`{rows}` can't be read: {reason}.")]
    name = path.as_posix()
    parsed, problems = _parse(text, name, entry.spec.id)
    return Table(tuple(parsed), Document(name, text)), problems


def _parse(text: str, name: str, item: str) -> tuple[list[Row], list[Diagnostic]]:
    """The rows of a CSV text; its first line names the columns."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[Row] = []
    problems: list[Diagnostic] = []
    header: list[str] = []
    line = 1
    try:
        for cells in reader:
            spot, line = Spot(name, line=line), reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if not header:
                header = [cell.strip() for cell in cells]
                problems += _bad_header(header, spot, item)
            elif len(cells) != len(header):
                message = f"This row has {len(cells)} cells, and the header {len(header)}."
                hint = "Put a cell that holds a comma into quotes."
                problems.append(codes.BAD_TABLE.at(spot, message, hint, item))
            else:
                named = zip(header, (cell.strip() for cell in cells), strict=True)
                rows.append(Row({column: cell for column, cell in named if cell}, spot))
    except csv.Error as error:
        message = f"This is no CSV: {error}."
        problems.append(codes.BAD_TABLE.at(Spot(name, line=reader.line_num), message, "", item))
    if not header and not problems:
        message = "The table is empty."
        problems.append(codes.BAD_TABLE.at(Spot(name, line=1), message, "", item))
    return rows, problems


def _bad_header(header: list[str], spot: Spot, item: str) -> list[Diagnostic]:
    if len(set(header)) == len(header) and all(header):
        return []
    message = "The header names a column twice, or not at all."
    return [codes.BAD_TABLE.at(spot, message, "Each column is a role's name.", item)]
