"""Kahoot's spreadsheet, as its import reads it: from the head of the columns on."""

import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from quizgen.models.outputs import Output
from tests.support.decks import write_deck
from tests.support.every_kind import OUT, WEAK, Kinds
from tests.support.in_process import built_in
from tests.support.workshop import DECKS, deck_name

HEAD = [
    None,
    "Question - max 120 characters",
    "Answer 1 - max 75 characters",
    "Answer 2 - max 75 characters",
    "Answer 3 - max 75 characters",
    "Answer 4 - max 75 characters",
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
]


def rows_of(file: Path) -> list[list[Any]]:
    """The questions: number, question, four answers, seconds, right ones."""
    sheet: Any = openpyxl.load_workbook(file).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(max_col=8)]
    assert rows[7] == HEAD
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    return rows[8:]


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """The deck with an item of each kind, as a spreadsheet."""
    return Kinds(Output.KAHOOT, tmp_path_factory.mktemp("kahoot"))


def test_questions_and_answers(kinds: Kinds) -> None:
    """A row a question, with as much time as it takes to read; several may be right."""
    rows = rows_of(kinds.folder / "kinds.kahoot.xlsx")
    assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
    by_question = {row[1]: row[2:] for row in rows}
    assert by_question == {
        "Which sign ends a {block} in C?": ["}", "~", "100% of <none>", None, 20, 1],
        "Which of these is a bird?": ["The mole", "The bat", "None of the other two", None, 20, 3],
        "Which are even?": ["Two", "Three", "Four", "Six", 20, "1,3,4"],
        "Water boils at 90 °C: always.": ["True", "False", None, None, 20, 2],
        "What is \\frac{a}{b} = {c} for b \\to 0?": ["\\infty", "x_{1}", None, None, 20, 1],
        "怎么读长城(cháng chéng)？": ["zhǎng chéng", "cháng chéng", None, None, 20, 2],
        "What do they share? - x = 1 - y = {2}": ["A name", "A sign", None, None, 20, 2],
    }


def test_what_cannot_be_played_is_told(kinds: Kinds) -> None:
    """What is typed, ordered and matched, and what has pictures and sounds."""
    left_out = {name for name, held in kinds.held.items() if held == OUT}
    assert left_out == {
        *("cloze", "cloze-several", "short-answer", "numeric", "ordering", "ordering-equal"),
        *("matching", "matching-spare", "flashcard", "picture", "sound"),
    }
    assert {name for name, held in kinds.held.items() if held == WEAK} == {
        *("choice-several", "formula")
    }


def test_the_limits_of_length(tmp_path: Path) -> None:
    """To the character, as a browser counts them: an emoji is two."""
    questions = "questions:\n"
    for name, stem, answer in (
        ("fits", "q" * 119 + "?", "a" * 75),
        ("long-question", "q" * 120 + "?", "a"),
        ("long-answer", "q?", "a" * 76),
        ("emoji", "q?", "a" * 74 + "😀"),
        ("formula", "q?", "=1+1"),
    ):
        questions += (
            f"  - {{id: {name}, type: choice, stem: {stem}, options: ['{answer}', b, c],"
            f" answer: '{answer}'}}\n"
        )
    deck = write_deck(tmp_path / "d", deck="deck: {id: d, title: =D, language: en}\n", q=questions)
    built = built_in(deck, tmp_path, Output.KAHOOT)
    assert {loss.diagnostic.message for loss in built.losses} == {
        "`long-question` is left out of `kahoot`: a question has at most 120 characters.",
        "`long-answer` is left out of `kahoot`: an answer has at most 75 characters.",
        "`emoji` is left out of `kahoot`: an answer has at most 75 characters.",
    }
    rows = rows_of(built.folder / "d.kahoot.xlsx")
    assert len(rows) == 2
    assert any("=1+1" in row for row in rows)


def test_the_same_input_gives_the_same_bytes(kinds: Kinds, tmp_path: Path) -> None:
    """The library would write the time of day."""
    copy = shutil.copytree(kinds.folder.parents[1] / "kinds", tmp_path / "elsewhere")
    again = built_in(copy, tmp_path, Output.KAHOOT).folder / "kinds.kahoot.xlsx"
    assert again.read_bytes() == (kinds.folder / "kinds.kahoot.xlsx").read_bytes()


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_the_shipped_decks(deck: Path, tmp_path: Path) -> None:
    """All that isn't told to be left out, within the limits."""
    built = built_in(deck, tmp_path, Output.KAHOOT)
    file = built.folder / f"{built.folder.name}.kahoot.xlsx"
    rows = rows_of(file)
    left_out = [loss for loss in built.losses if loss.diagnostic.code == "Q603"]
    assert len(rows) == len(built.made.bank.items) - len(left_out)
    for _, question, *answers, seconds, right in rows:
        assert len(question) <= 120
        given = [answer for answer in answers if answer]
        assert all(len(answer) <= 75 for answer in given)
        assert seconds in (20, 30, 60, 90)
        assert all(1 <= int(place) <= len(given) for place in str(right).split(","))
