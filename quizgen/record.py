"""The record of a build, in the output folder: by it the next build knows which files are its own.

These it may replace or take away; whatever else lies in the folder stays.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FILE = ".quizgen.json"
INDEX, INDEX_NEW, INDEX_RECORD = "index.html", ".quizgen-index.html", ".quizgen-index.json"
"""The page that lists the decks of an output folder, how it is called until it takes its place, and
the record that it is a build's."""


@dataclass(frozen=True, slots=True)
class Record:
    """What a build wrote: the deck's id, each file's digest, and what is in the deck."""

    deck: str
    files: Mapping[str, str] = field(default_factory=dict)
    about: Mapping[str, Any] = field(default_factory=dict)


def read_record(folder: Path, file: str = FILE) -> Record | None:
    """The record in an output folder; None where there is none that can be read."""
    try:
        values = json.loads((folder / file).read_text(encoding="utf-8"))
        files = {str(k): str(v) for k, v in values["files"].items()}
        return Record(str(values["deck"]), files, dict(values.get("about", {})))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_record(folder: Path, deck: str, about: Mapping[str, Any] | None = None) -> None:
    """Records the files in a folder.

    Args:
        folder: the folder.
        deck: the deck's id.
        about: what is in the deck, as JSON can hold it, for the index of the output.

    Raises:
        OSError: a file can't be read, or the record not written.
    """
    files = {path.name: digest(path) for path in sorted(folder.iterdir()) if path.is_file()}
    _write(folder / FILE, Record(deck, files, about or {}))


def put_index(folder: Path, html: str) -> None:
    """Writes the index of an output folder, and its record.

    Raises:
        OSError: it can't be written.
    """
    new = folder / INDEX_NEW
    new.write_text(html, encoding="utf-8", newline="\n")
    _write(folder / INDEX_RECORD, Record("", {INDEX: digest(new)}))
    new.replace(folder / INDEX)


def is_own_index(folder: Path) -> bool:
    """Whether the index of an output folder is a build's, as it wrote it.

    Where a build was killed just before it put a new one in place, the old one is a build's, too.
    """
    record = read_record(folder, INDEX_RECORD)
    if record is None:
        return False
    interrupted = Record("", {INDEX_NEW: record.files.get(INDEX, "")})
    return is_whole(folder, record) or is_whole(folder, interrupted)


def is_whole(folder: Path, record: Record) -> bool:
    """Whether every file of a record is there, and as it was written."""
    try:
        return all(digest(folder / name) == written for name, written in record.files.items())
    except OSError:
        return False


def digest(file: Path) -> str:
    """A digest of a file's bytes.

    Raises:
        OSError: it can't be read.
    """
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "blake2b").hexdigest()[:32]


def _write(file: Path, record: Record) -> None:
    about = {"about": record.about} if record.about else {}
    value = {"deck": record.deck, **about, "files": record.files}
    text = json.dumps(value, ensure_ascii=False, indent=1)
    file.write_text(f"{text}\n", encoding="utf-8", newline="\n")
