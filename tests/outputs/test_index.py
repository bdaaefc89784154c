"""The index of an output folder: what a visitor sees there, and whose it is."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.support.chromium import Chromium
from tests.support.decks import run_quizgen, write_deck
from tests.support.outputs import contents

ENGLISH = """\
deck:
  id: sea
  title: The <sea> & its "waves"
  language: en
sheets:
  - {id: quiz, title: Short quiz, forms: [a, b]}
questions:
  - {id: one, type: true-false, stem: One., answer: true}
  - {id: two, type: short-answer, stem: Two?, answer: "2"}
"""
CHINESE = """\
deck: {id: hai, title: 海, language: zh-Hans, outputs: [html, practice]}
questions:
  - {id: one, type: true-false, stem: 一。, answer: true}
"""


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """Where two decks were built."""
    write_deck(tmp_path / "decks" / "a", deck=ENGLISH)
    write_deck(tmp_path / "decks" / "b", deck=CHINESE)
    assert run_quizgen("build", cwd=tmp_path).status == 0
    return tmp_path / "dist"


def links(dist: Path) -> dict[str, str]:
    """Where the links of the index lead, and what they are called."""
    html = (dist / "index.html").read_text(encoding="utf-8")
    return {
        unquote(where): unescape(name)
        for where, name in re.findall(r'<a href="([^"]+)">([^<]+)</a>', html)
    }


def test_it_lists_the_decks_and_leads_to_what_is_in_them(dist: Path, chromium: Chromium) -> None:
    """Each in its own language: practice, sheets with keys, cards and proof where there are."""
    assert links(dist) == {
        "hai/practice.html": "练习",
        "hai/worksheet-a.html": "练习卷",
        "hai/worksheet-a.key.html": "答案",
        "sea/practice.html": "Practice",
        "sea/quiz-a.html": "Short quiz A",
        "sea/quiz-a.key.html": "Answer key",
        "sea/quiz-b.html": "Short quiz B",
        "sea/quiz-b.key.html": "Answer key",
        "sea/sea.apkg": "Anki",
        "sea/proof.html": "Proof",
    }
    assert [name for name in links(dist) if not (dist / name).is_file()] == []
    with chromium.watched(dist / "index.html", width=390, height=800) as page:
        assert page.locator("h2").all_inner_texts() == ["海", 'The <sea> & its "waves"']
        read = page.locator("section").nth(1).inner_text()
        assert "2 questions · True or false 1 · Short answers 1" in read
        assert page.locator("section").first.get_attribute("lang") == "zh-Hans"
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_it_follows_what_is_built(dist: Path, tmp_path: Path) -> None:
    """Of one deck alone, with another title; the other stays listed. The same again is the same."""
    before = contents(dist)
    (dist / "index.html").unlink()
    assert run_quizgen("build", cwd=tmp_path).status == 0
    assert contents(dist) == before
    write_deck(tmp_path / "decks" / "b", deck=CHINESE.replace("海", "大海"))
    assert run_quizgen("build", "decks/b", cwd=tmp_path).status == 0
    html = (dist / "index.html").read_text(encoding="utf-8")
    assert re.findall("<h2[^>]*>([^<]*)", html)[0] == "大海"
    assert "sea/practice.html" in links(dist)


def test_an_index_of_somebodys_own_stays(dist: Path, tmp_path: Path) -> None:
    """One that was there, and one that was written to."""
    (dist / "index.html").write_text("mine")
    write_deck(tmp_path / "decks" / "b", deck=CHINESE.replace("海", "大海"))
    assert run_quizgen("build", cwd=tmp_path).status == 0
    assert (dist / "index.html").read_text() == "mine"


def test_a_build_killed_before_the_index_took_its_place_does_no_harm(
    dist: Path, tmp_path: Path
) -> None:
    """The record is of the new page, the page is the old one: the next build goes on."""
    old = (dist / "index.html").read_bytes()
    write_deck(tmp_path / "decks" / "b", deck=CHINESE.replace("海", "大海"))
    assert run_quizgen("build", cwd=tmp_path).status == 0
    (dist / "index.html").replace(dist / ".quizgen-index.html")
    (dist / "index.html").write_bytes(old)
    write_deck(tmp_path / "decks" / "b", deck=CHINESE.replace("海", "小海"))
    assert run_quizgen("build", cwd=tmp_path).status == 0
    assert "小海" in (dist / "index.html").read_text(encoding="utf-8")
