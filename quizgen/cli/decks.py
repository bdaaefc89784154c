"""Finds the decks that the command line names."""

import os
from pathlib import Path

from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.suggest import nearest

DEFAULT = Path("decks")
MAIN = "deck.yaml"
"""The file by which the deck is known that somebody stands in."""


class NoDeckHereError(Exception):
    """A path on the command line leads to no deck."""


def find_decks(paths: list[Path] | None) -> list[Path]:
    """The deck folders that the paths stand for, each once, in order.

    A folder with a `*.yaml` in it is a deck; of another, the folders in it that are.

    Raises:
        NoDeckHereError: a path doesn't exist, isn't a folder, holds no deck or can't be read.
    """
    found: list[Path] = []
    for path in roots_of(paths):
        try:
            found.extend(_decks_of(path))
        except OSError as error:
            where = error.filename or path
            raise NoDeckHereError(f"`{where}` can't be read: {why(error)}.") from error
    return list(dict.fromkeys(found))


def roots_of(paths: list[Path] | None) -> list[Path]:
    """The paths; without any, the deck that one stands in, or the folder `decks`."""
    if paths:
        return paths
    here = Path.cwd()
    if (here / MAIN).is_file():
        return [Path()]
    if DEFAULT.is_dir():
        return [DEFAULT]
    above = next((folder for folder in here.parents if (folder / MAIN).is_file()), None)
    return [Path(os.path.relpath(above)) if above else DEFAULT]


def _decks_of(path: Path) -> list[Path]:
    if path.name == MAIN and path.is_file():
        return [path.parent]
    if not path.exists():
        beside = [child.name for child in path.parent.iterdir()] if path.parent.is_dir() else []
        near = nearest(path.name, beside)
        meant = f" Did you mean `{path.parent / near}`?" if near else ""
        raise NoDeckHereError(f"There is no `{path}`.{meant}")
    if not path.is_dir():
        raise NoDeckHereError(f"`{path}` isn't a folder; name the deck's folder.")
    if _is_deck(path):
        return [path]
    decks = [child for child in sorted(path.iterdir()) if child.is_dir() and _is_deck(child)]
    if not decks:
        raise NoDeckHereError(f"`{path}` holds no deck: no folder in it has a `*.yaml`.")
    return decks


def _is_deck(folder: Path) -> bool:
    if folder.name.startswith(".") and folder.name != "..":
        return False
    with os.scandir(folder) as entries:
        return any(entry.name.endswith(".yaml") for entry in entries)
