"""What a deck took over from another deck of Anki: the folder `adopted/`.

It holds `note-types.json`, a list of note types as Anki writes them; a CSV file a note type, with
the columns `#guid`, `#deck`, `#tags`, `#cards` and those of its fields; and `media/`.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.said import Said, said, said_by
from quizgen.load import codes
from quizgen.models.adopted import NOTHING, Adopted, AdoptedNote

FOLDER, NOTE_TYPES, MEDIA = "adopted", "note-types.json", "media"
COLUMNS = ("#guid", "#deck", "#tags", "#cards")
"""The columns beside the fields, which in Anki never begin with `#`."""
CLOZE = 1
"""The kind of a note type whose cards are its blanks."""
_BLANK = re.compile(r"\{\{c(\d{1,3})::")
_CELL = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"|([^,\r\n"]*))(,|\r?\n|\Z)')


class _Named(BaseModel):
    name: str


class NoteTypeShape(BaseModel):
    """What of a note type has to be there; all else of it is written as it is."""

    model_config = ConfigDict(extra="allow")

    id: int
    name: str
    type: int
    mod: int
    flds: list[_Named]
    tmpls: list[_Named]
    css: str


_TYPES = TypeAdapter(list[NoteTypeShape])


class _BadRowsError(ValueError):
    """A table that can't be read; `line` is where."""

    def __init__(self, line: int, message: Said) -> None:
        super().__init__(message)
        self.line = line


def read_adopted(folder: Path) -> tuple[Adopted, tuple[Diagnostic, ...]]:
    """What a deck took over, and what is wrong with it.

    Args:
        folder: the deck's folder.
    """
    here = folder / FOLDER
    try:
        if not here.is_dir():
            return NOTHING, ()
    except OSError:  # of a deck's folder that can't be read, which has been told
        return NOTHING, ()
    types, problems = _note_types(here / NOTE_TYPES)
    notes: list[AdoptedNote] = []
    for file in sorted(here.glob("*.csv")) if types else ():
        try:
            notes += _notes(file, types)
        except _BadRowsError as error:
            spot = Spot(file.as_posix(), line=error.line)
            problems.append(codes.BAD_ADOPTED.at(spot, said_by(error)))
        except UnicodeDecodeError:
            message = said("This table isn't UTF-8.")
            problems.append(codes.BAD_ADOPTED.at(Spot(file.as_posix(), line=1), message))
        except OSError as error:
            message = said("This table can't be read: {error}.", error=why(error))
            problems.append(codes.BAD_ADOPTED.at(Spot(file.as_posix(), line=1), message))
    problems += _twice(notes)
    files = sorted((here / MEDIA).iterdir()) if (here / MEDIA).is_dir() else []
    media = {file.name: file for file in files if file.is_file() and not file.is_symlink()}
    return Adopted(types, tuple(notes), media), tuple(problems)


def _note_types(file: Path) -> tuple[Mapping[int, Mapping[str, Any]], list[Diagnostic]]:
    spot = Spot(file.as_posix(), line=1)
    try:
        values = json.loads(file.read_bytes())
        shapes = _TYPES.validate_python(values)
    except OSError as error:
        return {}, [
            codes.BAD_ADOPTED.at(
                spot, said("The note types can't be read: {error}.", error=why(error))
            )
        ]
    except (ValueError, ValidationError, RecursionError):
        message = said("These aren't note types as Anki writes them.")
        return {}, [codes.BAD_ADOPTED.at(spot, message, said("Import the deck again."))]
    return {shape.id: value for shape, value in zip(shapes, values, strict=True)}, []


def _notes(file: Path, types: Mapping[int, Mapping[str, Any]]) -> Iterator[AdoptedNote]:
    """The notes of a table, whose header names a note type's fields."""
    rows = cells_of(file.read_bytes().decode("utf-8-sig"))
    _, header = next(rows, (1, []))
    fields = tuple(header[len(COLUMNS) :])
    numbers = [number for number, model in types.items() if field_names(model) == fields]
    named = [n for n in numbers if str(n) == file.stem.rpartition("-")[2]] or numbers
    if tuple(header[: len(COLUMNS)]) != COLUMNS or not named:
        raise _BadRowsError(
            1, said("The header isn't {columns} and a note type's fields.", columns=COLUMNS)
        )
    cloze = types[named[0]].get("type") == CLOZE
    for line, cells in rows:
        if len(cells) != len(header):
            message = said(
                "This row has {cells} cells, and the header {header}.",
                cells=len(cells),
                header=len(header),
            )
            raise _BadRowsError(line, message)
        guid, deck, tags, cards, *texts = cells
        if not guid:
            raise _BadRowsError(
                line, said("This row has no GUID; write any text that no other has.")
            )
        ordinals = _blanks(texts) if cloze else _places(line, cards)
        spot = Spot(file.as_posix(), line=line)
        yield AdoptedNote(guid, named[0], tuple(texts), deck, tags, ordinals, spot)


def field_names(model: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of a note type's fields."""
    return tuple(field["name"] for field in model["flds"])


def _blanks(texts: list[str]) -> tuple[int, ...]:
    """The cards of a cloze: one a number that its blanks have."""
    found = {int(number) - 1 for text in texts for number in _BLANK.findall(text)}
    return tuple(sorted(number for number in found if number >= 0)) or (0,)


def _places(line: int, cards: str) -> tuple[int, ...]:
    if not all(card.isdecimal() and 0 < int(card) < 1000 for card in cards.split()):
        raise _BadRowsError(line, said("`{cards}` doesn't list cards, such as `1 2`.", cards=cards))
    return tuple(sorted({int(card) - 1 for card in cards.split()})) or (0,)


def _twice(notes: list[AdoptedNote]) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for note in notes:
        if note.guid in seen:
            message = said("Two rows have the GUID `{guid}`.", guid=note.guid)
            yield codes.BAD_ADOPTED.at(note.spot, message, said("Give the newer one another."))
        seen.add(note.guid)


def cells_of(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV text, each with its line; fields may be of any length."""
    at, line, begun, cells = 0, 1, 1, list[str]()
    while at < len(text):
        cell = _CELL.match(text, at)
        if cell is None:
            raise _BadRowsError(
                line, said("A quote in this row has no end, or text stands behind it.")
            )
        cells.append(cell[2] if cell[1] is None else cell[1].replace('""', '"'))
        line += cell[0].count("\n")
        at = cell.end()
        if cell[3] != "," or at == len(text):
            if cell[3] == ",":
                cells.append("")
            if cells != [""]:
                yield begun, cells
            begun, cells = line, []
