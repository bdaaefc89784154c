"""Every file in a deck's folder and below it; a folder that can't be read is a problem.

What isn't seen would count as taken out, and its cards as retired.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.said import said
from quizgen.load import codes

LEFT_OUT = ("templates", "adopted")
"""Folders of the deck that hold templates and what it took over, not YAML and media of its own."""


@dataclass
class Walk:
    """What was found.

    Attributes:
        files: all but the hidden ones and those in `templates/`, in the order of their paths.
        problems: of the folders, those in `templates/` too.
    """

    files: list[Path] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)


def walk(folder: Path) -> Walk:
    """Goes through a deck's folder; hidden files and folders are passed over.

    Links to folders aren't followed. Whatever else isn't a folder is among the files, and so are
    folders and links whose names end like a file's.
    """
    found = Walk()
    folders = [folder]
    while folders:
        here = folders.pop()
        entries, problem = _entries(here)
        found.problems += [problem] if problem else []
        for entry in entries:
            path = here / entry.name
            template = path.relative_to(folder).parts[0] in LEFT_OUT
            if entry.is_dir(follow_symlinks=False):
                folders.append(path)
            elif template and not os.access(path, os.R_OK):
                message = said("This template can't be read.")
                hint = said("Give yourself the right to read it.")
                found.problems.append(codes.UNREADABLE.at(_spot(path), message, hint))
            elif not template and entry.is_symlink() and _holds_yaml(path):
                message = said("This folder is a link, and what is in it isn't read.")
                hint = said("Move the folder itself here.")
                found.problems.append(codes.OUTSIDE_FOLDER.at(_spot(path), message, hint))
            if not template:
                found.files.append(path)
    found.files.sort(key=lambda path: path.relative_to(folder).parts)
    found.problems.sort(key=lambda problem: problem.spot.file)
    return found


def _entries(folder: Path) -> tuple[list[os.DirEntry[str]], Diagnostic | None]:
    try:
        with os.scandir(folder) as entries:
            return [entry for entry in entries if not entry.name.startswith(".")], None
    except OSError as error:
        message = said("The folder can't be read: {error}.", error=why(error))
        hint = said("Give yourself the right to read it, or move it out of the deck's folder.")
        return [], codes.UNREADABLE.at(_spot(folder), message, hint)


def _holds_yaml(link: Path) -> bool:
    """Whether a link leads to a folder with YAML files, or to one that can't be looked into."""
    try:
        with os.scandir(link) as entries:
            return any(entry.name.endswith(".yaml") for entry in entries)
    except PermissionError:
        return True
    except OSError:  # of a link to a file, to nowhere or in a circle
        return False


def _spot(path: Path) -> Spot:
    return Spot(path.as_posix())
