"""Diagnostics as SARIF 2.1.0, which code-scanning services read.

Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from quizgen.diagnostics.code import Code
from quizgen.diagnostics.diagnostic import Report
from quizgen.diagnostics.visible import in_json

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def render_sarif(reports: Sequence[Report], catalogue: Iterable[Code], version: str) -> str:
    """One run with all reports, and the documentation of each rule that they are of.

    Args:
        reports: what was found.
        catalogue: the codes that reports may have.
        version: quizgen's.
    """
    used = {report.diagnostic.code for report in reports}
    rules = [code for code in catalogue if code.code in used]
    index = {code.code: place for place, code in enumerate(rules)}
    driver = {"name": "quizgen", "version": version, "rules": [_rule(code) for code in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(report, index) for report in reports],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return in_json(json.dumps(log, ensure_ascii=False, indent=2))


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.code,
        "name": code.name,
        "shortDescription": {"text": code.name},
        "fullDescription": {"text": code.doc.split("\n\n")[0]},
        "help": {"text": code.doc},
        "defaultConfiguration": {"level": LEVELS[code.severity.value]},
    }


def _result(report: Report, index: dict[str, int]) -> dict[str, Any]:
    diagnostic, place = report.diagnostic, report.place
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endColumn": place.column + max(place.length, 1),
    }
    location = {"artifactLocation": {"uri": _uri(place.file)}, "region": region}
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": index[diagnostic.code],
        "level": LEVELS[diagnostic.severity],
        "message": {"text": f"{diagnostic.message} {diagnostic.hint}".rstrip()},
        "locations": [{"physicalLocation": location}],
    }
    if diagnostic.item:
        result["properties"] = {"item": diagnostic.item}
    return result


def _uri(file: str) -> str:
    """The file as a URI, relative where the file's name is."""
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
