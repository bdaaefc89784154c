"""Diagnostics for programs."""

from quizgen.diagnostics import Code, Place, Report, Severity, Spot
from quizgen.diagnostics.json_format import render_github, render_json
from quizgen.diagnostics.said import said

WRONG = Code("Q999", "wrong-thing", Severity.ERROR, "What it means.")
TOLD = Code("Q997", "told-thing", Severity.INFO, "What it means.")


def test_json_has_all_keys_in_their_order() -> None:
    """The complete array for one diagnostic; Chinese stays as it is."""
    diagnostic = WRONG.at(Spot("d/题.yaml"), said("“年底” is wrong."), said("Fix\nit."), "fact-1")
    assert render_json([Report(diagnostic, Place("d/题.yaml", 7, 4, 2), "a: 年底")]) == (
        "[\n"
        "  {\n"
        '    "code": "Q999",\n'
        '    "name": "wrong-thing",\n'
        '    "severity": "error",\n'
        '    "message": "“年底” is wrong.",\n'
        '    "hint": "Fix\\nit.",\n'
        '    "file": "d/题.yaml",\n'
        '    "line": 7,\n'
        '    "column": 4,\n'
        '    "item": "fact-1"\n'
        "  }\n"
        "]"
    )


def test_json_of_nothing_is_an_empty_array() -> None:
    """A program that reads it always gets an array."""
    assert render_json([]) == "[]"


def test_github_gets_one_command_a_report() -> None:
    """The severity that GitHub calls notice is our info."""
    error = Report(
        WRONG.at(Spot("d/a.yaml"), said("Bad."), said("Fix it.")), Place("d/a.yaml", 7, 4, 2)
    )
    note = Report(TOLD.at(Spot("d/a.yaml"), said("So.")), Place("d/a.yaml", 8, 1))
    assert render_github([error, note]) == (
        "::error file=d/a.yaml,line=7,col=4,title=Q999 wrong-thing::Bad. Fix it.\n"
        "::notice file=d/a.yaml,line=8,col=1,title=Q997 told-thing::So."
    )


def test_github_can_not_be_given_a_second_command() -> None:
    """Line breaks, `%`, and in properties `:` and `,`, are escaped."""
    diagnostic = WRONG.at(Spot("x"), said("100% bad\n::error::forged\r"), said("a,b:c"))
    place = Place("a,b:c%\n.yaml", 1, 1)
    assert render_github([Report(diagnostic, place)]) == (
        "::error file=a%2Cb%3Ac%25%0A.yaml,line=1,col=1,title=Q999 wrong-thing"
        "::100%25 bad%0A::error::forged%0D a,b:c"
    )
