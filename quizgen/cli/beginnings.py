"""The commands with which a deck begins, and their options."""

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.choices import OutputFormat
from quizgen.cli.options import Article, HowToPrint, NewFolder, StarterLanguage


def new(
    folder: NewFolder,
    language: StarterLanguage = None,
) -> None:
    """Write a small deck to start from."""
    from quizgen.cli.new import new_deck

    raise typer.Exit(new_deck(folder, language))


def draft(
    article: Article,
    into: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="The deck's folder, without a deck in it; the deck is printed without.",
        ),
    ] = None,
) -> None:
    """Draft a first deck from an article.

    The article is plain text, Markdown or a saved page, in English or simplified Chinese. No
    language model: what the rules aren't sure of is left for you to write.
    """
    from quizgen.cli.draft import draft_deck

    raise typer.Exit(draft_deck(article, into))


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
