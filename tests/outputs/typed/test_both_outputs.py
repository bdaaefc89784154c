"""The practice page and the cards of Anki judge what is typed by one script, and alike."""

from pathlib import Path

import pytest

from quizgen.outputs.anki.note_types import note_types
from quizgen.outputs.judge import judge_script
from quizgen.outputs.templates import page_templates
from tests.support.chromium import Chromium
from tests.support.decks import write_deck
from tests.support.practising import practising
from tests.support.reviewer import reviewing
from tests.support.workshop import Workshop

ENGLISH = """\
deck: {id: typed-en, title: Typed, language: en}
entities:
  - {id: jfk, kind: person, name: John F. Kennedy, aliases: [JFK, Kennedy]}
facts:
  - {id: office, says: "Washington (1961, John F. Kennedy) was the place.", who: John F. Kennedy}
"""
GERMAN = """\
deck: {id: typed-de, title: Typed, language: de}
questions:
  - {id: length, type: short-answer, stem: "Wie lang ist die Strecke in km?", answer: "3,141 km"}
  - {id: water, type: short-answer, stem: "Woraus besteht Wasser?", answer: "**H₂O**",
     accept: [Wasser]}
  - {id: power, type: short-answer, stem: "Wie viel ist das?", answer: '\\(10^6\\)'}
  - {id: rivers, type: cloze, stem: "In ____ fließt die Elbe, in ____ der Rhein.",
     answer: [Dresden, Köln], accept: [[Elbflorenz], []]}
  - {id: one, type: cloze, stem: "Der Rhein fließt durch ____.", answer: Köln,
     accept: [Colonia, "*Cöln*"]}
"""
ENGLISH_CASES = [
    ("office/who-cloze", ["JFK"], [True]),
    ("office/who-cloze", ["John F Kennedy"], [True]),
    ("office/who-cloze", ["Robert F. Kennedy"], [False]),
]
GERMAN_CASES = [
    ("length", ["3,141"], [True]),
    ("length", ["3141"], [False]),
    ("length", ["drei"], [False]),
    ("water", ["h2o"], [True]),
    ("water", ["das Wasser"], [True]),
    ("water", ["H3O"], [False]),
    ("power", ["10^6"], [True]),
    ("power", ["1.000.000"], [True]),
    ("power", ["106"], [False]),
    ("rivers", ["Elbflorenz", "Koeln"], [True, True]),
    ("rivers", ["Köln", "Elbflorenz"], [False, False]),
    ("one", ["colonia"], [True]),
    ("one", ["Coeln"], [True]),
    ("one", ["Koln"], [False]),
]
NUMBERS = """\
deck: {id: typed-numbers, title: Typed, language: en}
questions:
  - {id: moon, type: numeric, stem: How far?, answer: 384400, tolerance: 1 %, unit: km}
  - {id: cold, type: numeric, stem: "How cold is it?", answer: -40, unit: °C}
  - {id: part, type: numeric, stem: "Which part is it?", answer: 3/4, tolerance: 0.05}
  - {id: pi, type: numeric, stem: "What is pi?", answer: 3.14159, tolerance: 0.002}
"""
NUMBERS_CASES = [
    ("moon", ["384400"], [True]),
    ("moon", ["384,400 km"], [True]),
    ("moon", ["380 556 km"], [True]),
    ("moon", ["380555"], [False]),
    ("moon", ["about 385 thousand kilometres"], [True]),
    ("moon", ["388245"], [False]),
    ("moon", ["384400 m"], [False]),
    ("moon", ["more than 384400"], [False]),
    ("moon", ["far"], [False]),
    ("cold", ["-40"], [True]),
    ("cold", ["minus 40 °C"], [True]),
    ("cold", ["40"], [False]),
    ("part", ["0.75"], [True]),
    ("part", ["3/4"], [True]),
    ("part", ["0.7"], [True]),
    ("part", ["0.69"], [False]),
    ("pi", ["3.14"], [True]),
    ("pi", ["22/7"], [True]),
    ("pi", ["3.1"], [False]),
]
CHINESE_NUMBERS = """\
deck: {id: typed-zh, title: 数, language: zh-Hans}
questions:
  - {id: river, type: numeric, stem: 长江全长约多少千米？, answer: 6300, tolerance: 100, unit: 千米}
  - {id: people, type: numeric, stem: 中国人口约有多少？, answer: 14.1亿, tolerance: 1 %}
"""
CHINESE_CASES = [
    ("river", ["6397"], [True]),
    ("river", ["六千三百公里"], [True]),
    ("river", ["6300米"], [False]),
    ("river", ["6401千米"], [False]),
    ("people", ["14.05亿"], [True]),
    ("people", ["1410000000"], [True]),
    ("people", ["14.3亿"], [False]),
]
"""Item, what is typed into its fields, and whether each counts as right."""
RIGHT_BLANKS = (
    '[...document.querySelectorAll("#qa .filled")].map((b) => b.classList.contains("right"))'
)


