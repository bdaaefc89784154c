"""Replaces a deck's output folder in one step, so that it is the old one or the new one, whole.

A build writes to a hidden folder beside it. Only when all files are there do the two change
places: on Linux by `renameat2`, elsewhere by two renames that the next build can complete.
"""

import ctypes
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":  # there, what a killed build left is left alone
    # At the top, because Python drops an interrupt that falls into the import of a module.
    import fcntl

MARK = "manifest.json"
"""The file by whose beginning a folder is known as a deck's output, which may be replaced."""
BEGINNING = b'{"deck":'
PRACTICE_PAGE = "practice.html"
_PAGE = re.compile(r".+-[^\W_]+(?:\.key)?\.html\Z")
"""What the pages of a sheet's forms are called, such as `quiz-10.key.html`."""
_PDF = re.compile(r".+-[^\W_]+(?:\.key)?\.pdf\Z")
PRINTED = b"(D:20000101000000"
"""The time that each PDF of a page says it was printed at."""
_OLD_PAGE = re.compile(r"[^.]+-[a-z](?:\.key)?\.html\Z")
"""The same before pages bore a mark."""
GENERATOR = '<meta name="generator" content="quizgen">'
"""What each page has near its beginning, so that a page of somebody else's isn't taken for one."""
_EXCHANGE = 2  # RENAME_EXCHANGE of <linux/fs.h>
_HERE = -100  # AT_FDCWD of <fcntl.h>


class OutputNotOursError(Exception):
    """The folder to be replaced isn't a deck's output."""


@contextmanager
def staged_output(out: Path, name: str) -> Iterator[Path]:
    """A folder to write to; it becomes `out/name` when the block ends without an error.

    Files in `out/name` that no build writes stay there.

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
    mark = target / MARK
    return mark.is_file() and mark.read_bytes()[: len(BEGINNING)] == BEGINNING


def _keep_others(target: Path, staging: Path) -> None:
    for entry in target.iterdir():
        if entry.is_file() and _is_ours(entry):
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, staging / entry.name, symlinks=True)
        else:
            shutil.copy2(entry, staging / entry.name, follow_symlinks=False)


def _is_ours(file: Path) -> bool:
    """Whether a build wrote a file, so that the next one need not keep it."""
    if file.name in (MARK, PRACTICE_PAGE, f"{file.parent.name}.apkg"):
        return True
    if file.name.endswith(".forms.json"):
        return _beginning(file).startswith(BEGINNING)
    if file.suffix == ".pdf":
        return bool(_PDF.match(file.name)) and PRINTED in file.read_bytes()
    if _OLD_PAGE.match(file.name):
        return True
    return bool(_PAGE.match(file.name)) and GENERATOR.encode() in _beginning(file)


def _beginning(file: Path) -> bytes:
    with suppress(OSError), file.open("rb") as opened:
        return opened.read(1000)
    return b""


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
