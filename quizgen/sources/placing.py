"""Puts files into a deck's folder, all of them or none."""

import shutil
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path


def leads_out(folder: Path, names: Iterable[str]) -> str:
    """The first of the paths that links lead out of a folder; empty where none do."""
    root = folder.resolve()
    outside = (name for name in names if not (folder / name).resolve().is_relative_to(root))
    return next(outside, "")


def place(folder: Path, files: Mapping[str, bytes], gone: Iterable[str] = ()) -> None:
    """Writes files into a folder; a file that is there is replaced.

    They are written to a hidden folder first. A folder that is new comes into being whole. In one
    that is there they are put in their places one after the other, and what was there before is put
    back where that fails or is interrupted.

    Args:
        folder: the folder; it is made where there is none.
        files: what is in each, by its path in the folder.
        gone: paths of files that are taken away.

    Raises:
        OSError: a file can't be written.
    """
    new = not folder.exists()
    above = _made(folder.parent if new else folder)
    try:
        staging = Path(
            tempfile.mkdtemp(prefix=".quizgen-import-", dir=folder.parent if new else folder)
        )
        try:
            for name, data in files.items():
                file = staging / "new" / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
            if new:
                (staging / "new").rename(folder)
            else:
                _swap(folder, staging, [*files], [*gone])
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except BaseException:
        _take_away(above)
        raise


def _made(folder: Path) -> list[Path]:
    """Makes a folder and those above it; returns those that were missing."""
    missing = [one for one in (*reversed(folder.parents), folder) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def _take_away(folders: list[Path]) -> None:
    """Removes folders that are empty, the last first."""
    for one in reversed(folders):
        with suppress(OSError):
            one.rmdir()


def _swap(folder: Path, staging: Path, names: list[str], gone: list[str]) -> None:
    begun: list[tuple[str, bool]] = []
    made: list[Path] = []
    try:
        for name in [*names, *gone]:
            target, old = folder / name, staging / "old" / name
            made += _made(target.parent)
            begun.append((name, target.exists()))
            if target.exists():
                old.parent.mkdir(parents=True, exist_ok=True)
                target.rename(old)
            if name not in gone:
                (staging / "new" / name).rename(target)
    except BaseException:
        for name, was_there in reversed(begun):
            target, old = folder / name, staging / "old" / name
            with suppress(OSError):
                if old.exists():
                    old.replace(target)
                elif not was_there:
                    target.unlink(missing_ok=True)
        _take_away(made)
        raise
