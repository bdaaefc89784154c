"""Diagnostics for programs: one JSON array, and annotations for GitHub."""

import json
from collections.abc import Iterable

from quizgen.diagnostics.diagnostic import Report
from quizgen.diagnostics.visible import in_json, visible_lines


def render_json(reports: Iterable[Report]) -> str:
    """A JSON array of `{code, name, severity, message, hint, file, line, column, item}`."""
    rows = [
        {
            "code": report.diagnostic.code,
            "name": report.diagnostic.name,
            "severity": report.diagnostic.severity,
            "message": report.diagnostic.message,
            "hint": report.diagnostic.hint,
            "file": report.place.file,
            "line": report.place.line,
            "column": report.place.column,
            "item": report.diagnostic.item,
        }
        for report in reports
    ]
    return in_json(json.dumps(rows, ensure_ascii=False, indent=2))


def render_github(reports: Iterable[Report]) -> str:
    """One GitHub workflow command a report, which the run shows beside the line.

    Source: GitHub, “Workflow commands for GitHub Actions”.
    """
    levels = {"error": "error", "warning": "warning", "info": "notice"}
    lines = []
    for report in reports:
        diagnostic, place = report.diagnostic, report.place
        text = f"{diagnostic.message} {diagnostic.hint}".rstrip()
        lines.append(
            f"::{levels[diagnostic.severity]} file={_property(place.file)},line={place.line},"
            f"col={place.column},title={_property(f'{diagnostic.code} {diagnostic.name}')}"
            f"::{_data(text)}"
        )
    return "\n".join(lines)


def _data(text: str) -> str:
    return visible_lines(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
