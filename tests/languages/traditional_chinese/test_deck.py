"""A deck in traditional Chinese, from its sentences to its pages: no simplified character in it."""

import json
import re
from pathlib import Path

import opencc
import pytest

from quizgen import compile_deck
from quizgen.languages.chinese.scripts import simplified
from quizgen.languages.traditional_chinese import TRADITIONAL_CHINESE
from tests.support.chromium import Chromium
from tests.support.golden import Golden
from tests.support.imported import ImportedCollection
from tests.support.seen import text_of
from tests.support.workshop import Built, Workshop

HERE = Path(__file__).parent
ISLAND = HERE / "island"
TO_TRADITIONAL = opencc.OpenCC("s2tw")


@pytest.fixture
def built(workshop: Workshop) -> Built:
    """The deck's output."""
    return workshop.build(ISLAND)


def fonts_of(chromium: Chromium, file: Path, selector: str) -> set[str]:
    """The families that the first element's own characters are drawn with."""
    page = chromium.browser.new_page()
    page.goto(file.as_uri())
    page.wait_for_selector(selector)
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    drawn = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    page.close()
    return {font["familyName"] for font in drawn}


def simple_characters(text: str) -> list[str]:
    """The lines of a text in which OpenCC finds something to write in traditional characters."""
    return [line for line in text.splitlines() if TO_TRADITIONAL.convert(line) != line]


def test_questions_read_as_a_teacher_in_taiwan_writes_them(built: Built, golden: Golden) -> None:
    """All stems with their options: 哪一座, 民國幾年, 什麼時候, in the author's characters."""
    lines = []
    for item in built.items:
        options = [option["text"] for option in item["options"]]
        shown = f"（{'／'.join(options)}）" if options else ""
        lines.append(f"{item['type']}: {item['stem']}{shown}\n")
    golden.check(HERE / "golden" / "stems.txt", "".join(lines))


def test_no_simplified_character_is_in_what_is_asked_and_told(built: Built) -> None:
    """Stems, options, answers, reasons and rationales."""
    assert simple_characters(json.dumps(built.items, indent=0, ensure_ascii=False)) == []


def test_no_simplified_character_is_on_the_pages(built: Built) -> None:
    """The sheet, its key, and what the practice page's script is given."""
    practice = built.practice.read_text(encoding="utf-8")
    data = re.search(r'<script type="application/json"[^>]*>(.*?)</script>', practice, re.DOTALL)
    assert data is not None
    shown = [
        *(
            text_of(file.read_text(encoding="utf-8"))
            for file in sorted(built.folder.glob("quiz-*"))
        ),
        json.dumps(json.loads(data[1]), indent=0, ensure_ascii=False),
    ]
    assert len(shown) == 5
    assert [line for text in shown for line in simple_characters(text)] == []


def test_labels_and_reasons_have_no_simplified_character() -> None:
    """Those too that this deck doesn't show."""
    said = {**TRADITIONAL_CHINESE.labels, **TRADITIONAL_CHINESE.reasons}
    assert {name: text for name, text in said.items() if simple_characters(text)} == {}


def test_the_rules_find_what_they_find_in_simplified_characters(tmp_path: Path) -> None:
    """The same items come of the same sentences in either script."""
    text = (ISLAND / "deck.yaml").read_text(encoding="utf-8")
    (tmp_path / "deck.yaml").write_text(
        simplified(text).replace("zh-Hant", "zh-Hans"), encoding="utf-8"
    )
    own, other = compile_deck(ISLAND).items, compile_deck(tmp_path).items
    assert sorted((simplified(item.id), item.type) for item in own) == sorted(
        (item.id, item.type) for item in other
    )


def test_pages_are_set_in_fonts_with_the_forms_of_taiwan(built: Built, chromium: Chromium) -> None:
    """Headings in Hei, questions in Ming, both of TC."""
    sheet = built.folder / "quiz-a.html"
    assert fonts_of(chromium, sheet, "h1") == {"Noto Sans CJK TC"}
    assert fonts_of(chromium, sheet, ".stem") == {"Noto Serif CJK TC"}
    assert fonts_of(chromium, built.practice, "h1") == {"Noto Sans CJK TC"}


def test_cards_say_what_they_say_in_traditional_characters(workshop: Workshop) -> None:
    """Their scripts find the words of the language by the tag of the deck."""
    learnt: ImportedCollection = workshop.learn(ISLAND)
    card = learnt.card("rainfall")
    assert 'lang="zh-Hant"' in card.question
    assert '"zh-hant","zh-tw"' in card.question
    assert "你選的" in card.question
