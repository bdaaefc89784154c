"""One file's entries, each as far as it is as the format says, and where each stands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.load import codes
from quizgen.load.document import Document
from quizgen.load.entry_lines import entry_lines
from quizgen.load.partial import partial
from quizgen.load.problems import Flaw, Looked, flaws_of
from quizgen.load.schema import LISTS, DeckSpec, FileSpec
from quizgen.load.yaml_search import find


@dataclass(frozen=True, slots=True)
class Part:
    """An entry, where it is in its list, and its keys that have a problem."""

    index: int
    spec: Any
    unsound: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sound:
    """The sound part of one file.

    Attributes:
        document: the file.
        deck: its `deck:`, if it has one.
        lists: its entries by the name of their list.
        keys: under which key an author wrote a list, where that isn't its name.
        broken: ids of entries that had problems.
    """

    document: Document
    deck: Part | None
    lists: Mapping[str, list[Part]]
    keys: Mapping[str, str]
    broken: frozenset[str] = frozenset()


def sound_part(document: Document, values: object) -> tuple[Sound | None, list[Diagnostic]]:
    """What of a document's values is sound, and the problems of the rest."""
    if not isinstance(values, dict):
        message = said("A file of a deck is a mapping with `facts:`, `questions:` and so on.")
        hint = said("Begin it with a key such as `facts:`, and write the entries below it.")
        return None, [codes.WRONG_TYPE.at(Spot(document.file, line=1, column=1), message, hint)]
    try:
        return _whole(document, FileSpec.model_validate(values)), []
    except ValidationError:
        # A number where a text belongs is the text that the author typed.
        typed, refused = document.typed_values()
        if refused:
            return None, [*refused]
        values = typed if isinstance(typed, dict) else values
    try:
        return _whole(document, FileSpec.model_validate(values)), []
    except ValidationError:
        return _parts(document, values)


def _whole(document: Document, spec: FileSpec) -> Sound:
    lists = {name: [Part(*pair) for pair in enumerate(getattr(spec, name))] for name in LISTS}
    return Sound(document, Part(0, spec.deck) if spec.deck else None, lists, {})


def _parts(document: Document, values: Mapping[str, object]) -> tuple[Sound, list[Diagnostic]]:
    """Every entry by itself; a list whose key is misspelt is read as the list that is meant."""
    spot = Spot(document.file)
    flaws = _of_the_file(values, spot)
    problems = [flaw.problem for flaw in flaws]
    keys = {flaw.meant: str(flaw.path[0]) for flaw in flaws if flaw.meant not in ("", *values)}
    lists: dict[str, list[Part]] = {}
    broken: set[str] = set()
    for name in LISTS:
        key = keys.get(name, name)
        entries = values.get(key)
        lists[name] = []
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            found = partial(name, entry, spot.on(key, index))
            problems += found.problems
            broken |= {problem.item for problem in found.problems if problem.item}
            if found.spec is not None:
                lists[name].append(Part(index, found.spec, found.unsound))
    deck = None
    key = keys.get("deck", "deck")
    if key in values and values[key] is not None:
        made = partial("deck", values[key], spot.on(key))
        problems += made.problems
        deck = Part(0, made.spec, made.unsound) if made.spec else None
    return Sound(document, deck, lists, keys, frozenset(broken)), problems


def _of_the_file(values: Mapping[str, object], spot: Spot) -> list[Flaw]:
    """What is wrong with a file's own keys, whatever is below them."""
    shallow = {
        key: [] if key in LISTS and isinstance(value, list) else value
        for key, value in values.items()
        if key != "deck"
    }
    try:
        FileSpec.model_validate(shallow)
    except ValidationError as error:
        return flaws_of(error, Looked(shallow, (FileSpec,), spot))
    return []


def no_deck() -> DeckSpec:
    """What stands for the `deck:` of a folder in which none can be read."""
    return DeckSpec(id="x", title="x", language="und")


def spots_of(part: Sound, name: str) -> Iterable[Spot]:
    """Where the entries of a list stand."""
    indexes = [entry.index for entry in part.lists.get(name, ())]
    if not indexes:
        return []
    document, key = part.document, part.keys.get(name, name)
    lines = entry_lines(document.text, key, max(indexes) + 1)
    if lines is None and document.tree:
        _, node = find(document.tree, (key,))
        lines = tuple(child.line + 1 for child in node.children) if node else None
    return [
        Spot(document.file, (key, index), line=lines[index] if lines else 1) for index in indexes
    ]
