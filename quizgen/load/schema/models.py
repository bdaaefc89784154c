"""Which model is behind a place of the format: its keys are what may be written there."""

from collections.abc import Iterator, Sequence
from typing import get_args

from quizgen.load.schema.file import FileSpec
from quizgen.load.schema.questions import QUESTION_MODELS
from quizgen.load.schema.text import Spec


def keys_of(model: type[Spec]) -> tuple[str, ...]:
    """The keys that a mapping may have, as authors write them."""
    return tuple(field.alias or name for name, field in model.model_fields.items())


def model_at(location: Sequence[int | str], models: Sequence[type[Spec]]) -> type[Spec] | None:
    """The model of the mapping that one of pydantic's locations leads to.

    Args:
        location: keys, places in lists and tags of unions.
        models: those that it begins in: one, or those of all item types.

    Returns:
        None where the mapping has keys of the author's choice, or is none.
    """
    found = tuple(models)
    for step in location:
        if len(found) > 1 and step in QUESTION_MODELS:
            found = (QUESTION_MODELS[str(step)],)
        elif len(found) == 1 and (annotation := _annotations(found[0]).get(str(step))):
            found = tuple(dict.fromkeys(_models_of(annotation)))
    return found[0] if len(found) == 1 else None


def all_models() -> tuple[type[Spec], ...]:
    """Every model that a file can have something of."""
    found: dict[type[Spec], None] = {}
    left: list[type[Spec]] = [FileSpec]
    while left:
        model = left.pop()
        if model not in found:
            found[model] = None
            for annotation in _annotations(model).values():
                left += _models_of(annotation)
    return tuple(found)


def _annotations(model: type[Spec]) -> dict[str, object]:
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def _models_of(annotation: object) -> Iterator[type[Spec]]:
    """The models in a type, such as those of a union or of a list's entries."""
    if isinstance(annotation, type) and issubclass(annotation, Spec):
        yield annotation
    for part in get_args(annotation):
        yield from _models_of(part)
