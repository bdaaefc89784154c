"""Replaces a deck's output folder in one step, so that it is the old one or the new one, whole.

A build writes to a hidden folder beside it. Only when all files are there do the two change
places: on Linux by `renameat2`, elsewhere by two renames that the next build can complete.
"""

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from quizgen.record import Record, digest, read_record, write_record

if sys.platform != "win32":  # there, what a killed build left is left alone
    # At the top, because Python drops an interrupt that falls into the import of a module.
    import fcntl

_MARK, _BEGINNING = "manifest.json", b'{"deck":'
"""How an output that was built before there were records is known."""
_EXCHANGE = 2  # RENAME_EXCHANGE of <linux/fs.h>
_HERE = -100  # AT_FDCWD of <fcntl.h>


class OutputNotOursError(Exception):
    """The folder to be replaced isn't a deck's output."""


@contextmanager
def staged_output(out: Path, name: str, about: Mapping[str, Any] | None = None) -> Iterator[Path]:
    """A folder to write to; it becomes `out/name` when the block ends without an error.

    Files in `out/name` that no build writes stay there. The record has `about`, what the
    deck is.

    Raises:
        OutputNotOursError: `out/name` holds something else than a deck's output.
        OSError: the output can't be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    target = out / name
    _finish_interrupted(target)
    if not _may_replace(target):
        raise OutputNotOursError(f"{target} isn't the output of a deck, so it isn't replaced")
    lock, staging = _locked_staging(target)
    try:
        staging.mkdir()
        yield staging
        write_record(staging, name, about)
        if target.exists():
            _keep_others(target, staging)
        _put_in_place(staging, target)
    finally:
        # The lock goes last: as long as it is there, the next build knows what to clean up.
        shutil.rmtree(staging, ignore_errors=True)
        os.close(lock)
        _lock_of(staging).unlink(missing_ok=True)


def _may_replace(target: Path) -> bool:
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        return False
    if not target.exists() or not any(target.iterdir()):
        return True
    mark = target / _MARK
    if read_record(target) is not None:
        return True
    return mark.is_file() and mark.read_bytes()[: len(_BEGINNING)] == _BEGINNING


def _keep_others(target: Path, staging: Path) -> None:
    """Takes along what no build has written."""
    record = read_record(target)
    for entry in target.iterdir():
        if (staging / entry.name).exists() or _is_ours(entry, record):
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, staging / entry.name, symlinks=True)
        else:
            shutil.copy2(entry, staging / entry.name, follow_symlinks=False)


def _is_ours(entry: Path, record: Record | None) -> bool:
    """Whether a build wrote a file, and nobody has written to it since."""
    if record is None:
        return entry.name == _MARK
    written = record.files.get(entry.name)
    return written is not None and entry.is_file() and digest(entry) == written


def _put_in_place(staging: Path, target: Path) -> None:
    if not target.exists():
        try:
            staging.rename(target)
        except OSError:
            if not target.exists():  # else another build was faster
                raise
        else:
            return
    if not _exchange(staging, target):
        # Between the two renames the old output is there under this name, and complete.
        previous = _previous_of(target)
        shutil.rmtree(previous, ignore_errors=True)
        target.rename(previous)
        staging.rename(target)
        shutil.rmtree(previous, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Lets two folders change places in one step; False where the system can't."""
    if sys.platform != "linux":
        return False
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    done: int = rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)
    return done == 0


def _previous_of(target: Path) -> Path:
    return target.with_name(f".quizgen-{target.name}.previous")


def _lock_of(staging: Path) -> Path:
    return staging.with_name(f"{staging.name}.lock")


def _locked_staging(target: Path) -> tuple[int, Path]:
    """A name for a staging folder, and the handle of a locked file: the sign that we live."""
    while True:
        start = f".quizgen-{target.name}-"
        handle, lock = tempfile.mkstemp(prefix=start, suffix=".lock", dir=target.parent)
        if sys.platform != "win32":
            with suppress(OSError):
                fcntl.flock(handle, fcntl.LOCK_EX)
        if Path(lock).exists():
            return handle, Path(lock).with_suffix("")
        os.close(handle)  # another build found it unlocked and took it for a dead one's


def _finish_interrupted(target: Path) -> None:
    """Cleans up after builds of this deck that were killed."""
    previous = _previous_of(target)
    if previous.exists() and not target.exists():
        previous.rename(target)
    if sys.platform != "win32":
        for lock in target.parent.glob(f".quizgen-{target.name}-*.lock"):
            with suppress(OSError), lock.open("rb") as handle:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(lock.with_suffix(""), ignore_errors=True)
                lock.unlink(missing_ok=True)
