"""Where the settings of a deck's project may stand."""

from collections.abc import Iterator
from pathlib import Path

NAME = "pyproject.toml"


def project_files(deck: Path) -> Iterator[Path]:
    """The files that may have a deck's `[tool.quizgen]`, the nearest first; they needn't exist.

    They are looked for in the deck's folder and those above it, then in the working folder and
    those above that.
    """
    here, folder = Path.cwd(), deck.resolve()
    folders = dict.fromkeys((folder, *folder.parents, here, *here.parents))
    return (one / NAME for one in folders)
