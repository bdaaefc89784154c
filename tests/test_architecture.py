"""What holds of the code as a whole: the order of the stages, its size, its documentation."""

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from quizgen.catalogue import CATALOGUE
from quizgen.diagnostics import Code
from tests.support.decks import REPOSITORY, run_quizgen

MODULES = sorted((REPOSITORY / "quizgen").rglob("*.py"))
LONGEST = 220
"""Lines of a file that a person still takes in; most have less than half."""


def module_name(file: Path) -> str:
    """The name by which a parametrized test shows a file."""
    return file.relative_to(REPOSITORY).as_posix()


def code_name(code: Code) -> str:
    """The name by which a parametrized test shows a diagnostic."""
    return code.code


def test_the_stages_go_one_way() -> None:
    """No stage imports a later one: the contract of pyproject.toml is kept."""
    lint_imports = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run(
        [str(lint_imports), "--no-cache"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    assert "1 kept, 0 broken" in result.stdout


@pytest.mark.parametrize("file", MODULES, ids=module_name)
def test_every_file_says_what_it_is_for_and_is_short(file: Path) -> None:
    """A docstring at the top, whose first line is a sentence, and no more than about 200 lines."""
    text = file.read_text(encoding="utf-8")
    doc = ast.get_docstring(ast.parse(text))
    assert doc is not None
    assert re.search(r"[.:]$", doc.splitlines()[0]), doc
    assert len(text.splitlines()) <= LONGEST


def test_no_stage_prints_or_reads_the_clock() -> None:
    """No stage prints, exits or asks what time it is, so that the same input is the same bytes."""
    forbidden = re.compile(
        r"\bprint\(|sys\.std(out|err)|sys\.exit|\btime\.time\(|datetime\.now|date\.today"
        r"|\brandom\b|uuid[14]|\binput\("
    )
    found = [
        f"{module_name(file)}: {match[0]}"
        for file in MODULES
        if "cli" not in file.relative_to(REPOSITORY).parts
        and file.name != "build.py"  # a whole build has a time, which its stages are given
        if (match := forbidden.search(_code_of(file)))
    ]
    assert found == []


def _code_of(file: Path) -> str:
    """A file's code without comments and docstrings."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [  # type: ignore[attr-defined]  # some nodes have one
                child
                for child in body
                if not (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant))
            ] or [ast.Pass()]
    return ast.unparse(tree)


def test_tests_and_benchmarks_alone_know_anki() -> None:
    """Anki's backend is AGPL; the program doesn't import it, nor a browser."""
    imported = {
        name.split(".")[0]
        for file in MODULES
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported.isdisjoint({"anki", "aqt", "playwright", "pypdfium2", "pytest", "tests"})


def test_codes_and_names_of_diagnostics_are_unique() -> None:
    """A code or a name leads to one diagnostic; codes of a stage begin with its number."""
    for values in ([code.code for code in CATALOGUE], [code.name for code in CATALOGUE]):
        assert [value for value, count in Counter(values).items() if count > 1] == []
    for code in CATALOGUE:
        assert re.fullmatch(r"Q[1-9]\d\d", code.code)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.name)


@pytest.mark.parametrize("code", CATALOGUE, ids=code_name)
def test_every_diagnostic_is_documented(code: Code) -> None:
    """More than one sentence, or a sentence and an example: what is wrong, and what to do."""
    prose = re.sub(r"(?m)^ {4}.*$", "", code.doc)
    sentences = re.findall(r"[^.:;?!]{3,}[.:;?!](?:\s|$)", prose)
    assert len(sentences) > 1 or prose != code.doc, code.doc
    assert code.doc.strip() == code.doc


def test_explain_prints_each_diagnostic(tmp_path: Path) -> None:
    """`quizgen explain` knows every code and every name, in any case."""
    for code in (CATALOGUE[0], CATALOGUE[-1]):
        for wanted in (code.code, code.code.lower(), code.name):
            result = run_quizgen("explain", wanted, cwd=tmp_path)
            heading = f"{code.code} {code.name} ({code.severity})"
            assert (result.status, result.out, result.err) == (0, f"{heading}\n\n{code.doc}\n", "")


@pytest.mark.parametrize("code", CATALOGUE, ids=code_name)
def test_explain_finds_every_code(code: Code, capsys: pytest.CaptureFixture[str]) -> None:
    """Each code of the catalogue is found by its code and by its name."""
    from quizgen.cli.explain import explain_code

    for wanted in (code.code, code.name):
        assert explain_code(wanted) == 0
        assert code.doc in capsys.readouterr().out
