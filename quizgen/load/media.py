"""The pictures and sounds in a deck's folder."""

import re
from hashlib import blake2b, file_digest
from pathlib import Path
from unicodedata import normalize

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.os_errors import why
from quizgen.load import codes
from quizgen.load.files import LEFT_OUT
from quizgen.models.media import TYPES, MediaFile

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
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        ending = path.suffix.lower()
        hidden = parts[0] == LEFT_OUT or any(part.startswith(".") for part in parts)
        if ending not in TYPES or hidden or not path.is_file():
            continue
        spot = Spot(path.as_posix())
        if not path.resolve().is_relative_to(root):
            message = "This file is a link that leads out of the deck's folder."
            problems.append(codes.OUTSIDE_FOLDER.at(spot, message, "Copy it into the folder."))
            continue
        # Systems differ in whether upper case and the form of accents tell names apart.
        key = normalize("NFC", path.name).casefold()
        if first.setdefault(key, path) != path:
            message = f"`{first[key].as_posix()}` has the same name."
            problems.append(codes.SAME_MEDIA.at(spot, message, "Rename one of the two."))
        try:
            with path.open("rb") as data:
                digest = file_digest(data, lambda: blake2b(digest_size=5)).hexdigest()
        except OSError as error:
            message = f"The file can't be read: {why(error)}."
            problems.append(codes.UNREADABLE.at(spot, message))
            continue
        safe = f"{_plain(deck_id)}-{_plain(path.stem)}-{digest}{ending}"
        files.append(MediaFile(normalize("NFC", path.name), path, safe))
    return tuple(files), problems


def _plain(name: str) -> str:
    """A name's plain letters and digits, not too many of them."""
    return _UNSAFE.sub("-", name.lower()).strip("-")[:40] or "file"
