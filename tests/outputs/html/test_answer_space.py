"""Squares to write on are for answers whose script is written in them, in decks of any language."""

import json
import re
from pathlib import Path

import pytest

from tests.support.decks import run_quizgen, write_deck
from tests.support.workshop import build

NOTHING = "`answer-space: squares` does nothing: no answer of the sheet `s` is written in squares."


def _deck(folder: Path, answers: list[str], language: str, space: str, layout: str) -> Path:
    questions = [
        {"id": f"q{n}", "type": "short-answer", "stem": f"Q {n}?", "answer": answer}
        for n, answer in enumerate(answers)
    ]
    sheet = {
        "id": "s",
        "answer-space": space,
        "layout": layout,
        "items": [question["id"] for question in questions],
    }
    head = {"id": "d", "title": "D", "language": language}
    value = {"deck": head, "questions": questions, "sheets": [sheet]}
    return write_deck(folder / "d", deck=json.dumps(value, ensure_ascii=False))


def _rooms(folder: Path, deck: Path) -> list[str]:
    html = (build(deck, folder).folder / "s-a.html").read_text(encoding="utf-8")
    return re.findall(r'class="(line|squares|tianzige)"', html)


@pytest.mark.parametrize("language", ["zh-Hans", "en", "ja", "ar"])
@pytest.mark.parametrize("layout", ["test", "large-print", "answer-sheet"])
def test_each_answer_has_what_its_script_is_written_on(
    tmp_path: Path, language: str, layout: str
) -> None:
    """Whatever language the deck is in."""
    answers = [
        "北京",
        "Beijing",
        "ひらがな",
        "2015 年",
        "1949",
        "AI 对齐",
        "서울",
        "*杜甫*",
        "القاهرة",
    ]
    deck = _deck(tmp_path, answers, language, "squares", layout)
    wanted = ["squares" if n in (0, 2, 3, 5, 6, 7) else "line" for n in range(len(answers))]
    assert _rooms(tmp_path / "out", deck) == wanted
    assert "no-squares" not in run_quizgen("check", str(deck), cwd=tmp_path).out


@pytest.mark.parametrize(("language", "answer"), [("en", "Paris"), ("zh", "1949"), ("ar", "مصر")])
def test_squares_that_nobody_writes_on_are_told(tmp_path: Path, language: str, answer: str) -> None:
    """A warning at the key; the sheet has lines."""
    deck = _deck(tmp_path, [answer, "Rome and 北"], language, "squares", "test")
    out = run_quizgen("check", str(deck), cwd=tmp_path).out
    assert "warning[Q575 no-squares]" in out
    assert NOTHING in out
    assert _rooms(tmp_path / "out", deck) == ["line", "line"]


def test_lines_are_lines(tmp_path: Path) -> None:
    """Squares are only where they are asked for."""
    deck = _deck(tmp_path, ["北京"], "zh", "lines", "test")
    assert _rooms(tmp_path / "out", deck) == ["line"]
    assert "no-squares" not in run_quizgen("check", str(deck), cwd=tmp_path).out
