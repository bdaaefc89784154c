"""The record of a build, in the output folder: by it the next build knows which files are its own.

These it may replace or take away; whatever else lies in the folder stays.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

FILE = ".quizgen.json"


@dataclass(frozen=True, slots=True)
class Record:
    """What a build wrote: the deck's id, and of each file the digest of its bytes."""

    deck: str
    files: Mapping[str, str] = field(default_factory=dict)


def read_record(folder: Path) -> Record | None:
    """The record in an output folder; None where there is none that can be read."""
    try:
        values = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return Record(str(values["deck"]), {str(k): str(v) for k, v in values["files"].items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_record(folder: Path, deck: str) -> None:
    """Records the files in a folder.

    Raises:
        OSError: a file can't be read, or the record not written.
    """
    files = {path.name: digest(path) for path in sorted(folder.iterdir()) if path.is_file()}
    text = json.dumps({"deck": deck, "files": files}, ensure_ascii=False, indent=1)
    (folder / FILE).write_text(f"{text}\n", encoding="utf-8", newline="\n")


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
