"""Replaces a deck's output folder in one step, so that it is the old one or the new one, whole.

A build writes to a hidden folder beside it. Only when all files are there do the two change
places: on Linux by `renameat2`, elsewhere by two renames that the next build can complete.
"""

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MARK = "manifest.json"
"""A folder that holds one is a deck's output, and may be replaced."""
OURS = {".apkg", ".html", ".pdf", ".json"}
"""Endings of the files that builds write; others in the folder are somebody's own and stay."""
_EXCHANGE = 2  # RENAME_EXCHANGE of <linux/fs.h>
_HERE = -100  # AT_FDCWD of <fcntl.h>


class OutputNotOursError(Exception):
    """The folder to be replaced isn't a deck's output."""


@contextmanager
def staged_output(out: Path, name: str) -> Iterator[Path]:
    """A folder to write to; it becomes `out/name` when the block ends without an error.

    Raises:
        OutputNotOursError: `out/name` holds something else than a deck's output.
        OSError: the output can't be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    target = out / name
    _finish_interrupted(out, name)
    if target.exists() and not _is_ours(target):
        raise OutputNotOursError(f"{target} isn't the output of a deck, so it isn't replaced")
    staging = Path(tempfile.mkdtemp(prefix=f".quizgen-{name}-", dir=out))
    lock = _hold(staging)
    try:
        staging.chmod(0o755)
        yield staging
        if target.exists():
            _keep_others(target, staging)
        _put_in_place(staging, target)
    finally:
        os.close(lock)
        (out / f"{staging.name}.lock").unlink(missing_ok=True)
        shutil.rmtree(staging, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    return folder.is_dir() and ((folder / MARK).is_file() or not any(folder.iterdir()))


def _keep_others(target: Path, staging: Path) -> None:
    for entry in target.iterdir():
        if entry.suffix in OURS and entry.is_file():
            continue
        if entry.is_dir():
            shutil.copytree(entry, staging / entry.name, symlinks=True)
        else:
            shutil.copy2(entry, staging / entry.name, follow_symlinks=False)


def _put_in_place(staging: Path, target: Path) -> None:
    if not target.exists():
        staging.rename(target)
    elif not _exchange(staging, target):
        # Between the two renames the old output is there under this name, and complete.
        previous = target.with_name(f".quizgen-{target.name}.previous")
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


def _hold(staging: Path) -> int:
    """Locks a file beside the staging folder, as a sign that its build is alive."""
    handle = os.open(staging.with_name(f"{staging.name}.lock"), os.O_CREAT | os.O_RDWR, 0o600)
    with suppress(ImportError, OSError):
        import fcntl  # not on Windows, where what a killed build left is left alone

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return handle


def _finish_interrupted(out: Path, name: str) -> None:
    """Cleans up after builds of this deck that were killed."""
    previous = out / f".quizgen-{name}.previous"
    if previous.exists() and not (out / name).exists():
        previous.rename(out / name)
    with suppress(ImportError):
        import fcntl

        for lock in out.glob(f".quizgen-{name}-*.lock"):
            with suppress(OSError), lock.open("rb") as handle:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(lock.with_suffix(""), ignore_errors=True)
                lock.unlink(missing_ok=True)
