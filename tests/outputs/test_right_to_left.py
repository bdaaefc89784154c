"""Decks in Arabic, Hebrew and their like run from right to left, on paper, screen and cards."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.anki import import_package
from tests.support.chromium import Chromium
from tests.support.decks import write_deck
from tests.support.reviewer import reviewing
from tests.support.workshop import Built, build

SENTENCES = {
    "ar": ("ما هي عاصمة مصر؟", "القاهرة.", "دمشق.", "النهر ____ طويل جدا."),
    "he": ("מהי בירת ישראל?", "ירושלים.", "חיפה.", "הנהר ____ ארוך מאוד."),
    "az-Arab": ("پایتخت کجاست؟", "باکی.", "تبریز.", "بو ____ اوزوندور."),
    "en": ("What is the capital?", "Cairo.", "Damascus.", "The ____ is long."),
}
LAYOUTS = ("test", "large-print", "fold-over", "cards", "answer-sheet")
ITEMS = "{choice: 1, cloze: 1, matching: 1, ordering: 1, true-false: 1, flashcard: 1}"
PLACES = """(selector) => [...document.querySelectorAll(selector)].map((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const signs = [];
    while (walker.nextNode()) {
        const text = walker.currentNode;
        for (let at = 0; at < text.data.length; at++) {
            const range = document.createRange();
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const box = range.getBoundingClientRect();
            if (text.data[at].trim()) signs.push([text.data[at], box.left + box.width / 2]);
        }
    }
    return signs;
})"""
"""Of each element, its signs in the order in which they are written, and where each stands."""
Signs = list[tuple[str, float]]


def _built(folder: Path, language: str) -> Built:
    stem, right, wrong, gap = SENTENCES[language]
    options = json.dumps([right, wrong, "C++ x", "Inc."], ensure_ascii=False)
    deck = f"""\
deck: {{id: way, title: "{stem}", language: {language}}}
questions:
  - {{id: c, type: choice, stem: "{stem}", options: {options}, answer: "{right}"}}
  - {{id: b, type: cloze, stem: "{gap}", answer: x}}
  - {{id: m, type: matching, stem: "{stem}", answer: {{"{right}": "Inc.", "{wrong}": "{right}"}}}}
  - {{id: o, type: ordering, stem: "{stem}", answer: ["{right}", "{wrong}", "Inc."]}}
  - {{id: t, type: true-false, stem: "{right}", answer: true}}
  - {{id: f, type: flashcard, stem: "{stem}", answer: "{right}"}}
sheets:
"""
    sheets = "".join(f"  - {{id: {name}, layout: {name}, items: {ITEMS}}}\n" for name in LAYOUTS)
    sheets += f"  - {{id: two, columns: 2, items: {ITEMS}}}\n"
    return build(write_deck(folder / "deck", deck=deck + sheets), folder / "out")


@pytest.fixture(scope="module")
def decks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Built]:
    """The same questions in each language."""
    return {name: _built(tmp_path_factory.mktemp("way"), name) for name in SENTENCES}


def _signs(page: Any, selector: str) -> list[Signs]:  # noqa: ANN401 -- playwright's page
    found: list[Signs] = page.evaluate(PLACES, selector)
    return found


def _runs(signs: Signs) -> str:
    """Which way a text that begins with a letter and ends with a stop runs."""
    return "ltr" if signs[0][1] < signs[-1][1] else "rtl"


@pytest.mark.parametrize("language", ["ar", "he", "az-Arab"])
@pytest.mark.parametrize("name", [*(f"{layout}-a" for layout in LAYOUTS), "two-a", "test-a.key"])
def test_pages(decks: dict[str, Built], chromium: Chromium, language: str, name: str) -> None:
    """Letters at the right, stops at the left end; what is English isn't turned round."""
    html = decks[language].folder / f"{name}.html"
    with chromium.watched(html, width=900, height=900) as page:
        page.emulate_media(media="print")
        assert page.locator("html").get_attribute("dir") == "rtl"
        own = SENTENCES[language][1]
        entries = _signs(page, "li > span:not([class]), .answer, .stem, .choices li, .words")
        texts = ["".join(sign for sign, _ in signs) for signs in entries]
        assert own.replace(" ", "") in texts or "cards" in name or "key" in name
        for text, signs in zip(texts, entries, strict=True):
            if text in (own, "Inc."):
                assert _runs(signs) == ("ltr" if text == "Inc." else "rtl")
            if text == "C++x":
                assert [x for _, x in signs] == sorted(x for _, x in signs)
        for signs in _signs(page, ".options li, .choices li"):
            assert signs[0][0] in "ABCD·"
            assert signs[0][1] > max(x for _, x in signs[2 if signs[0][0] != "·" else 1 :])
        for signs in _signs(page, ".do"):
            assert _runs(signs) == "ltr"


