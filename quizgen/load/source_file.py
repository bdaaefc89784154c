"""The file with the source's text that `deck.yaml` names."""

from pathlib import Path

from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.said import said, said_by
from quizgen.load import codes
from quizgen.load.authored import Entry
from quizgen.load.files import decoded
from quizgen.load.readable import readable
from quizgen.load.schema import DeckSpec

_MARKS = (".git", "pyproject.toml")
"""What a project's own folder has."""
LONGEST = 10_000_000
"""Bytes beyond which no file is an article."""


def read_source_file(deck: Entry[DeckSpec], folder: Path) -> tuple[str | None, list[Diagnostic]]:
    """The readable text of the deck's source; None where it names no file, or one that is wrong.

    Args:
        deck: says which file, as a path from its own.
        folder: the deck's folder; the file has to lie in the project that this is a part of.
    """
    name = deck.spec.source.file if deck.spec.source else None
    if name is None:
        return None, []
    where = deck.spot.on("source", "file")
    own = Path(deck.spot.file)
    try:
        path = (own.parent if own.is_file() else folder) / name  # a deck made in code has no file
        if not path.resolve().is_relative_to(project_folder(folder)):
            message = said("`{name}` is outside of the project.", name=name)
            hint = said("Copy it into the project, or name it with `check --source`.")
            return None, [codes.OUTSIDE_FOLDER.at(where, message, hint)]
        if not path.exists():
            hint = said("Put it there, or name it with `check --source`.")
            return None, [
                codes.NO_SOURCE_FILE.at(where, said("`{name}` isn't there.", name=name), hint)
            ]
        if not path.is_file():
            return None, [codes.UNREADABLE.at(where, said("`{name}` isn't a file.", name=name))]
        with path.open("rb") as file:
            data = file.read(LONGEST + 1)
    except (OSError, RuntimeError, ValueError) as error:  # a circle of links; a NUL in a name
        reason = why(error) if isinstance(error, OSError) else said_by(error)
        return None, [
            codes.UNREADABLE.at(
                where, said("`{name}` can't be read: {reason}.", name=name, reason=reason)
            )
        ]
    if len(data) > LONGEST:
        message = said(
            "`{name}` is larger than {most} MB, so it is no article.",
            name=name,
            most=LONGEST // 1000000,
        )
        return None, [codes.UNREADABLE.at(where, message)]
    read = decoded(data, path.as_posix())
    if isinstance(read, Diagnostic):
        return None, [read]
    return readable(read.text), []


def project_folder(folder: Path) -> Path:
    """The nearest folder above a deck that is a project's; else the deck's own."""
    deck = folder.resolve()
    for above in (deck, *deck.parents):
        if any((above / mark).exists() for mark in _MARKS):
            return above
    return deck
