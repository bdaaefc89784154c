"""Printing: to whom, in colour or not, and the exit statuses."""

import json
import os
import re
import sys
from collections.abc import Sequence
from typing import TextIO

from quizgen.diagnostics import Report
from quizgen.diagnostics.json_format import render_github, render_json
from quizgen.diagnostics.text import render_summary, render_text
from quizgen.diagnostics.visible import in_json, visible, visible_lines
from quizgen.messages import ENGLISH, in_language

GONE, COME = "\x1b[31m{}\x1b[0m", "\x1b[32m{}\x1b[0m"
"""Red for what is gone and green for what has come, on a terminal."""
_PAINT = re.compile("(\x1b\\[(?:0|31|32)m)")

PROBLEMS, USAGE = 1, 2
"""Exit statuses: problems in a deck; wrong usage."""


def say(text: str) -> None:
    """Lines for the user on standard output; only quizgen's own colours may steer a terminal."""
    parts = _PAINT.split(text)
    parts[::2] = map(visible_lines, parts[::2])
    _write(sys.stdout, "".join(parts))


def say_json(value: object) -> None:
    """A value for programs on standard output."""
    _write(sys.stdout, in_json(json.dumps(value, ensure_ascii=False, indent=2)))


def complain(text: str, status: int, more: Sequence[str] = ()) -> int:
    """A line on standard error, and more below it; returns the status, for the caller's exit."""
    _write(sys.stderr, "\n".join([f"quizgen: {visible(text)}", *map(visible, more)]))
    return status


def warn(lines: Sequence[str]) -> None:
    """Lines on standard error about something that is no failure."""
    _write(sys.stderr, "\n".join(map(visible, lines)))


def show(
    reports: Sequence[Report],
    output_format: str,
    stream: TextIO | None = None,
    *,
    language: str = ENGLISH,
) -> None:
    """Prints reports in one of the formats; the language is that of their number."""
    stream = stream or sys.stdout
    if output_format == "json":
        _write(stream, render_json(reports))
    elif output_format == "sarif":
        _write(stream, _sarif(reports))
    elif reports and output_format == "github":
        _write(stream, render_github(reports))
    elif reports:
        _write(stream, render_text(reports, color=colored(stream)))
        _write(stream, f"\n{in_language(render_summary(reports), language)}")


def _sarif(reports: Sequence[Report]) -> str:
    from quizgen import __version__
    from quizgen.catalogue import CATALOGUE
    from quizgen.diagnostics.sarif import render_sarif

    return render_sarif(reports, CATALOGUE, __version__)


def colored(stream: TextIO) -> bool:
    """Colour on a terminal only. Source: no-color.org."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(f"{text}\n")
    except UnicodeEncodeError:
        # A terminal in an old encoding shows what it can.
        encoding = stream.encoding or "ascii"
        stream.write(f"{text.encode(encoding, 'replace').decode(encoding)}\n")
    stream.flush()  # so that a full disk is noticed here
