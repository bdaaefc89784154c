"""What several commands take: folders of decks, and how to print and judge what is found."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[Path] | None,
    typer.Argument(help="Deck folders, or folders of decks.", show_default="decks"),
]


class OutputFormat(StrEnum):
    """How diagnostics are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


class FailOn(StrEnum):
    """The least severity that makes `check` fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
