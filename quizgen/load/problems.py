"""pydantic's errors in an author's words."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load import codes
from quizgen.load.schema import (
    LISTS,
    QUESTION_TYPES,
    DeckSpec,
    EntitySpec,
    FactSpec,
    FileSpec,
    LintSpec,
    RelationSpec,
    SheetSpec,
    SourceSpec,
)
from quizgen.load.schema.questions import QUESTION_MODELS

LIST_MODELS = {
    "deck": DeckSpec,
    "entities": EntitySpec,
    "facts": FactSpec,
    "relations": RelationSpec,
    "sheets": SheetSpec,
}
SHAPES = {
    "string_type": "a text",
    "list_type": "a list",
    "dict_type": "a mapping of keys and values",
    "model_type": "a mapping of keys and values",
    "model_attributes_type": "a mapping of keys and values",
    "bool_type": "`true` or `false`",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
}

BOUNDS = {
    "greater_than": ("more than", "gt"),
    "greater_than_equal": ("at least", "ge"),
    "less_than_equal": ("at most", "le"),
}


def problems_of(error: ValidationError, values: object, spot: Spot) -> list[Diagnostic]:
    """One diagnostic for each of pydantic's errors.

    Args:
        error: what pydantic found.
        values: what it looked at.
        spot: where those values stand.
    """
    return [_problem(detail, values, spot) for detail in error.errors(include_url=False)]


def _problem(detail: ErrorDetails, values: object, base: Spot) -> Diagnostic:
    path = _real_path(detail["loc"], values)
    spot = base.on(*path)
    item = _item_id(path, values)
    kind, context = detail["type"], detail.get("ctx", {})
    name = _called(path)
    if kind == "extra_forbidden":
        known, key = _known_keys(path, values), str(detail["loc"][-1])
        hint = did_you_mean(key, known, f"Known here: {', '.join(known)}.")
        message = f"There is no key `{key}` here."
        return codes.UNKNOWN_KEY.at(base.on(*path, key=True), message, hint, item)
    if kind == "union_tag_not_found" and not isinstance(detail["input"], dict):
        kind = "model_type"
    if kind in ("missing", "union_tag_not_found"):
        missing = "type" if kind == "union_tag_not_found" else str(detail["loc"][-1])
        hint = f"One of: {', '.join(QUESTION_TYPES)}." if missing == "type" else ""
        return codes.MISSING_KEY.at(spot, f"`{missing}:` is missing.", hint, item)
    if kind == "union_tag_invalid":
        typed = str(context.get("tag", ""))
        hint = did_you_mean(typed, QUESTION_TYPES, f"One of: {', '.join(QUESTION_TYPES)}.")
        message = f"There is no item type `{typed}`."
        return codes.UNKNOWN_TYPE.at(spot.on("type"), message, hint, item)
    if kind in SHAPES:
        return codes.WRONG_TYPE.at(spot, *_wrong_type(kind, detail["input"], name), item)
    return codes.BAD_VALUE.at(spot, *_bad_value(kind, context, detail, name), item)


def _called(path: tuple[int | str, ...]) -> str:
    """What a message calls the value that a path leads to."""
    if path and isinstance(path[-1], int):
        return f"An entry of {_called(path[:-1])}"
    return f"`{path[-1]}`" if path else "The file"


def _wrong_type(kind: str, found: object, name: str) -> tuple[str, str]:
    message = f"{name} is {SHAPES[kind]}, and here it is {_shape(found)}."
    if kind == "string_type" and isinstance(found, bool):
        return message, "Put it in quotes if the word is meant."
    return message, ""


def _bad_value(
    kind: str, context: Mapping[str, Any], detail: ErrorDetails, name: str
) -> tuple[str, str]:
    found = detail["input"]
    if kind == "string_too_short":
        return f"{name} is empty.", "Write a text, or leave the key out."
    if kind in ("enum", "literal_error") and isinstance(found, str):
        expected = str(context.get("expected", ""))
        known = [part.strip("' ") for part in expected.replace(" or ", ", ").split(",")]
        return f"`{found}` isn't known here.", did_you_mean(found, known, f"One of: {expected}.")
    if kind == "string_pattern_mismatch":
        if name in ("`id`", "`formerly`"):
            hint = "An id has letters, digits, `-`, `_` and `.`; it begins with a letter or digit."
            return f"`{found}` can't be an id.", hint
        if name == "An entry of `forms`":
            return f"`{found}` can't name a form.", "A form is letters and digits: a, b, 2."
        return f"{name} holds a control character.", "Take it out; it may be invisible."
    if kind in ("too_short", "too_long"):
        limit = context.get("min_length" if kind == "too_short" else "max_length")
        most = "at least" if kind == "too_short" else "at most"
        return f"{name} has {context.get('actual_length')} entries.", f"It takes {most} {limit}."
    if kind == "string_too_long":
        return f"{name} is too long.", f"At most {context.get('max_length')} characters."
    if kind in BOUNDS:
        word, key = BOUNDS[kind]
        return f"{name} can't be {found}.", f"It is {word} {context.get(key):g}."
    return f"{name}: {detail['msg']}.", ""


def _real_path(location: tuple[int | str, ...], values: object) -> tuple[int | str, ...]:
    """The steps of pydantic's location that exist in the document; it adds union tags."""
    path: list[int | str] = []
    here: Any = values
    for step in location:
        in_list = isinstance(here, list) and isinstance(step, int) and step < len(here)
        if in_list or (isinstance(here, dict) and step in here):
            here = here[step]
            path.append(step)
    return tuple(path)


def _item_id(path: tuple[int | str, ...], values: object) -> str:
    if len(path) > 1 and path[0] in LISTS and isinstance(values, dict):
        entry = values[path[0]][path[1]]
        if isinstance(entry, dict):
            return str(entry.get("id", ""))
    return ""


def _known_keys(path: tuple[int | str, ...], values: object) -> tuple[str, ...]:
    model: Any = FileSpec
    if len(path) > 1:
        model = LIST_MODELS.get(str(path[0]))
        if path[0] == "questions" and isinstance(values, dict):
            model = QUESTION_MODELS.get(str(values["questions"][path[1]].get("type")))
        if path[:2] == ("deck", "source") and len(path) == 3:
            model = SourceSpec
        if path[:2] == ("deck", "lint") and len(path) == 3:
            model = LintSpec
    if model is None or (len(path) > 3 and path[0] != "deck"):
        return ("text", "edtf", "value", "unit", "entity", "feedback", "because", "rule", "reason")
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _shape(value: object) -> str:
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    shapes = {dict: "a mapping", list: "a list", type(None): "empty", str: "a text"}
    return shapes.get(type(value), "a number")