def test_a_blank_stands_between_its_words(decks: dict[str, Built], chromium: Chromium) -> None:
    """The words before it at its right, those after it at its left."""
    with chromium.watched(decks["ar"].folder / "test-a.html", width=900, height=900) as page:
        (signs,) = _signs(page, ".cloze .stem")
        (box,) = page.locator(".cloze .blank").all()
        place = box.bounding_box()
        assert place is not None
        middle = place["x"] + place["width"] / 2
        assert signs[0][1] > middle > signs[-1][1]


def test_the_answer_sheet_is_where_machines_look(
    decks: dict[str, Built], chromium: Chromium
) -> None:
    """Circles, numbers and marks stand as on a page that runs the other way."""
    script = """[...document.querySelectorAll(".bubbles > svg *")].map((one) => {
        const box = one.getBoundingClientRect();
        return [Math.round(box.left), Math.round(box.top), Math.round(box.right)];
    })"""
    places = [
        chromium.measure(
            decks[language].folder / "answer-sheet-a.html", script, width=900, height=900
        )
        for language in ("he", "en")
    ]
    assert places[0] == places[1]


def test_backs_of_cards_are_behind_their_fronts(
    decks: dict[str, Built], chromium: Chromium
) -> None:
    """The direction of the text moves no card."""
    script = """[...document.querySelectorAll(".card")].map((card) => {
        const box = card.getBoundingClientRect();
        return [card.className, card.querySelector(".card-number").textContent, box.left, box.top];
    })"""
    places = [
        chromium.measure(decks[language].folder / "cards-a.html", script, width=900, height=900)
        for language in ("ar", "en")
    ]
    assert places[0] == places[1]


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_cards_in_anki(
    decks: dict[str, Built], chromium: Chromium, tmp_path: Path, language: str
) -> None:
    """Text and badges begin at the side where the language does, whatever the app's own side."""
    way = "ltr" if language == "en" else "rtl"
    learnt = import_package(decks[language].apkg, tmp_path)
    assert learnt.problems == ()
    with reviewing(chromium) as review:
        for outer in ("ltr", "rtl"):
            review.page.evaluate("(way) => { document.body.dir = way; }", outer)
            review.question(learnt.card("c"))
            root = review.page.locator(".quizgen")
            assert root.get_attribute("dir") == way
            assert _runs(_signs(review.page, ".stem")[0]) == way
            middle = root.evaluate(
                "(root) => root.getBoundingClientRect().left + root.offsetWidth / 2"
            )
            for signs in _signs(review.page, ".tap"):
                assert (signs[0][1] > middle) == (way == "rtl")
            review.answer(learnt.card("c"))
            for signs in _signs(review.page, ".because"):
                assert _runs(signs) == "ltr"  # "Not the author's answer."
            review.answer(learnt.card("f"))
            assert _runs(_signs(review.page, ".answer")[0]) == way


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_the_practice_page(decks: dict[str, Built], chromium: Chromium, language: str) -> None:
    """Its controls, too."""
    with chromium.watched(decks[language].practice, width=900, height=900) as page:
        way = "ltr" if language == "en" else "rtl"
        assert page.evaluate("getComputedStyle(document.body).direction") == way
        assert _runs(_signs(page, "h1")[0]) == way
        assert _runs(_signs(page, "footer p")[0]) == "ltr"
