"""Finds the older version that `quizgen diff` compares with."""

import sqlite3
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quizgen.compare.shipped import Shipped, from_ledger, from_package
from quizgen.ledger import FILE, read_ledger
from quizgen.ledger.cards import UnsoundCardsError
from quizgen.ledger.read import parse_ledger


class NothingToCompareError(Exception):
    """The path leads to no older version; the text says why."""


@dataclass(frozen=True)
class OldDeck:
    """An older version: its deck's id, its notes by GUID, and whether it is a ledger's."""

    path: Path
    deck: str
    notes: Mapping[str, Shipped]
    of_ledger: bool


def old_decks(path: Path) -> tuple[OldDeck, ...]:
    """The versions that a path holds: a package, a ledger, or a folder of either.

    Raises:
        NothingToCompareError: it holds none, or one that can't be read.
    """
    if path.suffix == ".apkg":
        return (_package(path),)
    if path.is_file():
        return (_ledger(path),)
    if not path.is_dir():
        raise NothingToCompareError(f"There is no `{path}`.")
    if (path / FILE).is_file():
        return (_ledger(path / FILE),)
    packages = sorted(path.glob("*.apkg")) or sorted(path.glob("*/*.apkg"))
    ledgers = [] if packages else sorted(path.glob(f"*/{FILE}"))
    if not packages and not ledgers:
        raise NothingToCompareError(f"`{path}` holds no `.apkg` and no `{FILE}`.")
    return (*map(_package, packages), *map(_ledger, ledgers))


def _package(path: Path) -> OldDeck:
    try:
        deck, notes = from_package(path)
    except OSError as error:
        raise NothingToCompareError(f"`{path}` can't be read: {error.strerror}.") from error
    except (KeyError, ValueError, TypeError, sqlite3.Error, zipfile.BadZipFile) as error:
        raise NothingToCompareError(f"`{path}` is no package of quizgen's.") from error
    return OldDeck(path, deck, notes, of_ledger=False)


def _ledger(path: Path) -> OldDeck:
    if path.name == FILE:
        ledger, problems = read_ledger(path.parent)
    else:
        ledger, problems = parse_ledger(path.read_bytes(), path.as_posix())
    if problems:
        first = min(problems, key=lambda problem: problem.spot.line)
        raise NothingToCompareError(f"`{path}`, line {max(first.spot.line, 1)}: {first.message}")
    try:
        return OldDeck(path, ledger.deck, from_ledger(ledger.notes), of_ledger=True)
    except UnsoundCardsError as error:
        raise NothingToCompareError(f"`{path}`, line {error.note.line}: {error}") from error
