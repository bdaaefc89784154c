"""`quizgen draft`: a first deck from an article."""

import os
from pathlib import Path

from quizgen.cli.begun import argument, steps, write_new
from quizgen.cli.guesses import guess_id, guess_title
from quizgen.cli.output import USAGE, complain, say
from quizgen.cli.schema import schema_text
from quizgen.cli.source import read_source_option
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.text import counted
from quizgen.draft import Draft, NoDraftError, drafted, files_of, in_one
from quizgen.load.source_file import project_folder
from quizgen.unchanged import SCHEMA


def draft_deck(article: Path, folder: Path | None) -> int:
    """Drafts a deck and writes or prints it; returns the exit status. It never overwrites anything.

    Args:
        article: its text, Markdown or saved page.
        folder: the deck's folder, without YAML files in it; None to print the deck.
    """
    text = read_source_option(article)
    if not isinstance(text, str):
        return text or USAGE
    if folder is not None and (problem := _in_the_way(folder)):
        return complain(problem, USAGE)
    try:
        draft = drafted(text, guess_title(article.stem))
    except NoDraftError as error:
        return complain(f"No deck can be drafted from `{article}`. {error}", USAGE)
    if folder is None:
        say(in_one(draft, guess_id(article.stem)).rstrip("\n"))
        return 0
    file = _from(folder, article)
    files = files_of(draft, guess_id(folder.resolve().name), file)
    try:
        write_new(folder, files | {SCHEMA: schema_text()})
    except OSError as error:
        return complain(f"`{error.filename or folder}` can't be written: {why(error)}.", USAGE)
    say(_told(draft, folder, "" if file else article.as_posix()))
    return 0


def _in_the_way(folder: Path) -> str:
    """Why no deck can be drafted into a folder; empty where it can."""
    if folder.exists() and not folder.is_dir():
        return f"`{folder}` is a file; name a folder."
    if folder.is_dir() and any(folder.glob("*.yaml")):
        return f"`{folder}` has a deck already; name a new folder."
    if (folder / SCHEMA).exists():
        return f"`{folder / SCHEMA}` is there already; name a new folder."
    return ""


def _from(folder: Path, article: Path) -> str:
    """The article as a path from the deck, where it lies in the same project; else empty."""
    deck, file = folder.resolve(), article.resolve()
    if not file.is_relative_to(project_folder(deck)):
        return ""
    return Path(os.path.relpath(file, deck)).as_posix()


def _told(draft: Draft, folder: Path, source: str) -> str:
    """What was drafted, and what to do next."""
    path = argument(folder.as_posix())
    held = f" --source {argument(source)}" if source else ""
    rows = [
        (f"quizgen check {path}{held}", "hold it against the article"),
        (f"quizgen serve {path}", "see what is asked while you confirm and delete"),
        ("quizgen guide drafting", "how to get from here to a deck"),
    ]
    head = (
        f"{counted(len(draft.facts), 'fact')} to confirm or delete, "
        f"{counted(len(draft.entities), 'name')}, and more to write about from "
        f"{counted(len(draft.left), 'paragraph')}: {folder.as_posix()}/"
    )
    return "\n".join([head, "Next:", "", *steps(rows)])
