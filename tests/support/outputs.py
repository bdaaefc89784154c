"""What is in an output folder, to compare builds by."""

from pathlib import Path

from quizgen.record import FILE, INDEX_RECORD


def contents(folder: Path) -> dict[str, bytes]:
    """The bytes of every file below a folder but what builds keep, by their path in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _is_kept(path.name)
    }


def names(folder: Path) -> list[str]:
    """The names in a folder, hidden ones too, but what builds keep."""
    return sorted(path.name for path in folder.iterdir() if not _is_kept(path.name))


def _is_kept(name: str) -> bool:
    """Whether a build keeps a file for the next one, beside what it was asked for."""
    return name in (FILE, INDEX_RECORD) or name.startswith(".quizgen-built-")
