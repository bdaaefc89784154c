"""Templates are compiled once, and anew as soon as their text is another."""

from pathlib import Path

import pytest
from jinja2 import Environment

from quizgen.outputs.templates import card_templates, page_templates, render


def test_a_template_is_compiled_once_for_all_decks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render(card_templates(tmp_path / "one"), ["anki/card.css"])
    monkeypatch.setattr(Environment, "_generate", None)  # what compiling would call
    assert render(card_templates(tmp_path / "two"), ["anki/card.css"])


def test_an_edited_template_and_one_of_another_kind_are_compiled_anew(tmp_path: Path) -> None:
    """Cards and pages begin what is filled in differently, so they share no code."""
    file = tmp_path / "templates" / "own.txt"
    file.parent.mkdir()
    for text in ("{{ word }}<<word>>", "[{{ word }}]<<word>>"):
        file.write_text(text)
        shown = text.replace("<<word>>", "x"), text.replace("{{ word }}", "x")
        assert render(card_templates(tmp_path), ["own.txt"], word="x") == shown[0]
        assert render(page_templates(tmp_path), ["own.txt"], word="x") == shown[1]
