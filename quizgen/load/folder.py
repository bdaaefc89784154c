"""A deck's folder, read whole: every entry that is sound, every problem of the others."""

from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import ValidationError

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.load import codes
from quizgen.load.authored import AuthoredDeck, Entry, Files, Relation
from quizgen.load.document import Document
from quizgen.load.entry_lines import entry_lines
from quizgen.load.files import read_folder
from quizgen.load.media import find_media
from quizgen.load.problems import problems_of
from quizgen.load.schema import (
    LISTS,
    DeckSpec,
    EntitySpec,
    FactSpec,
    FileSpec,
    QuestionSpec,
    SheetSpec,
)
from quizgen.load.tables import read_table
from quizgen.markup import MAYBE


@dataclass(frozen=True)
class Loaded:
    """The deck (None without a sound `deck:`), its files, and what was wrong in them."""

    deck: AuthoredDeck | None
    files: Files
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Sound:
    """The sound part of one file, with the indexes that its entries have in the document."""

    document: Document
    spec: FileSpec
    indexes: dict[str, list[int]]
    broken: frozenset[str]


def load_deck(folder: Path) -> Loaded:
    """Reads every YAML file of a deck's folder.

    Args:
        folder: the deck's folder.

    Returns:
        The typed entries; entries with errors are left out and reported, so that the stages
        after this one can report on the rest in the same run.
    """
    documents, found = read_folder(folder)
    diagnostics = list(found)
    sound: list[_Sound] = []
    for document in documents:
        values, refused = document.values()
        diagnostics.extend(refused)
        if refused:
            continue
        if values is None:
            message = "There is nothing in this file."
            diagnostics.append(codes.EMPTY_FILE.at(Spot(document.file), message))
            continue
        part, problems = _sound_part(document, values)
        diagnostics.extend(problems)
        if part:
            sound.append(part)
    deck, problems = _the_deck(folder, sound, broken=any(map(_hides_deck, diagnostics)))
    diagnostics.extend(problems)
    if deck is not None:
        relations, tables, problems = _relations(folder, sound)
        media, bad_media = find_media(folder, deck.deck.spec.id)
        deck = replace(deck, relations=relations, media=media)
        documents += tables
        deck = replace(deck, has_signs=any(MAYBE.search(document.text) for document in documents))
        diagnostics.extend((*problems, *bad_media))
    return Loaded(deck, Files(documents), tuple(diagnostics))


def _relations(
    folder: Path, sound: list[_Sound]
) -> tuple[tuple[Relation, ...], tuple[Document, ...], list[Diagnostic]]:
    """The relations with their rows, the CSV files that these are from, and the problems."""
    relations: list[Relation] = []
    tables: dict[str, Document] = {}
    problems: list[Diagnostic] = []
    for part in sound:
        for spec, spot in zip(part.spec.relations, _spots(part, "relations"), strict=True):
            table, found = read_table(Entry(spec, spot), folder)
            problems += found
            relations.append(Relation(spec, spot, table.rows, table.header))
            if table.document:
                tables[table.document.file] = table.document
    return tuple(relations), tuple(tables.values()), problems


def _hides_deck(problem: Diagnostic) -> bool:
    """Whether the file of the problem may have a `deck:` that couldn't be read."""
    return problem.severity == "error" and problem.spot.path[:1] in ((), ("deck",))


def _sound_part(document: Document, values: object) -> tuple[_Sound | None, list[Diagnostic]]:
    spot = Spot(document.file)
    if not isinstance(values, dict):
        message = "A file of a deck is a mapping with `facts:`, `questions:` and so on."
        return None, [codes.WRONG_TYPE.at(Spot(document.file, line=1, column=1), message)]
    indexes = _indexes(values)
    try:
        return _Sound(document, FileSpec.model_validate(values), indexes, frozenset()), []
    except ValidationError:
        # A number where a text belongs is the text that the author typed.
        typed, refused = document.typed_values()
        if refused:
            return None, [*refused]
        values = typed if isinstance(typed, dict) else values
    try:
        return _Sound(document, FileSpec.model_validate(values), indexes, frozenset()), []
    except ValidationError as error:
        problems = problems_of(error, values, spot)
        rest, indexes, broken = _without(problems, values)
        return _Sound(document, FileSpec.model_validate(rest), indexes, broken), problems


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


def _the_deck(
    folder: Path, sound: list[_Sound], *, broken: bool
) -> tuple[AuthoredDeck | None, list[Diagnostic]]:
    decks = [
        Entry(part.spec.deck, Spot(part.document.file, ("deck",)))
        for part in sound
        if part.spec.deck
    ]
    problems = [
        codes.SECOND_DECK.at(
            Spot(deck.spot.file, ("deck",), key=True),
            f"`deck:` stands in {decks[0].spot.file} already.",
            "One folder is one deck: move this one into a folder of its own.",
        )
        for deck in decks[1:]
    ]
    if not decks:
        if not broken:
            spot = Spot((folder / "deck.yaml").as_posix())
            problems.append(
                codes.NO_DECK.at(spot, "No file of this folder has a `deck:`.", "Add deck.yaml.")
            )
        return None, problems
    entities: list[Entry[EntitySpec]] = []
    facts: list[Entry[FactSpec]] = []
    questions: list[Entry[QuestionSpec]] = []
    sheets: list[Entry[SheetSpec]] = []
    for part in sound:
        entities.extend(map(Entry, part.spec.entities, _spots(part, "entities")))
        facts.extend(map(Entry, part.spec.facts, _spots(part, "facts")))
        questions.extend(map(Entry, part.spec.questions, _spots(part, "questions")))
        sheets.extend(map(Entry, part.spec.sheets, _spots(part, "sheets")))
    ids = frozenset[str]().union(*(part.broken for part in sound))
    deck: Entry[DeckSpec] = decks[0]
    authored = AuthoredDeck(
        deck,
        tuple(entities),
        tuple(facts),
        questions=tuple(questions),
        sheets=tuple(sheets),
        broken=ids,
    )
    return authored, problems


def _spots(part: _Sound, name: str) -> list[Spot]:
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
