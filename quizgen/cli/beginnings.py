"""The commands with which a deck begins, and their options."""

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.choices import OutputFormat
from quizgen.cli.options import HowToPrint, NewFolder, StarterLanguage


def new(
    folder: NewFolder,
    language: StarterLanguage = None,
) -> None:
    """Write a small deck to start from."""
    from quizgen.cli.new import new_deck

    raise typer.Exit(new_deck(folder, language))


def import_questions(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file of another program.")],
    into: Annotated[
        Path,
        typer.Option(metavar="FOLDER", help="The deck's folder, new or with a deck in it."),
    ],
    source: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="FORMAT",
            help="The file's format.",
            show_default="told by its name and content",
        ),
    ] = None,
    output_format: HowToPrint = OutputFormat.TEXT,
) -> None:
    """Make questions of a deck from a file of another program.

    Formats: anki, moodle, xlsx, aiken, gift, text, table. What can't be held is told and kept as a
    comment. Nothing that somebody wrote is overwritten.
    """
    from quizgen.cli.importing import import_into

    raise typer.Exit(import_into(file, into, source, output_format.value))
