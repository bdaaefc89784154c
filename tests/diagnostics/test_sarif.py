"""SARIF, held against the schema that OASIS published for version 2.1.0.

The schema beside this file is the one that the npm package `@microsoft/jest-sarif` ships (MIT).
"""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from quizgen.diagnostics import Code, Place, Report, Severity, Spot
from quizgen.diagnostics.said import said
from quizgen.diagnostics.sarif import render_sarif

SCHEMA = json.loads(Path(__file__).with_name("sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
CODE = Code("Q999", "bad-thing", Severity.WARNING, "It is bad.\n\nMend it.")
INFO = Code("Q998", "small-thing", Severity.INFO, "It is small.")


def _report(code: Code, file: str, *, item: str = "") -> Report:
    diagnostic = code.at(Spot(file), said("坏了。"), said("Fix it."), item)
    return Report(diagnostic, Place(file, 3, 7, 4), "the line")


def _log(*reports: Report) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(render_sarif(reports, (CODE, INFO), "1.2.3"))
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    return log


def test_a_result_says_where_and_of_which_rule() -> None:
    """Rule, level, message with its hint, file as a URI, and the stretch of the line."""
    log = _log(_report(CODE, "decks/甲 乙/a.yaml", item="q/1"))
    (run,) = log["runs"]
    assert run["tool"]["driver"]["version"] == "1.2.3"
    (result,) = run["results"]
    assert result == {
        "ruleId": "Q999",
        "ruleIndex": 0,
        "level": "warning",
        "message": {"text": "坏了。 Fix it."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "decks/%E7%94%B2%20%E4%B9%99/a.yaml"},
                    "region": {"startLine": 3, "startColumn": 7, "endColumn": 11},
                }
            }
        ],
        "properties": {"item": "q/1"},
    }


def test_the_rules_are_those_found_with_their_documentation() -> None:
    """Each rule once, in the catalogue's order; results lead to it by its place."""
    log = _log(_report(INFO, "/decks/b.yaml"), _report(CODE, "a.yaml"), _report(INFO, "a.yaml"))
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [(rule["id"], rule["name"]) for rule in rules] == [
        ("Q999", "bad-thing"),
        ("Q998", "small-thing"),
    ]
    assert rules[0]["help"]["text"] == CODE.doc
    assert rules[1]["defaultConfiguration"] == {"level": "note"}
    assert [result["ruleIndex"] for result in run["results"]] == [1, 0, 1]
    first = run["results"][0]["locations"][0]["physicalLocation"]
    assert first["artifactLocation"]["uri"] == "file:///decks/b.yaml"


def test_nothing_found_is_an_empty_run() -> None:
    """So that a service knows that all earlier results are fixed."""
    assert _log()["runs"][0]["results"] == []


def test_the_schema_refuses_what_is_no_sarif() -> None:
    """The validation isn't one that takes everything."""
    log = _log(_report(CODE, "a.yaml"))
    log["runs"][0]["results"][0]["level"] = "bad"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SCHEMA).validate(log)
