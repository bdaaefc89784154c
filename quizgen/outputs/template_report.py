"""A template's problem as a report, with its place in the deck's own file."""

from pathlib import Path

from quizgen.diagnostics import Place, Report, Spot
from quizgen.diagnostics.said import said
from quizgen.outputs.codes import BAD_TEMPLATE
from quizgen.outputs.templates import TemplateProblemError


def report_of(problem: TemplateProblemError, deck_folder: Path) -> Report:
    """What is wrong with a template, and the line that it went wrong in.

    Args:
        problem: as rendering found it.
        deck_folder: whose `templates/` the template is in, unless it is one of quizgen's own.
    """
    own = deck_folder / "templates" / problem.template
    file = own.as_posix() if own.is_file() else f"templates/{problem.template}"
    message = said("This template can't be rendered: {reason}.", reason=problem.reason)
    hint = said("See `quizgen explain bad-template` for what a template may do.")
    place = Place(file, max(problem.line, 1))
    diagnostic = BAD_TEMPLATE.at(Spot(file, line=place.line), message, hint)
    return Report(diagnostic, place, _line(own, problem.line))


def _line(file: Path, line: int) -> str:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    return lines[line - 1] if 0 < line <= len(lines) else ""
