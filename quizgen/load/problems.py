"""pydantic's errors in an author's words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import NOTHING, Said, said
from quizgen.diagnostics.suggest import did_you_mean, nearest
from quizgen.load import codes
from quizgen.load.bad_values import bad_value
from quizgen.load.schema import QUESTION_TYPES
from quizgen.load.schema.models import keys_of, model_at
from quizgen.load.schema.text import Spec
from quizgen.load.wrong_shapes import SHAPES, meant_type, missing_hint, shape_of, wrong_shape

Path = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What pydantic looked at.

    Attributes:
        values: the file, or an entry of it.
        models: what it can be: one model, or those of all item types.
        spot: where it stands.
        item: the entry's id, if any.
    """

    values: object
    models: Sequence[type[Spec]]
    spot: Spot
    item: str = ""


class Flaw(NamedTuple):
    """Something wrong with a value, and what it keeps from being read.

    Attributes:
        kind: `unknown` (a key), `missing` (a key) or `wrong` (a value).
        path: where it is, from the values that were looked at; of a missing key, with it.
        meant: the key, or the item type, that an unknown one was meant to be; empty where nobody
            knows.
        problem: what the author is told.
    """

    kind: str
    path: Path
    meant: str
    problem: Diagnostic


def flaws_of(error: ValidationError, looked: Looked) -> list[Flaw]:
    """One flaw for each of pydantic's errors; not for keys that are there, but misspelt."""
    flaws = [_flaw(detail, looked) for detail in error.errors(include_url=False)]
    misspelt = {(*flaw.path[:-1], flaw.meant) for flaw in flaws if flaw.kind == "unknown"}
    return [flaw for flaw in flaws if flaw.kind != "missing" or flaw.path not in misspelt]


def _flaw(detail: ErrorDetails, looked: Looked) -> Flaw:
    kind, location = detail["type"], detail["loc"]
    path = _real_path(location, looked.values)
    if kind == "extra_forbidden":
        return _unknown_key(path, location, looked)
    if kind == "union_tag_not_found" and not isinstance(detail["input"], dict):
        kind = "model_type"
    if kind in ("missing", "union_tag_not_found"):
        return _missing_key(path, str(location[-1]) if kind == "missing" else "type", looked)
    if kind == "union_tag_invalid":
        return _unknown_type(path, str(detail.get("ctx", {}).get("tag", "")), looked)
    return Flaw("wrong", path, "", _wrong(kind, detail, path, looked))


def _unknown_key(path: Path, location: Path, looked: Looked) -> Flaw:
    key = str(location[-1])
    model = model_at(location[:-1], looked.models)
    known = keys_of(model) if model else ()
    message = said("There is no key `{key}` here.", key=key)
    hint = did_you_mean(key, known, said("Use one of: {known}.", known=[*known]))
    spot = looked.spot.on(*path, key=True)
    return Flaw(
        "unknown", path, nearest(key, known), codes.UNKNOWN_KEY.at(spot, message, hint, looked.item)
    )


def _missing_key(path: Path, key: str, looked: Looked) -> Flaw:
    entry = _value_at(path, looked.values)
    hint = missing_hint(key, entry)
    if key == "type" and isinstance(entry, dict):
        fits = meant_type(entry)
        hint = (
            said("Add `type: {fits}`.", fits=fits)
            if fits
            else said("Add `type:` and one of: {question_types}.", question_types=[*QUESTION_TYPES])
        )
    problem = codes.MISSING_KEY.at(
        looked.spot.on(*path), said("`{key}:` is missing.", key=key), hint, looked.item
    )
    return Flaw("missing", (*path, key), "", problem)


def _unknown_type(path: Path, typed: str, looked: Looked) -> Flaw:
    entry = _value_at(path, looked.values)
    fits = meant_type(entry) if isinstance(entry, dict) else ""
    otherwise = (
        said("Write `type: {fits}`, which its keys fit.", fits=fits)
        if fits
        else said("Use one of: {known}.", known=[*QUESTION_TYPES])
    )
    hint = did_you_mean(typed, QUESTION_TYPES, otherwise)
    spot = looked.spot.on(*path, "type")
    message = said("There is no item type `{typed}`.", typed=typed)
    meant = nearest(typed, QUESTION_TYPES)
    return Flaw(
        "wrong", (*path, "type"), meant, codes.UNKNOWN_TYPE.at(spot, message, hint, looked.item)
    )


def _wrong(kind: str, detail: ErrorDetails, path: Path, looked: Looked) -> Diagnostic:
    spot, found = looked.spot.on(*path), detail["input"]
    whole = spot.path
    name = _called(whole)
    if kind in SHAPES:
        key = next((str(step) for step in reversed(whole) if isinstance(step, str)), "")
        message = said(
            "{name} is {kind}, and here it is {found}.",
            name=name,
            kind=SHAPES[kind],
            found=shape_of(found),
        )
        hint = wrong_shape(kind, found, key, looked.values) if whole else _of_a_file()
        if whole and found is None:
            hint = said(
                "Write {kind} there{otherwise}.",
                kind=SHAPES[kind],
                otherwise=_or_not(path, detail["loc"], looked),
            )
        return codes.WRONG_TYPE.at(spot, message, hint, looked.item)
    context: Mapping[str, Any] = detail.get("ctx", {})
    message, hint = bad_value(kind, context, found, name, detail["msg"])
    if kind == "string_too_short":
        hint = said(
            "Write a text there{otherwise}.", otherwise=_or_not(path, detail["loc"], looked)
        )
    return codes.BAD_VALUE.at(spot, message, hint, looked.item)


def _or_not(path: Path, location: Path, looked: Looked) -> Said:
    """What an author can do with a value that is empty, beside writing one."""
    if isinstance((looked.spot.path + path)[-1], int):
        return said(", or take the entry out")
    model = model_at(location[:-1], looked.models)
    fields = (
        {field.alias or name: field for name, field in model.model_fields.items()} if model else {}
    )
    field = fields.get(str(path[-1]))
    return NOTHING if field and field.is_required() else said(", or leave the key out")


def _of_a_file() -> Said:
    return said("Begin it with a key such as `facts:`, and write the entries below it.")


def _called(path: Path) -> Said:
    """What a message calls the value that a path leads to."""
    if path and isinstance(path[-1], int):
        return said("An entry of {key}", key=_called(path[:-1]))
    return said("`{key}`", key=path[-1]) if path else said("The file")


def _real_path(location: Path, values: object) -> Path:
    """The steps of pydantic's location that exist in the document; it adds union tags."""
    path: list[int | str] = []
    here: Any = values
    for step in location:
        in_list = isinstance(here, list) and isinstance(step, int) and step < len(here)
        if in_list or (isinstance(here, dict) and step in here):
            here = here[step]
            path.append(step)
    return tuple(path)


def _value_at(path: Path, values: Any) -> object:  # noqa: ANN401 -- any part of a file
    for step in path:
        values = values[step]
    return values
