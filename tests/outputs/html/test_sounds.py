"""Sounds on paper: the name of a file may be the answer, so only the teacher reads it."""

import re
from pathlib import Path

import pytest

from tests.support.decks import write_deck
from tests.support.pictures import write_wav
from tests.support.workshop import Built, build

NAME = "European robin.wav"
OTHER = "wren’s <song>.mp3"
MARK = re.compile(r'<span class="sound"[^>]*>.*?</span>')
LABEL = re.compile(r'aria-label="([^"]*)"')


def _built(folder: Path, questions: str, language: str = "en", sheets: str = "") -> Built:
    deck = f"deck: {{id: birds, title: Birds, language: {language}}}\nquestions:\n{questions}"
    write_deck(folder / "birds", deck=f"{deck}\n{sheets}")
    for name in (NAME, OTHER):
        if name in questions:
            write_wav(folder / "birds" / name)
    return build(folder / "birds", folder / "out")


def _marks(page: Path) -> list[str]:
    found = MARK.findall(page.read_text(encoding="utf-8"))
    return [re.sub(r"<[^>]*>", "", mark).strip() for mark in found]


@pytest.mark.parametrize(("language", "label"), [("en", "Sound"), ("zh", "录音"), ("fr", "Sound")])
def test_the_only_sound_of_a_sheet_is_a_note(tmp_path: Path, language: str, label: str) -> None:
    """Neither read nor read aloud by students; the teacher's key has the file's name."""
    text = f'  - {{id: a, type: short-answer, stem: "Which? ![{NAME}]({NAME})", answer: Robin}}'
    made = _built(tmp_path, text.replace(f"[{NAME}]", "[]"), language)
    assert _marks(made.sheet) == ["♪"]
    assert _marks(made.key) == [f"♪ {NAME}"]
    student = made.sheet.read_text(encoding="utf-8")
    assert "robin" not in student.casefold()
    assert label in LABEL.findall(student)
    practice = made.practice.read_text(encoding="utf-8").replace('\\"', '"')
    assert NAME not in practice
    assert LABEL.findall(practice[practice.index('id="bank"') :]) == [label]


def test_several_sounds_have_the_same_numbers_on_every_form(tmp_path: Path) -> None:
    """So that a teacher can play `2` to students with form A and form B alike."""
    questions = f"""\
  - {{id: a, type: short-answer, stem: "Which is ![]({NAME})?", answer: Robin}}
  - id: b
    type: choice
    stem: "Which of these is the wren? And ![]({NAME})?"
    options: ["![]({OTHER})", "![]({NAME})", "none of these"]
    answer: "![]({OTHER})"
"""
    sheets = "sheets: [{id: s, forms: [a, b, c], items: [a, b]}]\n"
    made = _built(tmp_path, questions, sheets=sheets)
    for form in "abc":
        key = _marks(made.folder / f"s-{form}.key.html")
        assert set(key) == {f"♪ 1 {NAME}", f"♪ 2 {OTHER.replace('<', '&lt;').replace('>', '&gt;')}"}
        student = made.folder / f"s-{form}.html"
        assert sorted(_marks(student)) == ["♪ 1", "♪ 1", "♪ 1", "♪ 2"]
        assert "wren’s" not in student.read_text(encoding="utf-8")


@pytest.mark.parametrize("layout", ["test", "large-print", "fold-over", "cards", "answer-sheet"])
def test_no_layout_names_a_sound_to_students(tmp_path: Path, layout: str) -> None:
    """On those that show answers the answer's sounds are numbered, too."""
    questions = f"""\
  - {{id: a, type: flashcard, stem: "Which? ![]({NAME})", answer: "It is ![]({OTHER})"}}
  - {{id: b, type: matching, stem: Match., answer: {{"![]({NAME})": low, "x": "![]({OTHER})"}}}}
  - {{id: c, type: ordering, stem: Sort., answer: ["![]({NAME})", mid, "![]({OTHER})"]}}
  - {{id: d, type: flashcard, stem: Again?, answer: "![]({OTHER})"}}
"""
    sheets = f"sheets: [{{id: s, layout: {layout}, items: [a, b, c, d]}}]\n"
    made = _built(tmp_path, questions, sheets=sheets)
    student = (made.folder / "s-a.html").read_text(encoding="utf-8")
    assert set(_marks(made.folder / "s-a.html")) == {"♪ 1", "♪ 2"}
    assert "robin" not in student
    assert "wren" not in student
