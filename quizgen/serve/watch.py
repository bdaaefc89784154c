"""Watches the decks' folders, and says which files have changed."""

from collections.abc import AsyncIterator, Iterable
from pathlib import Path

from watchfiles import Change, awatch

QUIET = 40
"""Milliseconds without a change after which a change counts as done: editors write twice."""

LONGEST = 400
"""Milliseconds that changes are waited for that don't end."""
IDLE = 1000
"""Milliseconds after which nothing is told, too."""


async def changed_paths(folders: Iterable[Path]) -> AsyncIterator[frozenset[Path]]:
    """The paths of changed files, as often as some have changed, and now and then none.

    A folder that is new isn't watched from its first moment on, so whoever waits for new decks
    looks for them each time.

    Args:
        folders: those to watch, with all that is in them.

    Raises:
        OSError: they can't be watched.
    """
    async for changes in awatch(
        *folders,
        watch_filter=_counts,
        debounce=LONGEST,
        step=QUIET,
        rust_timeout=IDLE,
        yield_on_timeout=True,
    ):
        yield frozenset(Path(path).resolve() for _, path in changes)


def _counts(_: Change, path: str) -> bool:
    """Whether a change may matter: hidden files are those of editors and of Git."""
    return not any(part.startswith(".") or part == "__pycache__" for part in Path(path).parts[-3:])
