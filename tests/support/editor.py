"""An editor that reads `quizgen schema`: what it complains about in a YAML file."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, Any

from jsonschema import Draft7Validator, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from pydantic import StringConstraints, TypeAdapter
from pydantic import ValidationError as Mismatch

from quizgen.load.document import Document
from quizgen.load.json_schema import json_schema


def complaints(text: str) -> list[str]:
    """What an editor underlines in a YAML file, with the path to it, the first first."""
    values, refused = Document("x.yaml", text).values()
    assert not refused, refused
    as_json = json.loads(json.dumps(values, default=str))  # where a day is a text
    errors = sorted(editor(json_schema()).iter_errors(as_json), key=lambda e: [*e.absolute_path])
    return [f"{error.json_path}: {error.message}" for error in errors]


def editor(schema: Mapping[str, Any]) -> Validator:
    """Judges by a schema; its patterns are those of ECMA-262, for Python's own know no `\\p{L}`."""
    with_patterns: type[Validator] = extend(Draft7Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]
    return with_patterns(schema)


def _pattern(_: object, pattern: str, found: object, __: object) -> Iterator[ValidationError]:
    if isinstance(found, str) and not _matches(pattern, found):
        yield ValidationError(f"{found!r} does not match {pattern!r}")


@cache
def _reader(pattern: str) -> TypeAdapter[Any]:
    return TypeAdapter(Annotated[str, StringConstraints(pattern=pattern)])


def _matches(pattern: str, text: str) -> bool:
    try:
        _reader(pattern).validate_python(text)
    except Mismatch:
        return False
    return True
