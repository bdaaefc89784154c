"""The notes of a collection."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel, TypeAdapter

from quizgen.compare.database import DAMAGED, Queries, opened
from quizgen.compare.package import BadPackageError


class _Field(BaseModel):
    name: str


class _Model(BaseModel):
    """A note type as a collection of the older schema holds it, in JSON."""

    name: str
    flds: list[_Field]


_MODELS = TypeAdapter(dict[int, _Model])


@dataclass(frozen=True, slots=True)
class NoteType:
    """A note type: its name and those of its fields."""

    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RawNote:
    """A note as a collection holds it."""

    guid: str
    note_type: NoteType
    time: int
    tags: str
    fields: tuple[str, ...]


def notes_in(data: bytes) -> Iterator[RawNote]:
    """The notes of a collection.

    Args:
        data: the database, of the schema of Anki 2.1.0 or of today.

    Raises:
        BadPackageError: it is no such database, or more than can be read.
    """
    with opened(data) as query:
        types = _note_types(query)
        columns = "guid, mid, mod, tags, flds"
        for guid, number, time, tags, joined in query.rows(
            "notes", columns, (str, int, int, str, str)
        ):
            if number not in types:
                raise BadPackageError(DAMAGED)
            fields = tuple(joined.split("\x1f"))
            if len(fields) != len(types[number].fields):
                raise BadPackageError(DAMAGED)
            yield RawNote(guid, types[number], time, tags, fields)


def _note_types(query: Queries) -> Mapping[int, NoteType]:
    if "notetypes" not in query.tables:
        for (models,) in query.rows("col", "models", (str,)):
            read = _MODELS.validate_json(models)
            return {
                number: NoteType(model.name, tuple(field.name for field in model.flds))
                for number, model in read.items()
            }
        raise BadPackageError(DAMAGED)
    fields: dict[int, dict[int, str]] = {}
    for number, place, name in query.rows("fields", "ntid, ord, name", (int, int, str)):
        fields.setdefault(number, {})[place] = name
    return {
        number: NoteType(name, tuple(name for _, name in sorted(fields.get(number, {}).items())))
        for number, name in query.rows("notetypes", "id, name", (int, str))
    }
