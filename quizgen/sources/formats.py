"""The formats that can be imported, and which of them a file is of."""

from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.sources import codes
from quizgen.sources.aiken import AIKEN
from quizgen.sources.anki.format import ANKI
from quizgen.sources.gift.format import GIFT
from quizgen.sources.moodle.format import MOODLE
from quizgen.sources.source import Given, Source
from quizgen.sources.table.csv_file import TABLE
from quizgen.sources.table.workbook import XLSX
from quizgen.sources.text.format import TEXT

SOURCES = (ANKI, MOODLE, XLSX, AIKEN, GIFT, TEXT, TABLE)
"""All of them, the first first where a file may be of several."""


def source_of(given: Given, name: str | None) -> Source | Diagnostic:
    """The format of a file, or why nobody knows it.

    Args:
        given: the file.
        name: what the format is called, where the author says it.
    """
    names = [source.name for source in SOURCES]
    if name is not None:
        found = next((source for source in SOURCES if source.name == name), None)
        hint = did_you_mean(name, names, said("One of: {names}.", names=names))
        message = said("There is no format `{name}` to import.", name=name)
        return found or codes.UNKNOWN_FORMAT.at(given.at(), message, hint)
    signs, source = max(((one.signs(given), one) for one in SOURCES), key=lambda pair: pair[0])
    if signs:
        return source
    if isinstance(given.document, Diagnostic):
        return given.document
    message = said("What is in this file doesn't tell which program it is from.")
    hint = said("Name the format: `--from {names}`.", names=" | ".join(names))
    return codes.UNKNOWN_FORMAT.at(given.at(), message, hint)
