"""Puts a new ledger in the place of the old one, in one step."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replaced_ledger(file: Path) -> Iterator[Callable[[bytes], None]]:
    """A function that takes the new text; it is in place when the block ends without an error.

    The text is on the disk before the block ends, so that a full one is noticed while nothing has
    been replaced yet.

    Raises:
        OSError: the file can't be written; the old one is left as it was.
    """
    for left in file.parent.glob(f".{file.name}-*"):  # by a build that was killed
        left.unlink(missing_ok=True)
    staged: list[Path] = []

    def write(text: bytes) -> None:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
        staged.append(Path(name))
        with os.fdopen(handle, "wb") as out:
            out.write(text)
            out.flush()
            os.fsync(handle)
        # As a new file would have it; `mkstemp` lets nobody else read it.
        staged[0].chmod(file.stat().st_mode if file.exists() else 0o644)

    try:
        yield write
        for new in staged:
            new.replace(file)
    finally:
        for new in staged:
            new.unlink(missing_ok=True)
