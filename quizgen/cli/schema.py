"""`quizgen schema`: the JSON Schema of a deck's files."""

from quizgen.cli.output import say_json
from quizgen.load.json_schema import json_schema


def print_schema() -> int:
    """Prints the schema; returns the exit status."""
    say_json(json_schema())
    return 0
