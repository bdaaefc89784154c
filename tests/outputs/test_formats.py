"""Which files a build writes: those of the formats that deck or command line choose."""

from itertools import chain
from pathlib import Path

import pytest

from quizgen.models.outputs import USUAL, Output
from quizgen.outputs.formats import FORMATS
from tests.support.decks import run_quizgen, write_deck
from tests.support.in_process import built_in
from tests.support.outputs import names

FACTS = "facts: [{id: a, says: Ada left in 1843., when: '1843'}]\n"
FILES = {
    "apkg": ["d.apkg"],
    "html": ["worksheet-a.html", "worksheet-a.key.html"],
    "practice": ["practice.html", "practice.sw.js", "practice.webmanifest"],
    "proof": ["proof.html"],
    "manifest": ["manifest.json"],
    "moodle": ["d.moodle.xml"],
    "gift": ["d.gift.txt"],
    "canvas": ["d.canvas.zip"],
    "qti21": ["d.qti21.zip"],
    "qti3": ["d.qti3.zip"],
    "text": ["d.txt"],
    "tsv": ["d.anki.tsv", "d.quizlet.tsv"],
    "docx": ["worksheet-a.docx", "worksheet-a.key.docx"],
    "kahoot": ["d.kahoot.xlsx"],
    "wjx": ["d.wjx.jsonl"],
}


def _deck(folder: Path, outputs: str = "") -> Path:
    deck = f"deck: {{id: d, title: D, language: en{outputs}}}\n"
    return write_deck(folder / "decks" / "d", deck=deck, facts=FACTS)


def test_there_is_one_list_of_formats() -> None:
    """Each name that the deck's schema and the command line take has its format, in that order."""
    assert tuple(format_.name for format_ in FORMATS) == tuple(Output)
    assert all(format_.about for format_ in FORMATS)


@pytest.mark.parametrize("name", [format_.name for format_ in FORMATS])
def test_each_format_alone_writes_its_files(tmp_path: Path, name: str) -> None:
    """By the deck as by the command line; the latter comes first."""
    _deck(tmp_path, f", outputs: [{name}]")
    assert run_quizgen("build", cwd=tmp_path).status == 0
    assert names(tmp_path / "dist" / "d") == FILES[name]
    args = ("--format", "apkg", "--format", "manifest")
    assert run_quizgen("build", *args, cwd=tmp_path).status == 0
    assert names(tmp_path / "dist" / "d") == ["d.apkg", "manifest.json"]


SHEETS = """
sheets:
  - {id: quiz, forms: [a, b], items: {cloze: 1}}
  - {id: large, items: quiz, forms: [a], layout: large-print}
  - {id: d, items: {cloze: 1}}
"""
PICKS = {
    "moodle": ["d-sheet.moodle.xml", "quiz.moodle.xml"],
    "gift": ["d-sheet.gift.txt", "quiz.gift.txt"],
    "canvas": ["d-a.canvas.zip", "quiz-a.canvas.zip", "quiz-b.canvas.zip"],
    "text": ["d-a.txt", "quiz-a.txt", "quiz-b.txt"],
    "wjx": ["d-a.wjx.jsonl", "quiz-a.wjx.jsonl", "quiz-b.wjx.jsonl"],
}


@pytest.mark.parametrize("name", PICKS)
def test_sheets_have_files_of_their_own(tmp_path: Path, name: str) -> None:
    """Beside the whole bank, which a sheet of its name doesn't replace; none comes twice."""
    deck = write_deck(
        tmp_path / "d", deck="deck: {id: d, title: DD, language: en}\n" + SHEETS, facts=FACTS
    )
    built = built_in(deck, tmp_path, Output(name))
    assert names(built.folder) == sorted([*FILES[name], *PICKS[name]])


def test_some_are_usual(tmp_path: Path) -> None:
    """Where nobody chooses."""
    _deck(tmp_path)
    assert run_quizgen("build", cwd=tmp_path).status == 0
    assert names(tmp_path / "dist" / "d") == sorted(chain(*(FILES[name] for name in USUAL)))


def test_a_build_without_a_package_ships_nothing(tmp_path: Path) -> None:
    """So the ledger, which says what learners have, isn't touched, and none is made."""
    deck = _deck(tmp_path)
    assert run_quizgen("build", "--format", "html", "--locked", cwd=tmp_path).status == 0
    assert not (deck / "quizgen.lock").exists()


def test_an_unknown_format_is_told_with_those_there_are(tmp_path: Path) -> None:
    """At its place in the deck, or as wrong usage."""
    _deck(tmp_path, ", outputs: [appkg]")
    result = run_quizgen("build", cwd=tmp_path)
    assert result.status == 1
    assert "decks/d/deck.yaml:1:" in result.err
    assert "apkg" in result.err
    result = run_quizgen("build", "--format", "appkg", cwd=tmp_path)
    assert result.status == 2
    assert ", ".join(f"'{format_.name}'" for format_ in FORMATS) in " ".join(result.err.split())
