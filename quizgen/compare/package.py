"""The collection in an Anki package, old or new in form, unpacked within limits.

A package may be broken or made to do harm: whatever it holds, unpacking it takes bounded memory and
ends in a collection or in one sentence. Source of the forms: Anki's `rslib/src/import_export`. The
newest of the three collections that a package may have is the real one; an older one beside it only
tells old programs to update.
"""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import IO

from quizgen.diagnostics.said import said

NEWEST_FIRST = ("collection.anki21b", "collection.anki21", "collection.anki2")
"""The names a collection goes by; the first is compressed with Zstandard."""
LARGEST = 512 * 1024 * 1024
"""Bytes of a collection that is read: 100,000 notes take 60 MB."""
MOST_FILES = 1_000_000
"""Files in a package; the list of them alone fills the memory."""
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, ValueError, OverflowError, IndexError),
)
"""What the readers of archives raise for one that is cut off, changed or made up."""
PIECE = 1024 * 1024


class BadPackageError(Exception):
    """A package that can't be compared with; the text says why, after the package's name."""


def collection_in(package: Path) -> bytes:
    """The database of a package's collection.

    Raises:
        BadPackageError: it is no package, a broken one, or larger than any deck.
        OSError: the file can't be read.
    """
    try:
        with zipfile.ZipFile(package) as archive:
            names = archive.namelist()
            if len(names) > MOST_FILES:
                raise BadPackageError(
                    said("holds more than {most_files} files", most_files=f"{MOST_FILES:,}")
                )
            name = next((name for name in NEWEST_FIRST if name in names), "")
            if not name:
                raise BadPackageError(said("is no package of Anki's: it holds no collection"))
            entry = archive.getinfo(name)
            if entry.flag_bits & 1:
                raise BadPackageError(said("is encrypted"))
            with archive.open(entry) as packed:
                return unpacked(packed) if name == NEWEST_FIRST[0] else _limited(packed.read)
    except BROKEN as error:
        raise BadPackageError(said("is no package of Anki's, or a damaged one")) from error
    except RuntimeError as error:
        # What zipfile raises for a method that it doesn't know (a NotImplementedError) or whose
        # module this Python was built without.
        raise BadPackageError(said("is packed in a way that Anki's packages aren't")) from error


def unpacked(packed: IO[bytes]) -> bytes:
    """What Zstandard has compressed.

    Raises:
        BadPackageError: it isn't, or the library is missing.
    """
    zstd = _zstandard()
    try:
        with zstd.ZstdFile(packed) as unpacked:
            return _limited(unpacked.read)
    except zstd.ZstdError as error:
        raise BadPackageError(said("is no package of Anki's, or a damaged one")) from error


def _zstandard() -> ModuleType:
    """The library: Python's own from 3.14 on, else the same for older ones."""
    for name in ("compression.zstd", "backports.zstd"):
        try:
            return import_module(name)
        except ImportError:
            continue
    raise BadPackageError(
        said(
            "has the form that Anki exports today; to read it, install quizgen's extra: "
            "`pip install 'quizgen[zstd]'`"
        )
    )


def _limited(read: Callable[[int], bytes]) -> bytes:
    """All that a file holds, read piece by piece: the length that it declares may be untrue."""
    pieces, size = [], 0
    while piece := read(PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise BadPackageError(
                said("holds a collection of more than {most} MB", most=LARGEST // 2**20)
            )
    return b"".join(pieces)
