"""`--help` on a terminal of 80 columns: whole sentences, and examples that can be typed."""

import re
import shlex

import pytest
from typer.testing import CliRunner

from quizgen.cli.app import app
from quizgen.cli.examples import EXAMPLES

COMMANDS = [command for command in EXAMPLES if command != "quizgen"]


def _help(*command: str) -> str:
    result = CliRunner().invoke(app, [*command, "--help"], env={"COLUMNS": "80"})
    assert result.exit_code == 0
    return result.output


def test_every_command_has_one_whole_sentence() -> None:
    """In the list of commands nothing is cut off."""
    listed = _help().partition("Commands:\n")[2].partition("\n\n")[0]
    rows = dict(re.findall(r"^  (\S+) +(.*)$", listed, re.MULTILINE))
    assert list(rows) == COMMANDS
    assert [text for text in rows.values() if not re.fullmatch(r"[A-Z][^.…]*\.", text)] == []


@pytest.mark.parametrize("command", EXAMPLES)
def test_nothing_is_cut_off_or_wider_than_the_terminal(command: str) -> None:
    """No line is longer, and no text ends in dots."""
    text = _help(*([command] if command != "quizgen" else []))
    assert [line for line in text.splitlines() if len(line) > 80] == []
    assert "…" not in text
    assert re.findall(r"\w\.\.\.(?!\w)", text) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_argument_and_option_is_explained(command: str) -> None:
    """A name, and behind it or below it what it is for."""
    text = _help(command)
    blocks = re.findall(r"^(?:Arguments|Options):\n((?:  .*\n)+)", text, re.MULTILINE)
    entries = re.split(r"^  (?=\S)", "".join(blocks), flags=re.MULTILINE)[1:]
    assert entries
    assert [entry for entry in entries if not re.search(r"\s{2,}\S.*[.\]]\s*\Z", entry)] == []


@pytest.mark.parametrize("command", EXAMPLES)
def test_the_examples_are_shown_and_name_what_there_is(command: str) -> None:
    """Each line is whole in the help, and its command has the options that it uses."""
    shown = _help(*([command] if command != "quizgen" else []))
    for line, about in EXAMPLES[command]:
        assert re.search(rf"^ +{re.escape(line)} +{re.escape(about)}$", shown, re.MULTILINE)
        _, name, *rest = shlex.split(line)
        assert command in ("quizgen", name)
        known = _help(name)
        assert [word for word in rest if word.startswith("-") and f"{word} " not in known] == []
