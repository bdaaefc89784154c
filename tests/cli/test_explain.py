"""`quizgen explain`, `--version` and `--help`."""

from importlib.metadata import version
from pathlib import Path

import pytest

from quizgen.catalogue import CATALOGUE
from quizgen.diagnostics import Code
from tests.support.decks import Result, run_quizgen

Q114 = """\
Q114 ignored-yml (warning)

Only files that end in `.yaml` are read; one that ends in `.yml` is left out.

Rename it.
"""


@pytest.mark.parametrize("wanted", ["Q114", "q114", "ignored-yml", "Ignored-YML"])
def test_a_code_is_explained(tmp_path: Path, wanted: str) -> None:
    """By code or by name, in whatever case: the whole text."""
    assert run_quizgen("explain", wanted, cwd=tmp_path) == Result(0, Q114, "")


@pytest.mark.parametrize(
    ("wanted", "hint"),
    [
        ("ignored-yaml", "Did you mean `ignored-yml`?"),
        ("Q1144", "Did you mean `Q114`?"),
        ("nonsense", "`quizgen check` prints the code before each message."),
        ("", "`quizgen check` prints the code before each message."),
    ],
)
def test_an_unknown_code_has_status_2(tmp_path: Path, wanted: str, hint: str) -> None:
    """With the nearest one, or where codes are to be found."""
    result = run_quizgen("explain", wanted, cwd=tmp_path)
    assert result == Result(2, "", f"quizgen: There is no diagnostic `{wanted}`. {hint}\n")


def test_codes_and_names_are_unique_and_in_order() -> None:
    """A code means one thing, for ever; the first digit is the stage."""
    codes = [code.code for code in CATALOGUE]
    assert codes == sorted(set(codes))
    assert len({code.name for code in CATALOGUE}) == len(CATALOGUE)


@pytest.mark.parametrize("code", CATALOGUE, ids=lambda code: code.code)
def test_every_code_says_what_is_wrong(code: Code) -> None:
    """In a sentence, in lines that fit a terminal."""
    assert len(code.doc.split()) > 5
    assert code.doc.split("\n\n")[0].rstrip().endswith((".", "?", ":"))
    assert [line for line in code.doc.split("\n") if len(line) > 100 or line != line.rstrip()] == []


def test_the_version_is_the_packages(tmp_path: Path) -> None:
    """Alone, and beside something else."""
    said = Result(0, f"quizgen {version('quizgen')}\n", "")
    assert run_quizgen("--version", cwd=tmp_path) == said
    assert run_quizgen("--version", "check", cwd=tmp_path) == said


def test_without_a_command_the_help_is_shown(tmp_path: Path) -> None:
    """Which names all commands; that is wrong usage, `--help` is not."""
    asked = run_quizgen("--help", cwd=tmp_path)
    assert (asked.status, asked.err) == (0, "")
    for command in ("build", "check", "explain"):
        assert f"\n  {command} " in asked.out
    bare = run_quizgen(cwd=tmp_path)
    assert bare.status == 2
    assert bare.out + bare.err == asked.out
