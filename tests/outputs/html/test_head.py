"""What stands at the top of a sheet, where a student answers, and points of single questions."""

import json
import re
from pathlib import Path

import pytest

from tests.support.decks import write_deck
from tests.support.workshop import build

HEAD = "school: North School, subject: Biology, time: 40 minutes, logo: badge.svg"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>'
QUESTIONS = """questions:
  - {id: f, type: true-false, stem: A cod flies., answer: false}
  - {id: g, type: true-false, stem: A wren flies., answer: true}
  - {id: m, type: matching, stem: Sort., answer: {I: odd, II: even, IV: neither}}
"""


def made(folder: Path, sheet: str, language: str = "en") -> Path:
    """The folder of the output of a deck with one sheet."""
    deck = write_deck(
        folder / "h",
        deck=f"deck: {{id: h, title: H, language: {language}}}\n",
        questions=QUESTIONS,
        sheets=f"sheets:\n  - {{id: s, items: [f, g, m], {sheet}}}\n",
    )
    (deck / "badge.svg").write_text(SVG, encoding="utf-8")
    return build(deck, folder / "out").folder


def test_school_subject_time_and_logo_stand_at_the_top(tmp_path: Path) -> None:
    """On the sheet and on its key; nothing of them where the author says nothing."""
    out = made(tmp_path, HEAD)
    for name in ("s-a.html", "s-a.key.html"):
        html = (out / name).read_text(encoding="utf-8")
        top = html[html.index('<div class="top">') : html.index('class="qr"')]
        assert '<p class="school">North School</p>' in top
        assert "<span>Biology</span> <span>Time: 40 minutes</span>" in top
        assert 'src="data:image/svg+xml' in top


def test_a_question_may_count_for_itself(tmp_path: Path) -> None:
    """Each then says its points, and the part the sum."""
    out = made(tmp_path, "logo: badge.svg, points: {true-false: 2, g: 5}")
    html = (out / "s-a.html").read_text(encoding="utf-8")
    assert re.findall(r'</span><span class="worth"> \((\d points)\)</span>', html) == [
        "2 points",
        "5 points",
    ]
    assert '<span class="worth"> (7 points)</span></h2>' in html
    items = json.loads((out / "s.forms.json").read_bytes())["forms"]["a"]["items"]
    assert [item["points"] for item in items] == [2, 5, 1]


@pytest.mark.parametrize(("language", "slots", "brackets"), [("en", 5, 0), ("zh-Hans", 0, 5)])
def test_where_a_letter_is_written(
    tmp_path: Path, language: str, slots: int, brackets: int
) -> None:
    """On a line at the margin; between brackets in Chinese, as tests are set there."""
    html = (made(tmp_path, "logo: badge.svg", language) / "s-a.html").read_text(encoding="utf-8")
    assert html.count('class="slot"') == slots
    assert html.count('class="paren"') == brackets


def test_a_student_fills_in_a_number_on_an_answer_sheet(tmp_path: Path) -> None:
    """A row of ten circles a digit, above the first answer, on the page and in the table."""
    out = made(tmp_path, "logo: badge.svg, layout: answer-sheet, student-number: 3")
    (page,) = json.loads((out / "s.forms.json").read_bytes())["forms"]["a"]["bubbles"]
    assert [row["digit"] for row in page["student"]] == [1, 2, 3]
    assert all("".join(b["value"] for b in r["bubbles"]) == "0123456789" for r in page["student"])
    html = (out / "s-a.html").read_text(encoding="utf-8")
    circles = [(float(x), float(y)) for x, y in re.findall(r'<circle cx="(.*?)" cy="(.*?)"', html)]
    for row in (*page["student"], *page["rows"]):
        assert all((bubble["x"], bubble["y"]) in circles for bubble in row["bubbles"])
    last = page["student"][-1]["bubbles"][0]["y"]
    assert min(bubble["y"] for row in page["rows"] for bubble in row["bubbles"]) > last + 5
