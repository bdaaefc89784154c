"""Exams for 问卷星, as the kit that it publishes reads them: a line of JSON a question."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from quizgen.models.outputs import Output
from quizgen.outputs.wjx import format as wjx
from tests.support.decks import write_deck
from tests.support.every_kind import OUT, WEAK, Kinds
from tests.support.in_process import built_in
from tests.support.workshop import DECKS, deck_name

SHEET = """
sheets:
  - {id: quiz, forms: [a, b], points: {choice: 2, cloze: 3}, items: [choice, cloze-several, sound]}
"""


def lines_of(file: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What an exam is, and its questions."""
    first, *questions = (json.loads(line) for line in file.read_text("utf-8").splitlines())
    assert (first["qtype"], first["atype"]) == ("问卷基础信息", 6)
    assert all(question["isquiz"] == "1" for question in questions)
    return first, questions


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """The deck with an item of each kind, and with a sheet."""
    return Kinds(Output.WJX, tmp_path_factory.mktemp("wjx"), SHEET)


@pytest.fixture(scope="module")
def by_title(kinds: Kinds) -> dict[str, dict[str, Any]]:
    """The questions of the whole bank."""
    _, questions = lines_of(kinds.folder / "kinds.wjx.jsonl")
    return {question["title"]: question for question in questions}


def test_a_choice_has_letters_points_and_reasons(by_title: dict[str, dict[str, Any]]) -> None:
    """As the kit's template has them."""
    assert by_title["Which sign ends a {block} in C?"] == {
        "qtype": "考试单选",
        "title": "Which sign ends a {block} in C?",
        "isquiz": "1",
        "select": ["A. }", "B. ~", "C. 100% of <none>"],
        "correctselect": ["A"],
        "quizscore": "2",
        "answeranalysis": (
            "Blocks are in {braces} & nothing else. But note: Only in C."
            " A: The brace = the end: {…}. B: A tilde #1 \\ negates. Source: One, paragraph 1"
        ),
    }
    several = by_title["Which are even?"]
    assert (several["qtype"], several["correctselect"]) == ("考试多选", ["A", "C", "E"])


def test_true_or_false(by_title: dict[str, dict[str, Any]]) -> None:
    """By the words that the kit knows, in every language."""
    asked = by_title["Water boils at 90 °C: always."]
    assert (asked["qtype"], asked["select"], asked["correctselect"]) == (
        "考试判断",
        ["对", "错"],
        ["错"],
    )


def test_what_is_typed(by_title: dict[str, dict[str, Any]]) -> None:
    """Every wording that counts is listed; a blank stands where it is."""
    several = by_title["A cat has {_} paws and {_} lives."]
    assert several["qtype"] == "考试多项填空"
    assert several["answerlists"] == [
        {"correctselect": ["four"], "quizscore": "1.5"},
        {"correctselect": ["nine"], "quizscore": "1.5"},
    ]
    assert "quizscore" not in several
    short = by_title["写《静夜思》的是谁？"]
    assert short["qtype"] == "考试单项填空"
    assert {"李白（字太白）", "李白(字太白)。", "Li Bai"} <= set(short["correctselect"])
    number = by_title["How far away is the Moon?"]
    assert number["correctselect"] == ["384400 km", "384400", "384400km"]
    card = by_title["What is GIFT?"]
    assert card["qtype"] == "考试简答"
    assert card["answeranalysis"].startswith("A text format: {=a ~b}. Moodle's.")


def test_what_it_cannot_hold_is_told(kinds: Kinds) -> None:
    """What is ordered or matched, what has files, and numbers that needn't be exact."""
    held = kinds.held
    assert {name for name in held if held[name] == OUT} == {
        *("ordering", "ordering-equal", "matching", "matching-spare", "picture", "sound"),
    }
    assert {name for name in held if held[name] == WEAK} == {"numeric", "formula"}


def test_a_sheets_forms_are_exams_too(kinds: Kinds) -> None:
    """With what of them can be held."""
    first, questions = lines_of(kinds.folder / "quiz-b.wjx.jsonl")
    assert first["title"] == "Every kind / 各种题 · Worksheet · Form B"
    assert len(questions) == 2


def test_a_text_with_the_sign_of_a_blank(tmp_path: Path) -> None:
    """It would have a blank more."""
    questions = "questions:\n  - {id: c, type: cloze, stem: 'a {_} b', answer: [b]}\n"
    questions += "  - {id: d, type: choice, stem: 'a {_} b', options: [x, y], answer: x}\n"
    deck = write_deck(tmp_path / "d", deck="deck: {id: d, title: DD, language: zh}\n", q=questions)
    built = built_in(deck, tmp_path, Output.WJX)
    told = [loss.diagnostic.message for loss in built.losses]
    assert told == ["`c` is left out of `wjx`: its text has `{_}`, which stands for a blank."]


def test_a_file_that_is_too_large_is_told(
    kinds: Kinds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kit would refuse it; the sheets are there."""
    monkeypatch.setattr(wjx, "LONGEST", 1500)
    built = built_in(kinds.folder.parents[1] / "kinds", tmp_path, Output.WJX)
    found = [loss.diagnostic for loss in built.losses if not loss.diagnostic.item]
    assert [(one.code, one.message) for one in found] == [
        ("Q602", "There is no `kinds.wjx.jsonl`: 问卷星 takes up to 1,500 characters.")
    ]
    assert sorted(file.name for file in built.folder.glob("*.jsonl")) == [
        *("quiz-a.wjx.jsonl", "quiz-b.wjx.jsonl"),
    ]


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_the_shipped_decks(deck: Path, tmp_path: Path) -> None:
    """All that isn't told to be left out; each right answer is one of the options."""
    built = built_in(deck, tmp_path, Output.WJX)
    _, questions = lines_of(built.folder / f"{built.folder.name}.wjx.jsonl")
    left_out = [loss for loss in built.losses if loss.diagnostic.code == "Q603"]
    assert len(questions) == len(built.made.bank.items) - len(left_out)
    for question in questions:
        if question["qtype"] in ("考试单选", "考试多选"):
            signs = {option.split(". ")[0] for option in question["select"]}
            assert set(question["correctselect"]) <= signs
        elif "填空" in question["qtype"] and "answerlists" in question:
            assert len(question["answerlists"]) == len(re.findall(r"\{_}", question["title"]))
