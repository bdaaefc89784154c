"""The two pages as files: well-formed, complete in themselves, and the student's without a key."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.chromium import Chromium
from tests.support.golden import Golden
from tests.support.nasty import NASTY, write_nasty_deck
from tests.support.seen import text_of, words
from tests.support.workshop import DECKS, HAND_MADE, REAL, Built, Workshop, build, deck_name

GOLDEN = Path(__file__).parent / "golden"
VOID = {"meta", "br", "hr", "img", "link", "input"}
all_decks = pytest.mark.parametrize("deck", [*DECKS, *HAND_MADE], ids=deck_name)


class Outline(HTMLParser):
    """Notes what is wrong with the nesting of a page, its elements and its comments."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.problems: list[str] = []
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.comments: list[str] = []
        self.feed(html)
        self.close()
        self.problems += [f"<{tag}> isn't closed" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        names = [name for name, _ in attrs]
        self.attributes |= set(names)
        if len(names) != len(set(names)):
            self.problems.append(f"<{tag}> has an attribute twice")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes something else")

    def handle_comment(self, data: str) -> None:
        if data:  # an empty one keeps Anki from reading a sound or a field into a text
            self.comments.append(data)


def marked_deck(folder: Path, mark: str, *, turned: bool = False) -> Path:
    """A deck whose answers, reasons and rationales all hold `mark`, which no stem does.

    `turned` makes other options right and puts other orders and pairs right, texts unchanged.
    """
    options = ["Alpha", "Beta", "Gamma", "Delta"]
    order = ["First", "Second", "Third", "Fourth"]
    left, right = ["One", "Two", "Three", "Four"], ["Uno", "Due", "Tre", "Quattro"]
    several = options[:2]
    if turned:
        order = [order[2], order[0], order[3], order[1]]
        right = [right[1], right[0], right[3], right[2]]
        several = options[1:]
    key = options[3 if turned else 1]
    questions: list[dict[str, Any]] = [
        {
            "type": "choice",
            "stem": "Which one?",
            "options": [{"text": text, "feedback": f"{mark} {text}"} for text in options],
            "answer": key,
        },
        {"type": "choice", "stem": "Which ones?", "options": options, "answer": several},
        {
            "type": "choice",
            "stem": "Which one, as listed?",
            "options": options,
            "answer": key,
            "fixed-order": True,
        },
        {"type": "true-false", "stem": "A statement stands here.", "answer": turned},
        {"type": "cloze", "stem": f"It is {mark}one and {mark}two.", "answer": [f"{mark}one"]},
        {
            "type": "short-answer",
            "stem": "What is it?",
            "answer": f"{mark} it",
            "accept": [f"{mark} or", f"{mark} else"],
        },
        {"type": "ordering", "stem": "Order these.", "answer": order},
        {
            "type": "matching",
            "stem": "Match these.",
            "answer": dict(zip(left, right, strict=True)),
        },
        {"type": "flashcard", "stem": "Why?", "answer": f"{mark} because"},
    ]
    questions[4]["answer"].append(f"{mark}two")
    for number, question in enumerate(questions):
        question |= {
            "id": f"q{number}",
            "rationale": f"{mark} rationale",
            "note": f"{mark} note",
            "tags": [f"{mark}tag"],
        }
    deck = {"id": "marked", "title": "Marked", "language": "en"}
    folder.mkdir(parents=True)
    text = yaml.safe_dump({"deck": deck, "questions": questions}, sort_keys=False)
    (folder / "deck.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def nasty(workshop: Workshop, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The pages of the nasty deck."""
    return workshop.build(write_nasty_deck(tmp_path_factory.mktemp("nasty") / "nasty"))


@all_decks
def test_both_pages_are_well_formed(deck: Path, workshop: Workshop) -> None:
    """Every element is closed where it should be; no comment, script or frame."""
    for file in workshop.build(deck).pages:
        html = file.read_text(encoding="utf-8")
        outline = Outline(html)
        assert outline.problems == []
        assert outline.comments == []
        assert html.startswith("<!doctype html>\n<html lang=")
        assert html.endswith("</html>\n")
        assert outline.elements.isdisjoint({"script", "iframe", "object", "embed", "form"})
        assert not [name for name in outline.attributes if name.startswith("on")]
        ids = re.findall(r'\bid="([^"]*)"', html)
        assert len(ids) == len(set(ids))


@all_decks
def test_pages_say_language_encoding_and_title(deck: Path, workshop: Workshop) -> None:
    """Browsers and screen readers are told what they need before they show anything."""
    built = workshop.build(deck)
    chinese = "language: zh" in (deck / "deck.yaml").read_text(encoding="utf-8")
    sheet = "练习卷" if chinese else "Worksheet"
    names = (sheet, f"{sheet} · {'答案' if chinese else 'Answer key'}")
    for file, name in zip(built.pages, names, strict=True):
        html = file.read_text(encoding="utf-8")
        assert f'<html lang="{"zh-Hans" if chinese else "en"}">' in html
        assert '<meta charset="utf-8">' in html
        title = re.search(r"<title>(.*)</title>", html)
        heading = re.search(r"<h1>(.*)</h1>", html)
        assert title is not None
        assert heading is not None
        assert text_of(title[1]) == f"{text_of(heading[1])} · {name}"


@all_decks
def test_pages_are_complete_in_themselves(
    deck: Path, workshop: Workshop, chromium: Chromium
) -> None:
    """No page asks a network, nor a file beside it, for anything."""
    for file in workshop.build(deck).pages:
        chromium.assert_no_network(file)
        html = file.read_text(encoding="utf-8")
        assert not re.search(r'@import|url\(|\bsrc=(?!"data:image/)|<link', html)


@all_decks
def test_pages_hold_the_questions_and_the_key_their_answers(deck: Path, workshop: Workshop) -> None:
    """Every question of the sheet stands on the key under its number, in the same order."""
    sheet, key = (file.read_text(encoding="utf-8") for file in workshop.build(deck).pages)
    numbers = re.findall(r'<span class="number">(\d+)\.</span>', sheet)
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    assert re.findall(r'<span class="number">(\d+)\.</span>', key) == numbers
    stems = [words(text_of(s)) for s in re.findall(r'<div class="stem">(.*)</div>', key)]
    asked = words(text_of(sheet))
    assert len(stems) == len(numbers)
    assert [stem for stem in stems if stem not in asked] == []
    assert key.count('<span class="answer">') == len(numbers)
    assert '<span class="answer"></span>' not in key


def test_the_students_page_of_the_real_deck_holds_nothing_of_the_key(workshop: Workshop) -> None:
    """No rationale, no reason of an option, no source, no answer that is to be written."""
    built = workshop.build(REAL)
    sheet = words(text_of(built.sheet.read_text(encoding="utf-8")))
    key = built.key.read_text(encoding="utf-8")
    stems = {words(text_of(s)) for s in re.findall(r'<div class="stem">(.*)</div>', key)}
    asked = [(item, item["stem"].removeprefix("根据文章，")) for item in built.items]
    on_sheet = [(item, stem) for item, stem in asked if words(stem.replace("____", "")) in stems]
    assert len(on_sheet) >= 40
    for item, stem in on_sheet:
        secret = [option["because"] for option in item["options"]]
        # A true statement's rationale is the statement, which is what is asked.
        secret += [item["rationale"]] if item["rationale"] != stem else []
        secret += item["rationale"].splitlines()[1:]
        shown = [text for text in secret if text and words(text) in sheet]
        assert not shown, item["id"]
    assert "出处" not in sheet


def test_nothing_that_answers_is_in_the_students_file(tmp_path: Path) -> None:
    """Not one byte of an answer, another wording, a reason, rationale, note or tag is in it."""
    built = build(marked_deck(tmp_path / "deck", "SECRET"), tmp_path / "out")
    assert b"SECRET" not in built.sheet.read_bytes()
    assert built.key.read_bytes().count(b"SECRET") >= 15
    assert len(re.findall('<span class="number">', built.sheet.read_text(encoding="utf-8"))) == 9


def test_the_students_file_depends_on_nothing_of_the_key(tmp_path: Path) -> None:
    """With other answers, right options, orders and pairs, the student's file is the same bytes.

    So nothing of the key is in it, however hidden: no class, no attribute, no order, no width.
    (Entries that would stand in the right order by chance are moved on; here none are.)
    """
    one = build(marked_deck(tmp_path / "one", "SECRET"), tmp_path / "out-1")
    other = build(marked_deck(tmp_path / "two", "OTHERWISE", turned=True), tmp_path / "out-2")
    assert one.key.read_bytes() != other.key.read_bytes()
    assert one.sheet.read_text(encoding="utf-8") == other.sheet.read_text(encoding="utf-8")


def test_nasty_texts_are_shown_as_they_are(
    chromium: Chromium, nasty: Built, workshop: Workshop
) -> None:
    """Both pages show exactly what an author typed, and nothing of it becomes an element."""
    del workshop
    script = """[...document.querySelectorAll("li.flashcard .stem")].map((e) => e.textContent)"""
    stems = sorted(f"{name} {seen} ?" for name, (_, seen) in NASTY.items())
    for file in nasty.pages:
        shown = chromium.measure(file, script, width=800, height=600)
        assert isinstance(shown, list)
        assert sorted(shown) == stems
        chromium.assert_no_network(file)
        html = file.read_text(encoding="utf-8")
        outline = Outline(html)
        assert (outline.problems, outline.comments) == ([], [])
        assert outline.elements.isdisjoint({"script", "u", "em"})
    script = """[...document.querySelectorAll("li.flashcard")].map((e) => [
        e.querySelector(".answer").textContent, e.querySelector(".rationale").textContent])"""
    shown = chromium.measure(nasty.key, script, width=800, height=600)
    assert isinstance(shown, list)
    assert sorted(shown) == sorted([f"{seen} !", f"{seen} …"] for _, seen in NASTY.values())


def test_nasty_titles_are_shown_as_they_are(chromium: Chromium, nasty: Built) -> None:
    """The deck's title, in the heading and in the browser's tab, and the source's on the key."""
    script = "[document.title, document.querySelector('h1').textContent]"
    title = 'A::B <i>{{c1::t}}</i> & "q"'
    for file, name in zip(nasty.pages, ("Worksheet", "Worksheet · Answer key"), strict=True):
        shown = chromium.measure(file, script, width=800, height=600)
        assert shown == [f"{title} · {name}", title]
    script = "document.querySelector('header > .meta').textContent"
    assert chromium.measure(nasty.key, script, width=800, height=600) == (
        "Answer key · Source: “S <u>{{Stem}}</u> [sound:y.mp3] & more”"
    )


def test_pages_fit_a_phone(chromium: Chromium, workshop: Workshop, nasty: Built) -> None:
    """At 320 px no page has to be scrolled sideways, not even with texts that are hard to break."""
    script = "document.documentElement.scrollWidth"
    for built in (*map(workshop.build, HAND_MADE), workshop.build(REAL), nasty):
        for file in built.pages:
            assert chromium.measure(file, script, width=320, height=560) == 320, file


@pytest.mark.parametrize("deck", HAND_MADE, ids=deck_name)
def test_pages_are_as_they_were_read(deck: Path, workshop: Workshop, golden: Golden) -> None:
    """The HTML of the hand-made decks' pages, all seven item types, less the style."""
    for file in workshop.build(deck).pages:
        html = file.read_text(encoding="utf-8")
        shorter = re.sub(r"<style>.*</style>", "<style>…</style>", html, flags=re.DOTALL)
        golden.check(GOLDEN / f"{deck.name}-{file.name}", shorter)
