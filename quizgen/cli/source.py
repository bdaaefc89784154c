"""Reads the file that `--source` names."""

from pathlib import Path

from quizgen.cli.output import USAGE, complain
from quizgen.diagnostics.os_errors import why
from quizgen.load.readable import readable


def read_source_option(source: Path | None) -> str | int | None:
    """The readable text of the file; None without one, the exit status where it can't be read."""
    if source is None:
        return None
    try:
        return readable(source.read_text(encoding="utf-8-sig"))
    except OSError as error:
        return complain(f"`{source}` can't be read: {why(error)}.", USAGE)
    except UnicodeDecodeError as error:
        return complain(f"`{source}` can't be read as UTF-8 text: {error}.", USAGE)
