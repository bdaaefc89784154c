"""The format `table`: CSV, or text with tabs."""

import csv
import io
import re
from collections.abc import Iterator

from quizgen.diagnostics.said import said
from quizgen.load.separators import separated
from quizgen.sources import codes
from quizgen.sources.questions import Read
from quizgen.sources.source import Given, Source
from quizgen.sources.table.anki_text import anki_entries, is_anki_text
from quizgen.sources.table.columns import is_header
from quizgen.sources.table.rows import Row, entries_of

_TABBED = re.compile(r"[^\t\n]+\t[^\t\n]+")
_KNOWN = frozenset(
    ("question", "stem", "answer", "type", "题干", "题目", "答案", "front", "back", "term")
)
CERTAIN = 3
"""Signs that the ending of a file's name is."""


def _signs(given: Given) -> int:
    text = given.text
    if is_anki_text(text):
        return CERTAIN + text.count("\n")
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines:
        return 0
    named = CERTAIN + len(lines) if given.name.endswith((".csv", ".tsv")) else 0
    if is_header(_cells(lines[0], _separator(text))):
        return named + len(lines)
    tabbed = sum(bool(_TABBED.fullmatch(line)) for line in lines)
    return named + (tabbed if tabbed == len(lines) else 0)


def _cells(line: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:
        return []


def _separator(text: str) -> str:
    lines = [line for line in text.split("\n") if line.strip()]
    if lines and all("\t" in line for line in lines[:100]):
        return "\t"
    return separated(text, _KNOWN).separator or ","


def _read(given: Given) -> Read:
    if is_anki_text(given.text):
        return Read(tuple(anki_entries(given.text)))
    problems = []
    rows: list[Row] = []
    line = 1
    try:
        for number, cells in _rows(given.text):
            rows.append((number, cells))
            line = number + 1
    except csv.Error as error:
        hint = said("A cell in quotes ends with a quote; a quote in it is written twice.")
        message = said("The row that begins here is no CSV: {error}.", error=str(error))
        problems.append(codes.BROKEN_SOURCE.at(given.at(line), message, hint))
    return Read(tuple(entries_of(rows)), problems=tuple(problems))


def _rows(text: str) -> Iterator[Row]:
    separator = _separator(text)
    text = separated(text, _KNOWN).text
    reader = csv.reader(io.StringIO(text), delimiter=separator, strict=True)
    before = 1
    for cells in reader:
        yield before, cells
        before = reader.line_num + 1


TABLE = Source(
    "table", "CSV with a header, or a term, a tab and a definition a line", _signs, _read
)
