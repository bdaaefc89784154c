"""What shells offer: the real script in a real bash, and what zsh is told."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.decks import REPOSITORY, quizgen_environment, write_good_deck

TRY = """
source <(quizgen --show-completion bash)
COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_quizgen_completion quizgen
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """One in which this checkout's `quizgen` is a command, and shells are named, not guessed."""
    command = tmp_path / "bin" / "quizgen"
    command.parent.mkdir()
    command.write_text(f"#!/bin/sh\nexec '{sys.executable}' -m quizgen \"$@\"\n", encoding="utf-8")
    command.chmod(0o755)
    path = f"{command.parent}:{quizgen_environment()['PATH']}"
    return quizgen_environment(PATH=path, _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("quizgen gu", ["guide"]),
        ("quizgen guide s", ["source", "sheets"]),
        ("quizgen explain role-t", ["role-twice"]),
        ("quizgen build --format man", ["manifest"]),
        ("quizgen check --output-format s", ["sarif"]),
        ("quizgen check decks/f", ["decks/founding"]),
        ("quizgen new --language zh", ["zh-Hans", "zh-Hant"]),
        ("quizgen draft decks/founding/n", ["decks/founding/notes.md"]),
    ],
)
def test_bash_offers(
    words: str, offered: list[str], environment: dict[str, str], tmp_path: Path
) -> None:
    """Commands, options and values, of the decks that there are."""
    deck = write_good_deck(tmp_path / "decks" / "founding")
    (deck / "notes.md").write_text("")
    (deck / "notes.py").write_text("")
    done = subprocess.run(
        ["bash", "-c", TRY.format(words=words)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout.splitlines(), done.stderr) == (offered, "")


def test_zsh_is_told_values_with_what_they_are(environment: dict[str, str]) -> None:
    """The protocol of the script that `--show-completion zsh` prints."""
    asked = {"_TYPER_COMPLETE_ARGS": "quizgen guide pr", "_QUIZGEN_COMPLETE": "complete_zsh"}
    done = subprocess.run(
        ["quizgen"],
        cwd=REPOSITORY,
        env=environment | asked,
        capture_output=True,
        text=True,
        check=True,
    )
    assert '"practice":"the practice page"' in done.stdout
