"""`quizgen new`: a small deck to start from, which builds as it is."""

from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from quizgen.cli.begun import argument, steps, write_new
from quizgen.cli.guesses import guess_id, guess_language, guess_title
from quizgen.cli.output import USAGE, complain, say
from quizgen.cli.schema import schema_text
from quizgen.diagnostics.os_errors import why
from quizgen.languages import language_of
from quizgen.languages.tags import is_well_formed, meant_tag
from quizgen.text.width import columns
from quizgen.text.yaml_form import on_one_line
from quizgen.unchanged import SCHEMA

STARTERS = {"en": "en", "zh": "zh-Hans", "zh-Hant": "zh-Hant"}
"""The decks to start from, by the tag of the language that they are in."""
NEXT = (
    ("quizgen check {path}", "what is wrong, and what could be better"),
    ("quizgen build {path}", "the cards, the practice page and the tests"),
    ("quizgen guide facts", "how to write your own facts"),
)
"""What an author does next, and what comes of it."""


def new_deck(folder: Path, language: str | None) -> int:
    """Writes a deck to start from; returns the exit status. It never overwrites anything.

    Args:
        folder: the deck's folder, which doesn't exist or is empty.
        language: a language tag; None for the one that the folder's name or the system speaks.
    """
    name = folder.resolve().name
    tag = language or guess_language(name)
    if not is_well_formed(tag):
        hint = (
            f"Did you mean `{meant}`?" if (meant := meant_tag(tag)) else "Write `en` or `zh-Hans`."
        )
        return complain(f"`{tag}` isn't a language tag. {hint}", USAGE)
    language_known = language_of(tag)
    starter = STARTERS.get(language_known.tag) if language_known else None
    if starter is None:
        known = ", ".join(f"`{known}`" for known in STARTERS.values())
        hint = "Start in one of them, and write your `language:` into deck.yaml."
        return complain(f"There are decks to start from in {known}. {hint}", USAGE)
    own = {"id": guess_id(name), "title": guess_title(name), "language": tag}
    try:
        if problem := _in_the_way(folder):
            return complain(problem, USAGE)
        _write(folder, files("quizgen") / "starters" / starter, own)
    except OSError as error:
        return complain(f"`{error.filename or folder}` can't be written: {why(error)}.", USAGE)
    say(_told(folder))
    return 0


def _in_the_way(folder: Path) -> str:
    """Why no deck can be begun in a folder; empty where it can."""
    if folder.exists() and not folder.is_dir():
        return f"`{folder}` is a file; name a folder."
    if folder.is_dir() and any(not entry.name.startswith(".") for entry in folder.iterdir()):
        return f"`{folder}` isn't empty; name a new folder."
    return ""


def _write(folder: Path, starter: Traversable, own: Mapping[str, str]) -> None:
    texts = {file.name: file.read_text(encoding="utf-8") for file in starter.iterdir()}
    texts["deck.yaml"] = _named(texts["deck.yaml"], own)
    write_new(folder, texts | {SCHEMA: schema_text()})


def _named(text: str, own: Mapping[str, str]) -> str:
    """The starter's deck.yaml with the deck's own values; remarks stay in their column."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        key = line.strip().partition(":")[0]
        if line.startswith("  ") and key in own and not line.startswith("    "):
            before, sign, remark = line.partition("#")
            value = f"  {key}: {on_one_line(own[key])}"
            room = max(columns(before) - columns(value), 1)
            lines[at] = f"{value}{' ' * room}{sign}{remark}".rstrip()
    return "\n".join(lines)


def _told(folder: Path) -> str:
    path = argument(folder.as_posix())
    head = f"{folder.as_posix()}/ is a deck that builds: an article, its facts, questions, a test."
    rows = ((command.format(path=path), about) for command, about in NEXT)
    return "\n".join([head, "Change it into yours. Next:", "", *steps(rows)])
