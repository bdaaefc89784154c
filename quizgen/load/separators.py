"""What parts the columns of a CSV file: a comma, or what spreadsheets write in its place."""

import csv
import io
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from quizgen.diagnostics.said import NOTHING, Said, said

SEPARATORS: Mapping[str, Said] = {
    ",": said("commas"),
    ";": said("semicolons"),
    "\t": said("tabs"),
    "|": said("bars"),
}
"""What is read, by what it is called. Excel writes semicolons wherever the comma is decimal."""
NOT_READ: Mapping[str, Said] = {
    "，": said("full-width commas"),
    "；": said("full-width semicolons"),
}
"""What Chinese and Japanese keyboards type, and no program reads."""
_NAMED = re.compile(r'\A"?sep=([^\r\n"]*)"?(?=[\r\n]|\Z)', re.IGNORECASE)
"""The first line by which Excel is told the separator."""


@dataclass(frozen=True, slots=True)
class Separated:
    """A table's text and what parts its columns.

    Attributes:
        text: the table; a first line that names the separator is empty in it.
        separator: one of `SEPARATORS`; empty where there is none that can be read.
        problem: a sentence on what can't be read.
    """

    text: str
    separator: str
    problem: Said = NOTHING


def separated(text: str, known: Collection[str]) -> Separated:
    """Finds the separator: that which is named, or else with which the header has known columns.

    Args:
        text: the table.
        known: the names that columns may have.
    """
    if named := _NAMED.match(text):
        rest, sign = text[named.end() :], named[1] or _first_sign(text[named.end() :])
        if sign in SEPARATORS:
            return Separated(rest, sign)
        return Separated(
            rest, "", said("`sep={named}` names no separator that can be read.", named=named[1])
        )
    header = _first_line(text)
    if ";" in header or "\t" in header or "|" in header or not header.isascii():
        counts = {sign: _count(header, sign, known) for sign in (*SEPARATORS, *NOT_READ)}
        best = max(counts, key=lambda sign: counts[sign])
        if best in NOT_READ:
            return Separated(
                text,
                "",
                said(
                    "The columns are parted by {best} (`{sign}`).", best=NOT_READ[best], sign=best
                ),
            )
        return Separated(text, best)
    return Separated(text, ",")


def other_separator(line: str, separator: str, cells: int) -> str:
    """The separator that parts a line into as many cells as it should have, if not the table's."""
    others = (sign for sign in (*SEPARATORS, *NOT_READ) if sign != separator)
    return next((sign for sign in others if len(_cells(line, sign)) == cells), "")


def _first_line(text: str) -> str:
    """The first line that holds more than separators."""
    lines = io.StringIO(text, newline=None)
    return next((line for line in lines if re.search(r"[^\s,;|]", line)), "").rstrip("\n")


def _first_sign(text: str) -> str:
    """A tab at the end of `sep=` is easily lost; the header shows what it was."""
    return next((sign for sign in SEPARATORS if sign in _first_line(text)), "")


def _count(header: str, sign: str, known: Collection[str]) -> tuple[int, int]:
    """How well a separator fits: columns that are known, then columns at all."""
    cells = _cells(header, sign)
    return sum(cell.strip() in known for cell in cells), len(cells)


def _cells(line: str, sign: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=sign), [])
    except csv.Error:
        return []