Case = tuple[str, list[str], list[bool]]
both_decks = pytest.mark.parametrize(
    ("text", "cases"),
    [
        (ENGLISH, ENGLISH_CASES),
        (GERMAN, GERMAN_CASES),
        (NUMBERS, NUMBERS_CASES),
        (CHINESE_NUMBERS, CHINESE_CASES),
    ],
    ids=["english", "german", "numbers", "chinese-numbers"],
)


def test_cards_and_page_hold_the_same_script(tmp_path: Path, workshop: Workshop) -> None:
    """Whole, on the page and on every back that judges what was typed."""
    deck = write_deck(tmp_path / "deck", deck=GERMAN)
    script = judge_script(page_templates(deck))
    assert script in workshop.build(deck).practice.read_text(encoding="utf-8")
    made = note_types(deck)
    for model in (made.fact, *made.items.values()):
        typed = [made.items[kind] for kind in ("cloze", "short-answer", "numeric")]
        judges = model is made.fact or model in typed
        for template in model.templates:
            assert (script in template["afmt"]) is judges
            assert script not in template["qfmt"]


def test_the_script_has_no_sign_that_anki_or_a_page_acts_on(tmp_path: Path) -> None:
    """Braces of fields, marks of quizgen's templates, the end of a script."""
    script = judge_script(page_templates(tmp_path))
    assert [
        sign for sign in ("{{", "}}", "<<", ">>", "<%", "%>", "<#", "</", "<!--") if sign in script
    ] == []


@both_decks
def test_on_cards(
    text: str, cases: list[Case], tmp_path: Path, workshop: Workshop, chromium: Chromium
) -> None:
    """Typed on the front, judged on the back, where the answer stands in its own form."""
    learnt = workshop.learn(write_deck(tmp_path / "deck", deck=text))
    with reviewing(chromium) as review:
        for name, typed, right in cases:
            note, _, role = name.partition("/")
            card = learnt.card(note, *(["Who"] if role else []))
            review.question(card)
            for index, text in enumerate(typed):
                review.fields.nth(index).fill(text)
            review.answer(card)
            if review.page.locator("#qa .filled").count():
                assert review.page.evaluate(RIGHT_BLANKS) == right, (name, typed)
            else:
                assert review.page.locator("#qa .verdict.right").count() == right[0], (name, typed)
                assert review.page.locator("#qa .wanted").first.is_visible()


@both_decks
def test_on_the_practice_page(
    text: str, cases: list[Case], tmp_path: Path, workshop: Workshop, chromium: Chromium
) -> None:
    """The same answers have the same verdicts, and the answer's own form is shown with each."""
    built = workshop.build(write_deck(tmp_path / "deck", deck=text))
    for name, typed, right in cases:
        with practising(chromium, built.practice, built.items) as someone:
            someone.start()
            while someone.item["id"] != name:
                someone.answer()
                someone.go_on()
            fields = someone.page.locator(".question input[type=text]")
            for index, text in enumerate(typed):
                fields.nth(index).fill(text)
            someone.check()
            assert someone.verdict == ("right" if all(right) else "wrong"), (name, typed)
            shown = [field.get_attribute("class") or "" for field in fields.all()]
            assert ["right" in classes.split() for classes in shown] == right
            assert someone.page.locator(".solution").is_visible()
