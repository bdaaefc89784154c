"""Which decks a command takes that is given no path: the one that somebody stands in, or all."""

import re
import subprocess
from pathlib import Path

import pytest

from quizgen.cli.progress import Progress
from tests.support.decks import (
    quizgen_command,
    quizgen_environment,
    run_quizgen,
    write_deck,
    write_good_deck,
)
from tests.support.terminal import run_on_terminal


def checked(folder: Path) -> str:
    """What `check` says at last."""
    return run_quizgen("check", cwd=folder).out.splitlines()[-1]


def test_in_a_decks_folder_it_is_that_deck(tmp_path: Path) -> None:
    """Also in a folder below it, though that has files of its own; `decks` beside is no matter."""
    deck = write_good_deck(tmp_path / "decks" / "good")
    write_deck(deck / "parts" / "deep", more="facts: [{id: a}]\n")
    write_deck(tmp_path / "decks" / "bad", deck="deck: {}\n")
    for folder in (deck / "parts" / "deep", deck / "parts", deck):
        result = run_quizgen("check", cwd=folder)
        assert result.status == 1
        assert "more.yaml:1:" in result.out
        assert "bad" not in result.out


def test_else_it_is_the_folder_decks(tmp_path: Path) -> None:
    """Of a project, or of a folder that has a deck above it."""
    write_good_deck(tmp_path / "decks" / "a", "a")
    write_good_deck(tmp_path / "decks" / "b", "b")
    assert checked(tmp_path) == "2 decks checked, nothing to fix."


def test_where_there_is_none_it_is_said(tmp_path: Path) -> None:
    """As before."""
    result = run_quizgen("check", cwd=tmp_path)
    assert (result.status, result.err) == (2, "quizgen: There is no `decks`.\n")


def test_quiet_prints_nothing_but_what_is_wrong(tmp_path: Path) -> None:
    """On a terminal, too; a build that has something to do, one that hasn't, one that fails."""
    deck = write_good_deck(tmp_path / "decks" / "good")
    for _ in range(2):
        assert run_on_terminal("build", "-q", cwd=tmp_path).text == ""
    write_deck(deck, questions="questions: [{id: a}]\n")
    result = run_quizgen("build", "--quiet", cwd=tmp_path)
    assert (result.status, result.out) == (1, "")
    assert "questions.yaml:1:" in result.err


def test_a_build_ends_with_what_to_open_and_how_long_it_took(tmp_path: Path) -> None:
    """The time isn't told to whoever wants the same output each time."""
    write_good_deck(tmp_path / "decks" / "good")
    result = run_quizgen("build", "--format", "proof", cwd=tmp_path)
    assert result.out.splitlines()[-1] == "Open dist/founding/proof.html"
    env = quizgen_environment()
    del env["SOURCE_DATE_EPOCH"]
    timed = subprocess.run(
        quizgen_command("build"), cwd=tmp_path, env=env, capture_output=True, text=True, check=True
    )
    assert re.fullmatch(
        r"Open dist/founding/proof\.html, dist/founding/practice\.html,"
        r" dist/founding/worksheet-a\.html \(\d+\.\d s\)",
        timed.stdout.splitlines()[-1],
    )


def test_a_line_says_which_part_is_being_done(capsys: pytest.CaptureFixture[str]) -> None:
    """The last one, after what it is a part of."""
    progress = Progress(2)
    progress.step("decks/a")
    for page in ("quiz-a.html, 1 of 2", "quiz-a.key.html, 2 of 2"):
        progress.part(page)
    with progress.paused():
        pass
    progress.show()
    assert capsys.readouterr().err.endswith("[1/2] decks/a: quiz-a.key.html, 2 of 2 …")
