"""A build that has nothing to do says so; whatever an output depends on makes it build."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.decks import Result, run_quizgen, write_deck
from tests.support.outputs import contents

DECK = "deck: {id: d, title: D, language: en}\n"
FACTS = "facts: [{id: a, says: Ada left in 1843., when: '1843'}]\n"
TOLD = "4 items, 1 note, 1 sheet"


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder with a deck that has been built."""
    write_deck(tmp_path / "decks" / "d", deck=DECK, facts=FACTS)
    (tmp_path / "decks" / "d" / "templates").mkdir()
    assert _build(tmp_path) == Result(0, f"dist/d: {TOLD}\n", "")
    return tmp_path


def _build(folder: Path, *args: str) -> Result:
    """A build, without the line at the end that says what to open."""
    result = run_quizgen("build", *args, cwd=folder)
    told = re.sub(r"^Open .*\n", "", result.out, flags=re.MULTILINE)
    return Result(result.status, told, result.err)


def test_nothing_has_changed(built: Path) -> None:
    """It is said, and every file stays as it is."""
    before = contents(built)
    for _ in range(2):
        assert _build(built) == Result(0, f"dist/d: unchanged ({TOLD})\n", "")
    assert contents(built) == before


CHANGES: dict[str, Callable[[Path], object]] = {
    "a fact": lambda here: (here / "decks/d/facts.yaml").write_text(FACTS.replace("Ada", "Grace")),
    "a new file": lambda here: (here / "decks/d/more.yaml").write_text("facts: []\n"),
    "a template": lambda here: (here / "decks/d/templates/sheet.css").write_text("b {}"),
    "the ledger gone": lambda here: (here / "decks/d/quizgen.lock").unlink(),
    "the project": lambda here: (here / "pyproject.toml").write_text("[tool.quizgen]\n"),
    "an output gone": lambda here: (here / "dist/d/practice.html").unlink(),
    "an output changed": lambda here: (here / "dist/d/manifest.json").write_text('{"deck":"x"}'),
    "the record gone": lambda here: (here / "dist/d/.quizgen.json").unlink(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_change_builds(built: Path, change: Callable[[Path], object]) -> None:
    """Of what the author wrote, of the ledger, of the project, of the output."""
    change(built)
    args = ("--forget-missing",) if not (built / "decks/d/quizgen.lock").exists() else ()
    assert _build(built, *args).out == f"dist/d: {TOLD}\n"
    assert _build(built, *args).out == f"dist/d: unchanged ({TOLD})\n"


def test_other_choices_build(built: Path) -> None:
    """What the command line says counts as what the deck says."""
    assert _build(built, "--format", "html").out == f"dist/d: {TOLD}\n"
    assert _build(built, "--format", "html").out == f"dist/d: unchanged ({TOLD})\n"
    assert _build(built, "--out", "elsewhere").out == f"elsewhere/d: {TOLD}\n"
    assert _build(built).out == f"dist/d: {TOLD}\n"


def test_a_deck_with_an_error_is_built_no_more(built: Path) -> None:
    """The last good output isn't taken for that of the deck as it is."""
    (built / "decks/d/facts.yaml").write_text("facts: [{id: a}]\n")
    for _ in range(2):
        assert _build(built).status == 1


def test_only_the_deck_that_changed_is_built(built: Path) -> None:
    """Of several decks."""
    write_deck(built / "decks" / "e", deck=DECK.replace("id: d", "id: e"), facts=FACTS)
    assert _build(built).out == f"dist/d: unchanged ({TOLD})\ndist/e: {TOLD}\n"
    assert _build(built).out == f"dist/d: unchanged ({TOLD})\ndist/e: unchanged ({TOLD})\n"


def test_a_new_deck_does_not_take_the_id_of_one_that_is_unchanged(built: Path) -> None:
    """Two decks can't share an output folder, built in this run or before."""
    write_deck(built / "decks" / "e", deck=DECK, facts=FACTS)
    result = _build(built)
    assert (result.status, result.out) == (1, f"dist/d: unchanged ({TOLD})\n")
    assert "both have the id `d`" in result.err


def test_problems_are_counted_where_they_are_not_printed_again(built: Path) -> None:
    """Nobody takes a deck with warnings for one without."""
    question = "{id: q, type: choice, stem: Which is NOT so?, options: [a b, c d], answer: a b}"
    write_deck(built / "decks/d", questions=f"questions: [{question}]\n")
    first = _build(built)
    assert "warning" in first.err
    assert "problem" in _build(built).out
    assert "see `quizgen check`" in _build(built).out


def test_a_note_that_can_not_be_read_is_none(built: Path) -> None:
    """Whatever has become of it, the deck is built."""
    (note,) = (built / "dist").glob(".quizgen-built-*")
    for text in ("", "{", "[]", json.dumps({"made_from": 1})):
        note.write_text(text)
        assert _build(built).out == f"dist/d: {TOLD}\n"
