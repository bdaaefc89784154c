"""A deck in a language that the linter has no words for is told once which rules don't run."""

from pathlib import Path

import pytest

from tests.support.decks import run_quizgen, write_deck

QUESTION = "questions: [{id: q, type: short-answer, stem: Wie heißt sie?, answer: Ada}]\n"


def _deck(folder: Path, language: str) -> Path:
    deck = f"deck: {{id: d, title: D, language: {language}}}\n"
    return write_deck(folder / "d", deck=deck, questions=QUESTION)


def test_the_rules_are_named_once(tmp_path: Path) -> None:
    """Those that need words, and none of the others."""
    _deck(tmp_path, "de")
    told = [
        line
        for line in run_quizgen("check", "d", "-v", cwd=tmp_path).out.splitlines()
        if "rules-without-lexicon" in line and "info[" in line
    ]
    assert len(told) == 1
    assert "negative-stem" in told[0]
    assert "key-position" not in told[0]


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en-GB"])
def test_nothing_is_told_where_there_are_words(tmp_path: Path, language: str) -> None:
    """In Chinese and English all rules run."""
    _deck(tmp_path, language)
    assert "Q463" not in run_quizgen("check", "d", "-v", cwd=tmp_path).out
