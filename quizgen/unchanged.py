"""Tells whether anything that a deck's output depends on has changed since its last build.

It imports next to nothing, for a build that has nothing to do should end at once.
"""

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import blake2b
from importlib import metadata
from pathlib import Path

from quizgen.project_files import project_files
from quizgen.record import FILE as RECORD
from quizgen.record import INDEX, digest, is_whole, read_record

PACKAGE = Path(__file__).parent
LEDGER = "quizgen.lock"
SCHEMA = "quizgen.schema.json"
"""The JSON Schema beside a deck's files, for editors; a build keeps it that of its quizgen."""
OWN = (LEDGER, SCHEMA)


@dataclass(frozen=True, slots=True)
class LastBuild:
    """A deck's last build.

    Attributes:
        made_from: the digest of all that it depended on.
        ledger: that of the ledger which it left.
        deck: the deck's id, and so the name of the output folder.
        record: the digest of the record in the output folder.
        told: what it said of its output.
    """

    made_from: str
    ledger: str
    deck: str
    record: str
    told: str


def made_by() -> str:
    """A digest of what makes every output: quizgen with its templates, the libraries and Python.

    Raises:
        OSError: a file can't be read.
    """
    total = blake2b(digest_size=16)
    libraries = sorted(f"{dist.name} {dist.version}" for dist in metadata.distributions())
    for text in (sys.version, *libraries):
        total.update(f"{text}\n".encode())
    checkout = PACKAGE.parent / "templates"
    for folder in (PACKAGE, *([checkout] if checkout.is_dir() else [])):
        _add(total, _files(folder, None))
    return total.hexdigest()


def made_from(deck_folder: Path, out: Path, formats: tuple[str, ...], by: str) -> str:
    """A digest of what a deck's output depends on, its ledger apart.

    Hidden files and the output folder are passed over.

    Args:
        deck_folder: the deck's folder.
        out: the output folder.
        formats: what the command line chooses.
        by: what makes it (`made_by`), the same for all decks of a run.

    Raises:
        OSError: a file can't be read.
    """
    total = blake2b(digest_size=16)
    for text in (by, *formats):
        total.update(f"{text}\n".encode())
    _add(total, _files(deck_folder, out))
    _add(total, (file for file in project_files(deck_folder) if file.is_file()))
    return total.hexdigest()


def last_build(deck_folder: Path, out: Path) -> LastBuild | None:
    """A deck's last build to an output folder, where that output is whole; else None."""
    try:
        built = LastBuild(**json.loads(_file(deck_folder, out).read_text(encoding="utf-8")))
        if _ledger(deck_folder) != built.ledger or not (out / INDEX).exists():
            return None
        folder = out / built.deck
        if digest(folder / RECORD) != built.record:
            return None
    except (OSError, ValueError, TypeError):
        return None
    record = read_record(folder)
    return built if record and is_whole(folder, record) else None


def note_build(deck_folder: Path, out: Path, deck: str, made_from: str, told: str) -> None:
    """Records a build, so that the next one can tell whether there is anything to do.

    Raises:
        OSError: it can't be noted.
    """
    record = digest(out / deck / RECORD)
    built = LastBuild(made_from, _ledger(deck_folder), deck, record, told)
    file = _file(deck_folder, out)
    beside = file.with_suffix(f".{os.getpid()}")
    beside.write_text(json.dumps(asdict(built), ensure_ascii=False), encoding="utf-8")
    beside.replace(file)


def _ledger(deck_folder: Path) -> str:
    """The digest of a deck's ledger; empty where it has none yet."""
    file = deck_folder / LEDGER
    return digest(file) if file.exists() else ""


def _file(deck_folder: Path, out: Path) -> Path:
    """Where a build is noted: beside the output, by the deck's folder."""
    name = blake2b(os.fsencode(deck_folder.resolve()), digest_size=8).hexdigest()
    return out / f".quizgen-built-{name}.json"


def _files(folder: Path, without: Path | None) -> Iterator[Path]:
    """Every file below a folder that isn't hidden, nor quizgen's own, nor in another folder."""
    away = without.resolve() if without else None
    for name, folders, files in os.walk(folder):
        here = Path(name)
        folders[:] = sorted(
            one
            for one in folders
            if not one.startswith((".", "__pycache__")) and (here / one).resolve() != away
        )
        yield from (here / one for one in sorted(files) if one[:1] != "." and one not in OWN)


def _add(total: "blake2b", files: Iterator[Path]) -> None:
    for file in files:
        total.update(os.fsencode(file))
        total.update(f"\n{digest(file) if file.is_file() else ''}\n".encode())
