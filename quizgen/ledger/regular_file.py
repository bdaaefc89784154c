"""Reads a file that has to be one: no link, pipe or device, which would hang or lead elsewhere."""

import os
import stat
from pathlib import Path

from quizgen.diagnostics.said import Said, said

MOST_BYTES = 1 << 30
"""No ledger is as large; it would be that of three million notes."""
_KINDS = (
    (stat.S_ISLNK, said("a link")),
    (stat.S_ISDIR, said("a folder")),
    (stat.S_ISFIFO, said("a pipe")),
    (stat.S_ISSOCK, said("a socket")),
    (stat.S_ISCHR, said("a device")),
    (stat.S_ISBLK, said("a device")),
)


class NotRegularError(Exception):
    """It is no regular file; `what` says what it is, as in "is a pipe"."""

    def __init__(self, what: Said) -> None:
        super().__init__(what)
        self.what = what


def read_regular(file: Path) -> bytes:
    """The bytes of a file.

    Raises:
        NotRegularError: it isn't a regular file, or one beyond all measure.
        OSError: it isn't there (FileNotFoundError) or can't be read.
    """
    _regular(file.lstat())  # before it is opened, which some devices notice
    # If it has been swapped since, opening it doesn't wait for who writes to a pipe.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(file, flags), "rb") as data:
        _regular(os.fstat(data.fileno()))
        return data.read()


def _regular(status: os.stat_result) -> None:
    for is_that, name in _KINDS:
        if is_that(status.st_mode):
            raise NotRegularError(said("is {name}, not a file", name=name))
    if status.st_size > MOST_BYTES:
        raise NotRegularError(said("is larger than any ledger"))
