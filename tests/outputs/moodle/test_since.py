"""Only what is new or has changed since an older ledger, for Moodle never updates."""

import shutil
from pathlib import Path

import pytest

from quizgen.build import BuildOptions, NotBuiltError, build_deck
from quizgen.models.outputs import Output
from tests.outputs.moodle.reader import read
from tests.support.decks import write_deck
from tests.support.in_process import NOW, built_in

DECK = "deck: {id: d, title: D, language: en}\n"
QUESTIONS = """questions:
  - {id: same, type: short-answer, stem: Which is the same?, answer: This one}
  - {id: other, type: short-answer, stem: Which is another?, answer: That one}
"""


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A deck that was shipped, with a copy of its ledger beside it."""
    deck = write_deck(tmp_path / "d", deck=DECK, questions=QUESTIONS)
    built_in(deck, tmp_path, Output.APKG)
    shutil.copy(deck / "quizgen.lock", tmp_path / "old.lock")
    return deck


def stems_since(deck: Path, old: Path, *outputs: str) -> list[str]:
    """What is asked in the file that is written with `--since`."""
    formats = outputs or ("moodle",)
    built = build_deck(deck, deck.parent / "out", BuildOptions(NOW, formats=formats, since=old))
    return sorted(asked.text for asked in read(built.folder / "d.moodle.xml"))


def test_new_and_changed_questions_are_written(deck: Path, tmp_path: Path) -> None:
    """Also where the ledger knows of the change already; what is the same isn't."""
    old = tmp_path / "old.lock"
    assert stems_since(deck, old) == []
    more = QUESTIONS.replace("That one", "The other one")
    more += "  - {id: new, type: short-answer, stem: Which is new?, answer: It is}\n"
    (deck / "questions.yaml").write_text(more, encoding="utf-8")
    expected = ["Which is another?", "Which is new?"]
    assert stems_since(deck, old) == expected
    assert stems_since(deck, old, "apkg", "moodle") == expected
    assert stems_since(deck, old) == expected
    assert stems_since(deck, deck / "quizgen.lock") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"", "is no sound ledger"),
        (b"{}", "is no sound ledger"),
        (None, "can't be read: there is no such file"),
    ],
)
def test_what_is_no_ledger_is_refused(
    deck: Path, tmp_path: Path, text: bytes | None, told: str
) -> None:
    """Nothing is written then."""
    file = tmp_path / "bad.lock"
    if text is not None:
        file.write_bytes(text)
    with pytest.raises(NotBuiltError, match=told):
        stems_since(deck, file)
    assert not (tmp_path / "out" / "d" / "d.moodle.xml").exists()


@pytest.mark.usefixtures("deck")
def test_the_ledger_of_another_deck_is_refused(tmp_path: Path) -> None:
    """All questions would seem to be new."""
    other = write_deck(tmp_path / "e", deck=DECK.replace("id: d,", "id: e,"), questions=QUESTIONS)
    with pytest.raises(NotBuiltError, match="is the ledger of `d`, not of `e`"):
        stems_since(other, tmp_path / "old.lock")
