"""ZIP files of other programs: refused where they unfold into far more than they are."""

from io import BytesIO
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile

from quizgen.compare.package import BROKEN
from quizgen.diagnostics.said import said

LARGEST, MOST_FILES, TIMES = 1_000_000_000, 100_000, 200
"""Bytes that a package may unfold to, files in it, and how many times its size one may be."""
SMALL = 20_000_000
"""Bytes of a file that may be packed however well."""


class UnsafeZipError(Exception):
    """A ZIP file that does harm; the text says why."""


def open_zip(data: bytes) -> ZipFile:
    """Opens a ZIP file.

    Raises:
        UnsafeZipError: it is a bomb, or names files outside of itself.
        BadZipFile: it is none.
    """
    try:
        package = ZipFile(BytesIO(data))
    except (*BROKEN, RuntimeError) as error:  # a version that isn't known is a RuntimeError
        raise BadZipFile(str(error)) from error
    entries = package.infolist()
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > LARGEST:
        raise UnsafeZipError(said("The archive unfolds into far more than any export holds."))
    for entry in entries:
        if entry.file_size > SMALL and entry.file_size > TIMES * max(entry.compress_size, 1):
            raise UnsafeZipError(
                said(
                    "`{filename}` in it unfolds into {file_size} bytes.",
                    filename=entry.filename,
                    file_size=f"{entry.file_size:,}",
                )
            )
        path = PurePosixPath(entry.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts:
            raise UnsafeZipError(
                said("`{filename}` in it lies outside of the archive.", filename=entry.filename)
            )
    return package
