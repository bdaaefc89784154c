"""The rows of a relation: written in the YAML, or read from a CSV file beside it."""

import codecs
import csv
import io
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.said import Said, said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load import codes
from quizgen.load.authored import Entry, Header, Row
from quizgen.load.document import NOT_TEXT, Document
from quizgen.load.files import decoded
from quizgen.load.schema import PLACE, ROW_COLUMNS, RelationSpec
from quizgen.load.schema.text import Id
from quizgen.load.separators import NOT_READ, SEPARATORS, Separated, other_separator, separated
from quizgen.load.walk import walk

_ID: TypeAdapter[str] = TypeAdapter(Id)
_TABLES = (".csv", ".tsv", ".txt")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""How a file begins that Excel saved as “Unicode text”."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a relation; `header` and `document` are those of the CSV file, if any."""

    rows: tuple[Row, ...] = ()
    header: Header | None = None
    document: Document | None = None


def read_table(entry: Entry[RelationSpec], folder: Path) -> tuple[Table, list[Diagnostic]]:
    """The rows of a relation, and what is wrong with them and the file they are from.

    Args:
        entry: the relation.
        folder: the deck's folder, which a file may not lie outside of.
    """
    rows, item = entry.spec.rows, entry.spec.id
    where = entry.spot.on("rows")
    if "rows" in entry.unsound:
        return Table(), []
    if not isinstance(rows, str):
        written = tuple(Row(cells, where.on(i)) for i, cells in enumerate(rows))
        if not written:
            cells = ", ".join(f"{name}: …" for name in PLACE.findall(entry.spec.says))
            hint = said("Write a row for each fact: `- {{{cells}}}`.", cells=cells)
            return Table(), [codes.BAD_TABLE.at(where, said("The table has no rows."), hint, item)]
        return Table(written), list(_bad_ids(written, item))
    document = _read(rows, Path(entry.spot.file).parent / rows, folder, where, item)
    if isinstance(document, Diagnostic):
        return Table(), [document]
    known = {*PLACE.findall(entry.spec.says), *ROW_COLUMNS}
    header, parsed, problems = _parse(document, known, item)
    problems += _bad_ids(parsed, item)
    if header and not parsed and not problems:
        hint = said("Write a row for each fact below the header.")
        problems.append(codes.BAD_TABLE.at(header.spot, said("The table has no rows."), hint, item))
    return Table(tuple(parsed), header, document), problems


def _read(name: str, path: Path, folder: Path, where: Spot, item: str) -> Document | Diagnostic:
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            message = said("`{name}` is outside of the deck's folder.", name=name)
            return codes.OUTSIDE_FOLDER.at(where, message, said("Copy it into the folder."), item)
        if path.exists() and not path.is_file():
            message = said("`{name}` isn't a file.", name=name)
            return codes.UNREADABLE.at(where, message, said("Name a CSV file."), item)
        data = path.read_bytes()
    except (OSError, RuntimeError) as error:  # a circle of links is a RuntimeError
        message = said("`{name}` can't be read: {error}.", name=name, error=why(error))
        return codes.UNREADABLE.at(where, message, _other_file(path, folder), item)
    if data.startswith(_UTF_16):
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    return decoded(data, path.as_posix())


def _other_file(path: Path, folder: Path) -> Said:
    """A hint to the table that was meant by the name of one that can't be read."""
    if path.exists():
        return said("Give yourself the right to read it.")
    tables = [file for file in walk(folder).files if file.suffix.lower() in _TABLES]
    near = {file.relative_to(folder).as_posix(): file for file in tables}
    hint = said("Put the file into the deck's folder, or fix its name.")
    return did_you_mean(path.name, [Path(name).name for name in near], hint)


