"""A deck's folder, read whole: every entry that is sound, every problem of the others."""

from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.load import codes
from quizgen.load.authored import AuthoredDeck, Entry, Files, Relation
from quizgen.load.document import Document
from quizgen.load.files import read_folder
from quizgen.load.media import find_media
from quizgen.load.schema import (
    DeckSpec,
    EntitySpec,
    FactSpec,
    QuestionSpec,
    SheetSpec,
)
from quizgen.load.sound import Sound, sound_part, spots_of
from quizgen.load.tables import read_table
from quizgen.text.markup import MAYBE


@dataclass(frozen=True)
class Loaded:
    """The deck (None without a sound `deck:`), its folder and files, and what was wrong in them."""

    folder: Path
    deck: AuthoredDeck | None
    files: Files
    diagnostics: tuple[Diagnostic, ...]


def load_deck(folder: Path) -> Loaded:
    """Reads every YAML file of a deck's folder.

    Args:
        folder: the deck's folder.

    Returns:
        The typed entries; entries with errors are left out and reported, so that the stages
        after this one can report on the rest in the same run.
    """
    return load_documents(*read_folder(folder), folder)


def load_documents(
    documents: tuple[Document, ...], found: tuple[Diagnostic, ...], folder: Path
) -> Loaded:
    """The typed entries of a deck's files; problems that reading them has found come first."""
    diagnostics = list(found)
    sound: list[Sound] = []
    for document in documents:
        values, refused = document.values()
        diagnostics.extend(refused)
        if refused:
            continue
        if values is None:
            message = "There is nothing in this file."
            diagnostics.append(codes.EMPTY_FILE.at(Spot(document.file), message))
            continue
        part, problems = sound_part(document, values)
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
    return Loaded(folder, deck, Files(documents), tuple(diagnostics))


def _relations(
    folder: Path, sound: list[Sound]
) -> tuple[tuple[Relation, ...], tuple[Document, ...], list[Diagnostic]]:
    """The relations with their rows, the CSV files that these are from, and the problems."""
    relations: list[Relation] = []
    tables: dict[str, Document] = {}
    problems: list[Diagnostic] = []
    for part in sound:
        for spec, spot in zip(part.spec.relations, spots_of(part, "relations"), strict=True):
            table, found = read_table(Entry(spec, spot), folder)
            problems += found
            relations.append(Relation(spec, spot, table.rows, table.header))
            if table.document:
                tables[table.document.file] = table.document
    return tuple(relations), tuple(tables.values()), problems


def _hides_deck(problem: Diagnostic) -> bool:
    """Whether the file of the problem may have a `deck:` that couldn't be read."""
    return problem.severity == "error" and problem.spot.path[:1] in ((), ("deck",))


def _the_deck(
    folder: Path, sound: list[Sound], *, broken: bool
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
        entities.extend(map(Entry, part.spec.entities, spots_of(part, "entities")))
        facts.extend(map(Entry, part.spec.facts, spots_of(part, "facts")))
        questions.extend(map(Entry, part.spec.questions, spots_of(part, "questions")))
        sheets.extend(map(Entry, part.spec.sheets, spots_of(part, "sheets")))
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
