"""Lets builds of one deck at the same time wait for each other, for they write one ledger."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def locked_folder(folder: Path) -> Iterator[None]:
    """Waits until no other build has the folder; the system lets go of it when a build dies.

    Where the system or the disk has no such locks, nobody waits.
    """
    handle = None
    with suppress(ImportError, OSError):
        import fcntl  # not on Windows

        handle = os.open(folder, os.O_RDONLY)
        fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)