def _parse(
    document: Document, known: Collection[str], item: str
) -> tuple[Header | None, list[Row], list[Diagnostic]]:
    """The header and the rows of a CSV text, whose columns may have the known names."""
    table = _separated(document, known, item)
    if isinstance(table, Diagnostic):
        return None, [], [table]
    name, separator = document.file, table.separator
    reader = csv.reader(io.StringIO(table.text, newline=""), strict=True, delimiter=separator)
    rows: list[Row] = []
    problems: list[Diagnostic] = []
    header: Header | None = None
    spot = Spot(name, line=1)
    try:
        for cells in reader:
            here, spot = spot, Spot(name, line=reader.line_num + 1)
            stripped = [cell.strip() for cell in cells]
            if not any(stripped):
                continue
            if header is None:
                header = Header(tuple(dict.fromkeys(filter(None, stripped))), here)
                problems += _bad_header(stripped, here, item)
                if problems:
                    break
            elif len(cells) != len(header.columns):
                wanted = len(header.columns)
                other = other_separator(cells[0], separator, wanted) if len(cells) == 1 else ""
                if other:
                    problems.append(_mixed(here, separator, other, item))
                    break  # the next rows will be of this kind
                message = said(
                    "This row has {cells}, and the header {wanted}.",
                    cells=_counted(len(cells)),
                    wanted=wanted,
                )
                hint = said(
                    "Put a cell that holds {separator} into quotes.", separator=_ONE[separator]
                )
                problems.append(codes.BAD_TABLE.at(here, message, hint, item))
            else:
                named = zip(header.columns, stripped, strict=True)
                rows.append(Row({column: cell for column, cell in named if cell}, here))
    except csv.Error as error:
        message = said("The row that begins here is no CSV: {error}.", error=error)
        hint = said(
            "End a cell that begins with a quote by a quote, and write a quote within it twice."
        )
        problems.append(codes.BAD_TABLE.at(spot, message, hint, item))
    if header is None and not problems:
        hint = said(
            "Write the names of the roles into its first line, and a row for each fact below."
        )
        problems.append(
            codes.BAD_TABLE.at(Spot(name, line=1), said("The table is empty."), hint, item)
        )
    return header, rows, problems


def _separated(document: Document, known: Collection[str], item: str) -> Separated | Diagnostic:
    """The text with what parts its columns, or why it can't be read as a table."""
    name, text = document.file, document.text
    if char := NOT_TEXT.search(text):
        line = sum(1 for _ in io.StringIO(text[: char.end()], newline=""))
        message = said("The character U+{char} can't stand in a table.", char=f"{ord(char[0]):04X}")
        hint = said("Take it out; it may be invisible.")
        return codes.BAD_TABLE.at(Spot(name, line=line), message, hint, item)
    table = separated(text, known)
    if not table.separator:
        hint = said("Part the columns by commas, semicolons or tabs.")
        return codes.BAD_TABLE.at(Spot(name, line=1), table.problem, hint, item)
    return table


def _mixed(spot: Spot, separator: str, other: str, item: str) -> Diagnostic:
    parted = {**SEPARATORS, **NOT_READ}
    message = said(
        "The header parts its columns by {separator}, this row by {other}.",
        separator=parted[separator],
        other=parted[other],
    )
    return codes.BAD_TABLE.at(spot, message, said("Use one of them in the whole table."), item)


_ONE = {
    ",": said("a comma"),
    ";": said("a semicolon"),
    "\t": said("a tab"),
    "|": said("a bar"),
}


def _counted(cells: int) -> Said:
    return said("1 cell") if cells == 1 else said("{count} cells", count=cells)


def _bad_header(names: list[str], spot: Spot, item: str) -> Iterator[Diagnostic]:
    hint = said("Name each column after a role, once.")
    for name in sorted({name for name in names if name and names.count(name) > 1}):
        yield codes.BAD_TABLE.at(
            spot, said("Two columns are named `{name}`.", name=name), hint, item
        )
    for number, name in enumerate(names, 1):
        if not name:
            yield codes.BAD_TABLE.at(
                spot, said("Column {number} has no name.", number=number), hint, item
            )


def _bad_ids(rows: list[Row] | tuple[Row, ...], item: str) -> Iterator[Diagnostic]:
    """Ids of rows that are none."""
    for row in rows:
        if "id" in row.cells:
            try:
                _ID.validate_python(row.cells["id"])
            except ValidationError:
                message = said("`{cells}` can't be an id.", cells=row.cells["id"])
                hint = said("Write letters, digits, `-`, `_` and `.`, 100 characters at most.")
                yield codes.BAD_VALUE.at(row.at("id"), message, hint, item)
