"""Finds the older version that `quizgen diff` compares with."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quizgen.compare.package import BadPackageError
from quizgen.compare.shipped import Shipped, from_ledger, from_package
from quizgen.diagnostics.os_errors import why
from quizgen.ledger import FILE, read_ledger
from quizgen.ledger.cards import UnsoundCardsError
from quizgen.ledger.read import parse_ledger

PACKAGES = (".apkg", ".colpkg")
"""What Anki exports: decks, or a whole collection."""


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
    try:
        return _decks_at(path)
    except OSError as error:
        where = error.filename or path
        raise NothingToCompareError(f"`{where}` can't be read: {why(error)}.") from error


def _decks_at(path: Path) -> tuple[OldDeck, ...]:
    if path.is_file():
        return _packages(path) if _is_package(path) else (_ledger(path),)
    if not path.is_dir():
        kind = "neither a file nor a folder" if path.exists() else ""
        raise NothingToCompareError(f"`{path}` is {kind}." if kind else f"There is no `{path}`.")
    if (path / FILE).is_file():
        return (_ledger(path / FILE),)
    packages = _found(path, "*.apkg") or _found(path, "*/*.apkg")
    ledgers = [] if packages else _found(path, f"*/{FILE}")
    if not packages and not ledgers:
        raise NothingToCompareError(f"`{path}` holds no `.apkg` and no `{FILE}`.")
    return (*(deck for package in packages for deck in _packages(package)), *map(_ledger, ledgers))


def _found(folder: Path, pattern: str) -> list[Path]:
    return [path for path in sorted(folder.glob(pattern)) if path.is_file()]


def _is_package(path: Path) -> bool:
    """By its name, or by how a ZIP archive begins, whatever it is called."""
    if path.suffix.lower() in PACKAGES:
        return True
    with path.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"


def _packages(path: Path) -> tuple[OldDeck, ...]:
    try:
        decks = from_package(path)
    except BadPackageError as error:
        raise NothingToCompareError(f"`{path}` {error}.") from error
    if not decks:
        raise NothingToCompareError(f"`{path}` holds no notes of quizgen's.")
    return tuple(OldDeck(path, deck, notes, of_ledger=False) for deck, notes in decks.items())


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
