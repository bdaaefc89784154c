"""Builds that are stopped: by Ctrl-C, or killed at any moment."""

import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmarks.bank import write_bank
from tests.support.decks import (
    QUESTIONS,
    a_run,
    quizgen_environment,
    run_quizgen,
    run_together,
    write_deck,
    write_good_deck,
)
from tests.support.outputs import contents, names


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `decks/large`, which takes some hundred thousand calls to read and check."""
    folder = tmp_path_factory.mktemp("large")
    write_bank(folder / "decks" / "large", 1_000)
    return folder


INTERRUPTED = """
import os
import signal
import sys

name, calls = sys.argv.pop(1), int(sys.argv.pop(1))

def press():
    sys.setprofile(None)
    os.kill(os.getpid(), signal.SIGINT)

def opened(event, args):
    global name
    if event == "open" and name and name in str(args[0]):
        name = ""
        if calls:
            sys.setprofile(called)
        else:
            press()

def called(frame, event, arg):
    global calls
    calls -= 1
    if not calls:
        press()

from quizgen.cli import main
sys.addaudithook(opened)
main()
"""
"""Runs the command, and presses Ctrl-C when a certain file is opened, or so many calls after that:
the same moment on every machine, however fast it is."""


@pytest.mark.parametrize(
    ("name", "calls"),
    [
        ("app.cpython", 0),  # the first module of the commands
        ("folder.cpython", 0),
        ("deck.yaml", 0),
        ("deck.yaml", 1_000),
        ("deck.yaml", 10_000),
        ("deck.yaml", 100_000),
    ],
)
@pytest.mark.parametrize("command", ["build", "check"])
def test_ctrl_c_prints_one_short_line(large: Path, command: str, name: str, calls: int) -> None:
    """While modules are imported, files read and items made: no traceback, and nothing left."""
    process = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, name, str(calls), command],
        cwd=large,
        env=quizgen_environment(),
        capture_output=True,
        check=False,
    )
    assert (process.stdout.decode(), process.stderr.decode()) == ("", "quizgen: stopped.\n")
    # Python may end itself by the signal; to a shell both are 130.
    assert process.returncode in (130, -signal.SIGINT)
    dist = large / "dist"
    assert not dist.exists() or names(dist) == []


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_build_that_is_killed_leaves_a_whole_output(
    tmp_path: Path, number: signal.Signals
) -> None:
    """At moments all over the build: the old output or the new one, and no litter after the next.

    Two versions of a deck are built in turn, so that a mixture of both would be seen.
    """
    deck = write_good_deck(tmp_path / "decks" / "good")
    texts = (QUESTIONS, QUESTIONS.replace("为了安全", "为了平安"))
    whole = []
    for version, text in enumerate(texts):
        write_deck(deck, questions=text)
        (deck / "quizgen.lock").unlink(missing_ok=True)
        assert run_quizgen("build", "--out", f"whole{version}", cwd=tmp_path).status == 0
        whole.append(contents(tmp_path / f"whole{version}" / "founding"))
    assert whole[0] != whole[1]
    began = time.monotonic()
    (deck / "quizgen.lock").unlink()
    assert run_quizgen("build", cwd=tmp_path).status == 0
    takes = time.monotonic() - began
    rounds = 10
    killed = replace(a_run("build", cwd=tmp_path), signal=number)
    for turn in range(rounds):
        write_deck(deck, questions=texts[turn % 2])
        # Without it all that a build ships is as new as on the first day.
        (deck / "quizgen.lock").unlink(missing_ok=True)
        run = replace(killed, after=takes * (turn + 0.5) / rounds)
        run_together(run)
        assert contents(tmp_path / "dist" / "founding") in whole
    (deck / "quizgen.lock").unlink(missing_ok=True)
    assert run_quizgen("build", cwd=tmp_path).status == 0
    assert names(deck) == ["deck.yaml", "questions.yaml", "quizgen.lock"]
    assert names(tmp_path / "dist") == ["founding", "index.html"]
    assert contents(tmp_path / "dist" / "founding") == whole[(rounds - 1) % 2]
