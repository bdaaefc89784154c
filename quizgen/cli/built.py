"""What `quizgen build` ends with: what to open, and how long it took."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from quizgen.record import read_record

FIRST = ("proof.html", "practice.html")
"""What an author opens before all else."""
MOST = 3
"""Files that are named."""
_NO_PAGES = (".key.html", *FIRST)


def told_at_end(folders: Sequence[Path], seconds: float | None) -> str:
    """A line that names what to open; empty where there is nothing to say.

    Args:
        folders: the output folders of the decks that were written.
        seconds: how long it took; None where that isn't to be told.
    """
    if len(folders) == 1:
        files = [folders[0] / name for name in _to_open(folders[0])]
    else:
        files = [folder / name for folder in folders for name in _to_open(folder)[:1]]
    named = ", ".join(file.as_posix() for file in files[:MOST])
    more = f" and {len(files) - MOST} more" if len(files) > MOST else ""
    opened = f"Open {named}{more}" if files else ""
    took = f"{seconds:.1f} s" if seconds is not None else ""
    return f"{opened} ({took})" if opened and took else opened or took


def _to_open(folder: Path) -> list[str]:
    """The files of an output folder that a person can look at, the first first."""
    record = read_record(folder)
    names = list(record.files) if record else []
    pages = [name for name in names if name.endswith(".html") and not name.endswith(_NO_PAGES)]
    return [*(name for name in FIRST if name in names), *pages[:1], *_others(names)][:MOST]


def _others(names: Iterable[str]) -> list[str]:
    return [name for name in names if name.endswith(".apkg")]
