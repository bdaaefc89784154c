"""Ids are the author's handles: no learner reads one, on no output, least of all as a source."""

import re
from pathlib import Path

import pytest

from tests.support.anki import import_package
from tests.support.chromium import Chromium
from tests.support.decks import write_deck
from tests.support.workshop import build

MARK = "zqx"
"""Begins every id; no word has it."""
ENGLISH = """\
deck: {id: zqx-deck, title: Capitals, language: en, anki: {recognition: true}}
entities:
  - {id: zqx-ada, kind: person, name: Ada Brown}
  - {id: zqx-bob, kind: person, name: Bob Green}
  - {id: zqx-cyd, kind: person, name: Cyd White}
facts:
  - {id: zqx-f1, says: Ada Brown opened the first café in 1652., who: Ada Brown, when: 1652}
  - {id: zqx-f2, says: Bob Green built the old mill in 1701., who: Bob Green, when: 1701}
  - {id: zqx-f3, says: Cyd White sold the great farm in 1777., who: Cyd White, when: 1777}
  - {id: zqx-f4, says: The mill had 12 wheels., how-many: 12 wheels}
relations:
  - id: zqx-rel
    says: "{capital} is the capital of {country}."
    one: [capital]
    ask: {capital: "What is the capital of {country}?"}
    rows:
      - {id: zqx-r1, capital: Paris, country: France}
      - {id: zqx-r2, capital: Rome, country: Italy}
      - {id: zqx-r3, capital: Oslo, country: Norway}
questions:
  - {id: zqx-q1, type: choice, stem: Which is red?, options: [Rose, Grass, Sky], answer: Rose}
  - {id: zqx-q2, type: ordering, stem: Sort., answer: [one, two, three]}
  - {id: zqx-q3, type: matching, stem: Match., answer: {a: b, c: d}}
  - {id: zqx-q4, type: flashcard, stem: Why?, answer: So.}
"""
CHINESE = """\
deck: {id: zqx-deck, title: 往事, language: zh-Hans, anki: {recognition: true}}
entities:
  - {id: zqx-a, kind: person, name: 张三}
  - {id: zqx-b, kind: person, name: 李四}
  - {id: zqx-c, kind: person, name: 王五}
facts:
  - {id: zqx-f1, says: 张三在 1652 年开了茶馆。, who: 张三, when: 1652 年}
  - {id: zqx-f2, says: 李四在 1701 年建了磨坊。, who: 李四, when: 1701 年}
  - {id: zqx-f3, says: 王五在 1777 年卖了农场。, who: 王五, when: 1777 年}
  - {id: zqx-f4, says: 磨坊有 12 个轮子。, how-many: 12 个}
questions:
  - {id: zqx-q1, type: true-false, stem: 天是蓝的。, answer: true}
"""
SHEETS = """\
sheets:
  - {id: test, forms: [a, b]}
  - {id: fold, layout: fold-over, items: test, forms: [a]}
  - {id: cards, layout: cards, items: test, forms: [a]}
  - {id: bubbles, layout: answer-sheet, items: test, forms: [b]}
"""
READ = """[document.title, ...[...document.querySelectorAll("body, body *")].flatMap((element) =>
    [...element.attributes].filter((each) => /^(aria-label|title|alt|placeholder)$/.test(each.name))
        .map((each) => each.value)),
    document.body.innerText.replace(/zqx-deck · \\S+ · \\w{8}/g, "")
].join("\\n")"""
"""All that is read on a page but the mark by which a sheet finds its key."""


@pytest.mark.parametrize("text", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_no_id_is_read(tmp_path: Path, chromium: Chromium, text: str) -> None:
    """In a deck that cites nothing: on sheets, keys, the practice page and cards."""
    made = build(write_deck(tmp_path / "deck", deck=text + SHEETS), tmp_path / "out")
    # The proof page is the author's, and tells ids.
    pages = sorted(made.folder.glob("*.html"))
    pages = [page for page in pages if page.name != "proof.html"]
    assert len(pages) == 11
    for page in pages:
        read = str(chromium.measure(page, READ, width=800, height=600))
        assert MARK not in re.sub(r"zqx-deck/\S+", "", read), page.name
    data = re.search(r'id="bank">(.*?)</script>', made.practice.read_text(encoding="utf-8"))
    assert data is not None
    told = re.sub(r'"(?:deck|id)":"[^"]*"', "", data[1])
    assert MARK not in told
    for card in import_package(made.apkg, tmp_path / "learner").cards:
        assert MARK not in card.question + card.answer
