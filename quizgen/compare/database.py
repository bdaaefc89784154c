"""A collection's database, which may be broken or made to do harm, read table by table.

Only the tables that are needed are read, as tables: no view, trigger, virtual table or function
runs, a query has a bounded number of steps, and what it returns a bounded size. So reading ends,
after the same rows on every machine. Source: SQLite, “Defense Against The Dark Arts”.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from quizgen.compare.package import BadPackageError
from quizgen.diagnostics.said import said

MOST_STEPS = 200_000_000
"""Steps of SQLite's machine; a million notes take about twenty million."""
STEPS_A_LOOK = 100_000
MOST_ROWS = 5_000_000
MOST_TEXT = 2**30
"""Characters of all rows together; pages of a broken file may be read again and again."""
LONGEST_VALUE = 100 * 1024 * 1024
TABLES = frozenset({"col", "notes", "notetypes", "fields", "templates", "cards", "decks"})
DAMAGED = said("holds a damaged collection")


@contextmanager
def opened(data: bytes) -> Iterator["Queries"]:
    """The tables of a database.

    Raises:
        BadPackageError: it is none, or a broken one.
    """
    try:
        with closing(sqlite3.connect(":memory:")) as database:
            _limit(database)
            database.deserialize(_without_journal(data))
            yield Queries(database)
    except (sqlite3.Error, ValueError, OverflowError, MemoryError) as error:
        raise BadPackageError(DAMAGED) from error


class Queries:
    """Reads tables of a database, and nothing that only looks like one."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._text = 0
        listed = database.execute("SELECT type, name, sql FROM sqlite_master LIMIT 10000")
        self.tables = frozenset(
            name.casefold()
            for kind, name, sql in listed
            if kind == "table"
            and isinstance(name, str)
            and not str(sql).upper().lstrip().startswith("CREATE VIRTUAL")
        )
        for table in self.tables & TABLES:
            columns = database.execute(f"PRAGMA main.table_xinfo({table})")
            if any(column[-1] for column in columns):  # hidden, or worked out from others
                raise BadPackageError(DAMAGED)
        database.set_authorizer(_allowed)

    def rows(self, table: str, columns: str, types: Sequence[type]) -> Iterator[tuple[Any, ...]]:
        """The rows of a table.

        Args:
            table: one of `TABLES`.
            columns: those that are wanted.
            types: what their values have to be.
        """
        if table not in self.tables:
            raise BadPackageError(DAMAGED)
        found = self._database.execute(f"SELECT {columns} FROM main.{table}")  # noqa: S608 -- ours
        for count, row in enumerate(found):
            if not all(map(isinstance, row, types)):
                raise BadPackageError(DAMAGED)
            self._text += sum(len(value) for value in row if isinstance(value, str))
            if count >= MOST_ROWS or self._text > MOST_TEXT:
                raise BadPackageError(said("holds more notes than can be compared"))
            yield row


def _limit(database: sqlite3.Connection) -> None:
    steps = 0

    def count() -> bool:
        nonlocal steps
        steps += STEPS_A_LOOK
        return steps > MOST_STEPS

    database.set_progress_handler(count, STEPS_A_LOOK)
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    # Anki's own order of names; nothing is sorted by it here, but SQLite asks for it.
    database.create_collation("unicase", _by_code)


def _by_code(one: str, other: str) -> int:
    return (one > other) - (one < other)


def _allowed(
    action: int, table: str | None, column: str | None, schema: str | None, view: str | None
) -> int:
    """Whether SQLite may do something: select, and read the tables themselves."""
    del column
    if view is not None:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_SELECT:
        return sqlite3.SQLITE_OK
    ours = schema == "main" and (table or "").casefold() in TABLES
    return sqlite3.SQLITE_OK if action == sqlite3.SQLITE_READ and ours else sqlite3.SQLITE_DENY


def _without_journal(data: bytes) -> bytes:
    """The database without the mark that a journal lies beside it, which no database in memory has.

    Source: SQLite, “Database File Format”, 1.3.3: 1 for the old way of writing, 2 for a log.
    """
    return data[:18] + b"\x01\x01" + data[20:] if data[18:20] == b"\x02\x02" else data
