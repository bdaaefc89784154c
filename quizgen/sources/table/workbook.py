"""The format `xlsx`: a spreadsheet with a header (extra `office`)."""

from collections.abc import Iterator
from importlib.util import find_spec
from io import BytesIO
from zipfile import BadZipFile

from quizgen.diagnostics.said import said, said_by
from quizgen.sources import codes
from quizgen.sources.questions import Read
from quizgen.sources.safe_zip import UnsafeZipError, open_zip
from quizgen.sources.source import SURE, Given, Source
from quizgen.sources.table.columns import is_header
from quizgen.sources.table.rows import Row, entries_of

_BOOK = "xl/workbook.xml"
HEADERS_WITHIN = 30
"""Rows in which the header is looked for; templates begin with remarks."""


def _signs(given: Given) -> int:
    if not given.data.startswith(b"PK"):
        return 0
    try:
        with open_zip(given.data) as package:
            return SURE if _BOOK in package.namelist() else 0
    except (BadZipFile, UnsafeZipError):
        return SURE if given.name.endswith(".xlsx") else 0


def _read(given: Given) -> Read:
    if find_spec("openpyxl") is None:
        hint = said("Install it: `pip install 'quizgen[office]'`.")
        message = said("Spreadsheets are read with openpyxl, which isn't there.")
        return Read(problems=(codes.BROKEN_SOURCE.at(given.at(), message, hint),))
    try:
        with open_zip(given.data) as package:
            for name in package.namelist():
                if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in package.read(name):
                    raise UnsafeZipError(said("`{name}` in it has a DOCTYPE.", name=name))
        rows = list(_rows(given.data))
    except UnsafeZipError as error:
        return Read(problems=(codes.UNSAFE_SOURCE.at(given.at(), said_by(error)),))
    except Exception as error:
        message = said("The spreadsheet can't be read: {error}.", error=type(error).__name__)
        hint = said("Open it in a spreadsheet program and save it again as .xlsx, or as CSV.")
        return Read(problems=(codes.BROKEN_SOURCE.at(given.at(), message, hint),))
    at = next((n for n, row in enumerate(rows[:HEADERS_WITHIN]) if is_header(row[1])), 0)
    return Read(tuple(entries_of(rows[at:])))


def _rows(data: bytes) -> Iterator[Row]:
    """The rows of the first sheet that has any."""
    from openpyxl import load_workbook  # heavy, and of an extra

    book = load_workbook(BytesIO(data), read_only=True, data_only=True)
    for sheet in book.worksheets:
        found = [
            (number, ["" if value is None else _text(value) for value in row])
            for number, row in enumerate(sheet.iter_rows(values_only=True), 1)
        ]
        if any(any(cells) for _, cells in found):
            yield from found
            return


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


XLSX = Source("xlsx", "a spreadsheet with a header", _signs, _read, binary=True)
