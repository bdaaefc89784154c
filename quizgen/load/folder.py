"""A deck's folder, read whole: every entry that is sound, every problem of the others."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.load import codes
from quizgen.load.as_meant import as_meant
from quizgen.load.authored import AuthoredDeck, Entry, Files, Relation
from quizgen.load.document import Document
from quizgen.load.files import read_folder
from quizgen.load.media import find_media
from quizgen.load.schema import DeckSpec
from quizgen.load.sound import Sound, no_deck, sound_part, spots_of
from quizgen.load.source_file import read_source_file
from quizgen.load.tables import read_table
from quizgen.text.markup import MAYBE


@dataclass(frozen=True)
class Loaded:
    """The deck, its folder and files, and what was wrong in them.

    Where the deck's own `deck:` can't be read, there is an error, and `deck.deck.unsound` has it.
    """

    folder: Path
    deck: AuthoredDeck
    files: Files
    diagnostics: tuple[Diagnostic, ...]


def load_deck(folder: Path) -> Loaded:
    """Reads every YAML file of a deck's folder.

    Args:
        folder: the deck's folder.

    Returns:
        The typed entries; what of them has errors is left out and reported, so that the stages
        after this one can report on the rest in the same run.
    """
    return load_documents(*read_folder(folder), folder)


def load_documents(
    documents: tuple[Document, ...], found: tuple[Diagnostic, ...], folder: Path
) -> Loaded:
    """The typed entries of a deck's files; problems that reading them has found come first."""
    diagnostics = list(found)
    sound: list[Sound] = []
    meant: list[Document] = []
    unread = False
    for typed in documents:
        document, values, refused = _read(typed)
        meant.append(document)
        diagnostics.extend(refused)
        if refused and values is None:
            unread = True
            continue
        if values is None:
            message = said("There is nothing in this file.")
            hint = said("Write a list such as `facts:` into it, or delete it.")
            diagnostics.append(codes.EMPTY_FILE.at(Spot(document.file), message, hint))
            continue
        part, problems = sound_part(document, values)
        diagnostics.extend(problems)
        if part:
            sound.append(part)
        else:
            unread = True
    documents = tuple(meant)
    errors = [problem for problem in diagnostics if problem.severity == "error"]
    deck, problems = _the_deck(folder, sound, broken=any(map(_hides_deck, errors)))
    diagnostics.extend(problems)
    relations, tables, problems = _relations(folder, sound)
    media, bad_media = find_media(folder, deck.deck.spec.id)
    source, bad_source = read_source_file(deck.deck, folder)
    bad = {problem.spot.file for problem in errors}
    documents += tables
    deck = replace(
        deck,
        relations=relations,
        media=media,
        source_text=source,
        has_signs=any(MAYBE.search(document.text) for document in documents),
        hides=unread or any(problem.severity == "error" for problem in found),
        hidden="\n".join(document.text for document in documents if document.file in bad),
    )
    diagnostics.extend((*problems, *bad_media, *bad_source))
    return Loaded(folder, deck, Files(documents), tuple(diagnostics))


def _read(document: Document) -> tuple[Document, object, tuple[Diagnostic, ...]]:
    """The file as it was meant, its values, and what keeps it from being read as it was typed."""
    values, refused = document.values()
    broken = any(problem.code == codes.BROKEN_YAML.code for problem in refused)
    if broken and (meant := as_meant(document)):
        document, told = meant
        values, refused = document.values()
        return document, values, (*told, *refused)
    return document, values, refused


def _relations(
    folder: Path, sound: list[Sound]
) -> tuple[tuple[Relation, ...], tuple[Document, ...], list[Diagnostic]]:
    """The relations with their rows, the CSV files that these are from, and the problems."""
    relations: list[Relation] = []
    tables: dict[str, Document] = {}
    problems: list[Diagnostic] = []
    for part in sound:
        for entry, spot in zip(part.lists["relations"], spots_of(part, "relations"), strict=True):
            spec, unsound = entry.spec, entry.unsound
            table, found = read_table(Entry(spec, spot, unsound), folder)
            problems += found
            relations.append(Relation(spec, spot, table.rows, table.header, unsound))
            if table.document:
                tables[table.document.file] = table.document
    return tuple(relations), tuple(tables.values()), problems


def _hides_deck(problem: Diagnostic) -> bool:
    """Whether the file of the problem may have a `deck:` that couldn't be read."""
    return problem.spot.path[:1] in ((), ("deck",))


def _the_deck(
    folder: Path, sound: list[Sound], *, broken: bool
) -> tuple[AuthoredDeck, list[Diagnostic]]:
    """The deck with its entries; where its `deck:` can't be read, something stands for that."""
    decks = [
        Entry(
            part.deck.spec,
            Spot(part.document.file, (part.keys.get("deck", "deck"),)),
            part.deck.unsound,
        )
        for part in sound
        if part.deck
    ]
    problems = [
        codes.SECOND_DECK.at(
            replace(deck.spot, key=True),
            said("`deck:` stands in {file} already.", file=decks[0].spot.file),
            said("One folder is one deck: move this one into a folder of its own."),
        )
        for deck in decks[1:]
    ]
    if not decks:
        spot = Spot((folder / "deck.yaml").as_posix())
        decks = [Entry(no_deck(), spot, frozenset(DeckSpec.model_fields))]
        if not broken:
            hint = said("Add deck.yaml with the deck's `id:`, `title:` and `language:`.")
            message = said("No file of this folder has a `deck:`.")
            problems.append(codes.NO_DECK.at(spot, message, hint))
    authored = AuthoredDeck(
        decks[0],
        _entries(sound, "entities"),
        _entries(sound, "facts"),
        questions=_entries(sound, "questions"),
        sheets=_entries(sound, "sheets"),
        broken=frozenset[str]().union(*(part.broken for part in sound)),
    )
    return authored, problems


def _entries(sound: list[Sound], name: str) -> tuple[Entry[Any], ...]:
    """The entries of a list, of all files."""
    return tuple(
        Entry(entry.spec, spot, entry.unsound)
        for part in sound
        for entry, spot in zip(part.lists[name], spots_of(part, name), strict=True)
    )
