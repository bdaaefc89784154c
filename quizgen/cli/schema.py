"""`quizgen schema`: the JSON Schema of a deck's files, printed, and kept beside them."""

import json
from pathlib import Path

from quizgen.cli.output import say
from quizgen.load.json_schema import json_schema
from quizgen.unchanged import SCHEMA


def print_schema() -> int:
    """Prints the schema; returns the exit status."""
    say(schema_text().rstrip("\n"))
    return 0


def schema_text() -> str:
    """The schema as a file."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"


def renew_schema(deck_folder: Path) -> None:
    """Where a deck has its schema beside it, makes it the one of this quizgen.

    An author's editor then knows the keys that a new version has brought.

    Raises:
        OSError: the file can't be read or written.
    """
    file = deck_folder / SCHEMA
    if file.is_file() and file.read_text(encoding="utf-8") != (text := schema_text()):
        file.write_text(text, encoding="utf-8", newline="\n")
