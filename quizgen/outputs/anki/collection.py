"""The SQLite database that a package brings: note types, decks, notes and cards.

genanki knows its schema, note types and decks. Its own writer gives all notes one time and goes
through them field by field again, so the rows of notes and cards are written here.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import chain, count, islice
from pathlib import Path

import genanki

from quizgen.languages.labels import labels_of
from quizgen.models.deck import Deck
from quizgen.outputs.anki.adopted import add_note_types, adopted_decks, note_row, stamped
from quizgen.outputs.anki.identity.from_ids import deck_number, first_note_number
from quizgen.outputs.anki.identity.of_deck import note_type_owner
from quizgen.outputs.anki.note_types import note_types
from quizgen.outputs.anki.notes import Note
from quizgen.outputs.anki.notes.tags import LEVEL, deck_path, subdeck
from quizgen.outputs.anki.rows import NoteRow, RowMaker
from quizgen.outputs.anki.stamps import Stamps
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.media import in_anki

WRITTEN = 1_700_000_000
"""Seconds since 1970 that cards and decks carry, whose time Anki doesn't go by."""
PAGE = 16_384
"""Bytes of a page of the database. Of SQLite's usual 4,096 a note leaves more empty, and all of it
is to be compressed."""
AT_ONCE = 100
"""Rows of one INSERT; half as long as one by one, and within every SQLite's number of values."""
_NOTE = "(?, ?, ?, ?, -1, ?, CAST(? AS TEXT), ?, 0, 0, '')"
_CARD = "(?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"


@dataclass(frozen=True)
class Collection:
    """All rows in a database, and the SQL of its indexes; `has_maths` is whether one has a formula.

    The indexes are made when all rows are there, which is faster.
    """

    database: sqlite3.Connection
    indexes: tuple[str, ...]
    has_maths: bool

    def finished(self) -> bytes:
        """The whole database; it is closed. It may be another thread that asks."""
        with closing(self.database) as database:
            for index in self.indexes:
                database.execute(index)
            database.commit()
            return database.serialize()


def collection_of(made: Deliverables, deck_folder: Path, stamps: Stamps) -> Collection:
    """The collection of a deck.

    Args:
        made: the deck and its notes, in the order in which they are to be learnt.
        deck_folder: may hold templates of its own.
        stamps: says when a note changed, and keeps it for the ledger.
    """
    deck = made.bank.deck
    types = note_types(deck_folder, note_type_owner(made.ledger, deck))
    decks = _decks(deck, detailed=any(note.level == "detail" for note in made.notes))
    numbers = {place: anki_deck.deck_id for place, anki_deck in decks.items()}
    others, by_name = adopted_decks(deck, made.bank.adopted, decks.values())
    maker = RowMaker(deck, types, numbers, in_anki(made.bank.media))
    models = (types.fact, *types.items.values())
    for model in models:
        decks["", "core"].add_model(model)
    database = sqlite3.connect(":memory:", check_same_thread=False)
    database.execute(f"PRAGMA page_size = {PAGE}")
    genanki.Package([*decks.values(), *others]).write_to_db(database.cursor(), WRITTEN, count())
    _stamp_note_types(database, {model.model_id: stamps.note_type(model) for model in models})
    adopted = made.bank.adopted
    add_note_types(database, adopted, stamps)
    indexes = _drop_indexes(database)
    cards: list[tuple[int, int, int, int, int, int]] = []
    number = count(first_note_number(deck.id))
    rows = _note_rows(made.notes, maker, stamps, number, cards)
    _insert(database, "notes", _NOTE, rows)
    taken_over = ((note_row(note, by_name), stamped(note, stamps)) for note in adopted.notes)
    later = _numbered(taken_over, number, len(made.notes), cards)
    _insert(database, "notes", _NOTE, later)
    _insert(database, "cards", _CARD, iter(cards))
    return Collection(database, indexes, maker.has_maths)


def _stamp_note_types(database: sqlite3.Connection, times: Mapping[int, int]) -> None:
    """Gives each note type its own time; genanki has one for all."""
    models = json.loads(database.execute("SELECT models FROM col").fetchone()[0])
    for number, time in times.items():
        models[str(number)]["mod"] = time
    database.execute("UPDATE col SET models = ?", (json.dumps(models),))


def _drop_indexes(database: sqlite3.Connection) -> tuple[str, ...]:
    """Takes the indexes away; returns the SQL that makes them."""
    found = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql > ''"
    )
    indexes = found.fetchall()
    for name, _ in indexes:
        database.execute(f"DROP INDEX {name}")
    return tuple(sql for _, sql in indexes)


def _insert(
    database: sqlite3.Connection, table: str, form: str, rows: Iterator[tuple[object, ...]]
) -> None:
    """Puts rows into a table; `form` is how SQL writes one."""
    while batch := list(islice(rows, AT_ONCE)):
        # Table and form are this module's own.
        sql = f"INSERT INTO {table} VALUES {', '.join([form] * len(batch))}"  # noqa: S608
        database.execute(sql, [*chain.from_iterable(batch)])


def _note_rows(
    notes: tuple[Note, ...],
    maker: RowMaker,
    stamps: Stamps,
    number: Iterator[int],
    cards: list[tuple[int, int, int, int, int, int]],
) -> Iterator[tuple[object, ...]]:
    """A note's row as the database wants it; adds the rows of its cards to `cards`."""
    made = ((row, stamps.note(note, row)) for note in notes for row in (maker.row(note),))
    return _numbered(made, number, 0, cards)


def _numbered(
    rows: Iterable[tuple[NoteRow, int]],
    number: Iterator[int],
    first_due: int,
    cards: list[tuple[int, int, int, int, int, int]],
) -> Iterator[tuple[object, ...]]:
    """Rows with their times as the database wants them; adds the rows of their cards."""
    for due, (row, time) in enumerate(rows, first_due):
        note_number = next(number)
        cards += [
            (next(number), note_number, row.deck, ordinal, WRITTEN, due) for ordinal in row.ordinals
        ]
        yield note_number, row.guid, row.note_type, time, row.tags, row.fields, row.name


def _decks(deck: Deck, *, detailed: bool) -> dict[tuple[str, str], genanki.Deck]:
    """The deck and its subdecks, by section and level.

    Those of all details are below one, so that a learner can suspend them at once; a deck without
    details has none.
    """
    title = deck_path(deck.title)
    description = deck.source.title if deck.source else ""
    decks = {("", "core"): genanki.Deck(deck_number(deck.id), title, description)}
    sections = {"": title}
    for index, section in enumerate(deck.source.sections if deck.source else (), 1):
        label = subdeck(section.title or section.id, index)
        sections[section.id] = f"{title}{LEVEL}{label}"
        decks[section.id, "core"] = genanki.Deck(
            deck_number(deck.id, section.id), sections[section.id]
        )
    if detailed:
        details = f"{title}{LEVEL}{labels_of(deck.language).details}"
        for name, path in sections.items():
            number = deck_number(deck.id, name, "detail")
            decks[name, "detail"] = genanki.Deck(number, details + path.removeprefix(title))
    return decks
