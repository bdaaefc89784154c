"""The sound part of one file: every entry that is as the format says, and where each stands."""

from dataclasses import dataclass

from pydantic import ValidationError

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.load import codes
from quizgen.load.document import Document
from quizgen.load.entry_lines import entry_lines
from quizgen.load.problems import problems_of
from quizgen.load.schema import LISTS, FileSpec


@dataclass(frozen=True, slots=True)
class Sound:
    """The sound part of one file, with the indexes that its entries have in the document."""

    document: Document
    spec: FileSpec
    indexes: dict[str, list[int]]
    broken: frozenset[str]


def sound_part(document: Document, values: object) -> tuple[Sound | None, list[Diagnostic]]:
    """What of a document's values is sound, and the problems of the rest."""
    spot = Spot(document.file)
    if not isinstance(values, dict):
        message = "A file of a deck is a mapping with `facts:`, `questions:` and so on."
        return None, [codes.WRONG_TYPE.at(Spot(document.file, line=1, column=1), message)]
    indexes = _indexes(values)
    try:
        return Sound(document, FileSpec.model_validate(values), indexes, frozenset()), []
    except ValidationError:
        # A number where a text belongs is the text that the author typed.
        typed, refused = document.typed_values()
        if refused:
            return None, [*refused]
        values = typed if isinstance(typed, dict) else values
    try:
        return Sound(document, FileSpec.model_validate(values), indexes, frozenset()), []
    except ValidationError as error:
        problems = problems_of(error, values, spot)
        rest, indexes, broken = _without(problems, values)
        return Sound(document, FileSpec.model_validate(rest), indexes, broken), problems


def _indexes(values: dict[str, object]) -> dict[str, list[int]]:
    lists = {name: values.get(name) for name in LISTS}
    return {
        name: list(range(len(entries)))
        for name, entries in lists.items()
        if isinstance(entries, list)
    }


def _without(
    problems: list[Diagnostic], values: dict[str, object]
) -> tuple[dict[str, object], dict[str, list[int]], frozenset[str]]:
    """The values less each entry with a problem; their indexes; the ids of those left out."""
    bad = {problem.spot.path[:2] for problem in problems}
    rest: dict[str, object] = {}
    indexes: dict[str, list[int]] = {}
    for name in LISTS:
        entries = values.get(name)
        if isinstance(entries, list):
            indexes[name] = [i for i in range(len(entries)) if (name, i) not in bad]
            rest[name] = [entries[i] for i in indexes[name]]
    if "deck" in values and not any(path[:1] == ("deck",) for path in bad):
        rest["deck"] = values["deck"]
    return rest, indexes, frozenset(problem.item for problem in problems if problem.item)


def spots_of(part: Sound, name: str) -> list[Spot]:
    """Where the sound entries of a list stand."""
    indexes = part.indexes.get(name, [])
    if not indexes:
        return []
    document = part.document
    lines = entry_lines(document.text, name, max(indexes) + 1)
    if lines is None and document.tree:
        at = dict(
            zip((key.text for key in document.tree.keys), document.tree.children, strict=True)
        )
        lines = tuple(child.line + 1 for child in at[name].children)
    return [
        Spot(document.file, (name, index), line=lines[index] if lines else 1) for index in indexes
    ]
