"""What of an entry with problems is sound, so that the rest of it can still be checked."""

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.load.problems import Flaw, Looked, flaws_of
from quizgen.load.schema import (
    DeckSpec,
    EntitySpec,
    FactSpec,
    QuestionSpec,
    RelationSpec,
    SheetSpec,
)
from quizgen.load.schema.questions import QUESTION_MODELS
from quizgen.load.schema.text import UNSAID, Spec
from quizgen.load.wrong_shapes import meant_type

T = TypeVar("T")

MODELS: Mapping[str, Sequence[type[Spec]]] = {
    "deck": (DeckSpec,),
    "entities": (EntitySpec,),
    "facts": (FactSpec,),
    "relations": (RelationSpec,),
    "questions": tuple(QUESTION_MODELS.values()),
    "sheets": (SheetSpec,),
}
"""What an entry of each list can be."""
_STAND_INS: Mapping[str, object] = {
    "id": "x",
    "kind": "other",
    "options": [UNSAID, UNSAID * 2],
    "rows": [],
    "language": "und",
}
"""What stands for a key that is missing or wrong; for others it is `UNSAID`."""
_ANSWERS: Mapping[str, object] = {
    "true-false": True,
    "ordering": [UNSAID, UNSAID * 2],
    "matching": {UNSAID: UNSAID, UNSAID * 2: UNSAID * 2},
}
_TRIES = 4


@dataclass(frozen=True, slots=True)
class Partial(Generic[T]):
    """An entry as far as it is sound.

    Attributes:
        spec: the entry; None where nothing of it can be used.
        unsound: the keys whose value isn't what the author meant, or not all of it; of a mapping
            also the key below, as `source.sections`.
        problems: what is wrong.
    """

    spec: T | None
    unsound: frozenset[str]
    problems: tuple[Diagnostic, ...]


def partial(name: str, values: object, spot: Spot) -> Partial[Any]:
    """What of an entry is sound.

    Args:
        name: the list that the entry is in, or `deck`.
        values: the entry.
        spot: where it stands.
    """
    flaws = _flaws(name, values, spot)
    if not flaws:
        return Partial(_adapter(name).validate_python(values), frozenset(), ())
    problems = [flaw.problem for flaw in flaws]
    if not isinstance(values, dict):
        return Partial(None, frozenset(), tuple(problems))
    rest: dict[str, Any] = copy.deepcopy(values)
    unsound: set[str] = set()
    if name == "questions" and any(_is_of_type(flaw) for flaw in flaws):
        rest["type"] = _meant_type(flaws, rest)
        unsound.add("type")
        if not rest["type"]:
            return Partial(None, frozenset(), tuple(problems))
        flaws = _flaws(name, rest, spot)
        # The type is a guess, and what it would need is the author's to say.
        problems += [flaw.problem for flaw in flaws if flaw.kind != "missing"]
    for _ in range(_TRIES):
        if not flaws:
            spec = _adapter(name).validate_python(rest)
            written = values.get("id")
            if "id" in unsound and isinstance(written, str):
                spec = spec.model_copy(update={"id": written})
            return Partial(spec, frozenset(unsound), tuple(problems))
        _take_out(flaws, rest, unsound)
        flaws = _flaws(name, rest, spot)
    return Partial(None, frozenset(), tuple(problems))


def _flaws(name: str, values: object, spot: Spot) -> list[Flaw]:
    item = str(values.get("id", "")) if isinstance(values, dict) and name != "deck" else ""
    try:
        _adapter(name).validate_python(values)
    except ValidationError as error:
        return flaws_of(error, Looked(values, MODELS[name], spot, item))
    return []


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    (model, *others) = MODELS[name]
    return TypeAdapter(QuestionSpec) if others else TypeAdapter(model)


def _is_of_type(flaw: Flaw) -> bool:
    return flaw.path == ("type",)


def _meant_type(flaws: Iterable[Flaw], values: Mapping[str, object]) -> str:
    """The item type that was probably meant; empty where nobody knows."""
    meant = next((flaw.meant for flaw in flaws if _is_of_type(flaw)), "")
    return meant or meant_type(values)


def _take_out(flaws: Iterable[Flaw], rest: dict[str, Any], unsound: set[str]) -> None:
    """Takes what is wrong out of an entry; what has to be there is stood in for."""
    for flaw in sorted(flaws, key=lambda flaw: len(flaw.path), reverse=True):
        path = flaw.path
        if not path:
            rest.clear()
            return
        unknown = flaw.kind == "unknown"
        unsound.add(str(path[0]) if len(path) > 1 or not unknown else flaw.meant)
        if len(path) > 1:
            unsound.add(f"{path[0]}.{flaw.meant if unknown else path[1]}")
        if flaw.kind == "missing":
            _at(rest, path[:-1])[path[-1]] = _stand_in(str(path[-1]), rest)
        else:
            _remove(rest, path)
    unsound.discard("")


def _remove(rest: dict[str, Any], path: tuple[int | str, ...]) -> None:
    """Removes a key; of a list with a bad entry the whole list, for its places have a meaning."""
    for length in range(len(path), 0, -1):
        if isinstance(path[length - 1], str):
            holder = _at(rest, path[: length - 1])
            if isinstance(holder, dict):
                holder.pop(path[length - 1], None)
            return


def _at(values: Any, path: Iterable[int | str]) -> Any:  # noqa: ANN401 -- any part of an entry
    for step in path:
        known = step in values if isinstance(values, dict) else isinstance(values, list)
        values = values[step] if known else {}
    return values


def _stand_in(key: str, entry: Mapping[str, object]) -> object:
    if key == "answer":
        return _ANSWERS.get(str(entry.get("type")), UNSAID)
    return _STAND_INS.get(key, UNSAID)
