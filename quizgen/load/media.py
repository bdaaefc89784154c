"""The pictures and sounds in a deck's folder."""

import re
from hashlib import blake2b, file_digest
from pathlib import Path
from unicodedata import normalize

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.os_errors import remedy, why
from quizgen.diagnostics.said import said
from quizgen.load import codes
from quizgen.load.svg import size_to_give
from quizgen.load.walk import walk
from quizgen.models.media import MediaFile
from quizgen.text.media import TYPES

_UNSAFE = re.compile(r"[^a-z0-9]+")


def find_media(folder: Path, deck_id: str) -> tuple[tuple[MediaFile, ...], list[Diagnostic]]:
    """The files in a deck's folder that texts may name, and what is wrong with them.

    Args:
        folder: the deck's folder. Hidden folders and `templates/` are passed over.
        deck_id: keeps the files of two decks apart in Anki.
    """
    files: list[MediaFile] = []
    first: dict[str, Path] = {}
    problems: list[Diagnostic] = []
    root = folder.resolve()
    for path in walk(folder).files:
        ending = path.suffix.lower()
        if ending not in TYPES or not _is_file(path):
            continue
        spot = Spot(path.as_posix())
        if not path.resolve().is_relative_to(root):
            message = said("This file is a link that leads out of the deck's folder.")
            problems.append(
                codes.OUTSIDE_FOLDER.at(spot, message, said("Copy it into the folder."))
            )
            continue
        # Systems differ in whether upper case and the form of accents tell names apart.
        key = normalize("NFC", path.name).casefold()
        if first.setdefault(key, path) != path:
            message = said("`{key}` has the same name.", key=first[key].as_posix())
            problems.append(codes.SAME_MEDIA.at(spot, message, said("Rename one of the two.")))
        try:
            with path.open("rb") as data:
                digest = file_digest(data, lambda: blake2b(digest_size=5)).hexdigest()
            size = size_to_give(path) if ending == ".svg" else None
        except OSError as error:
            message = said("The file can't be read: {error}.", error=why(error))
            problems.append(codes.UNREADABLE.at(spot, message, remedy(error)))
            continue
        safe = f"{_plain(deck_id)}-{_plain(path.stem)}-{digest}{ending}"
        files.append(MediaFile(normalize("NFC", path.name), path, safe, size and size.pixels))
        if size and not size.known:
            across, down = size.pixels
            message = said(
                "What is right of {across} or below {down} pixels isn't shown.",
                across=across,
                down=down,
            )
            hint = said("Give the picture a `viewBox`; saving it as “plain SVG” does.")
            problems.append(codes.UNSIZED_PICTURE.at(spot, message, hint))
    return tuple(files), problems


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # in a folder that may be listed, and no more
        return False


def _plain(name: str) -> str:
    """A name's plain letters and digits, not too many of them."""
    return _UNSAFE.sub("-", name.lower()).strip("-")[:40] or "file"
