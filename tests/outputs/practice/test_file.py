"""The page as a file: what is in it, what may run in it, and when there is none."""

import json
import re
import shutil
from base64 import b64encode
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from quizgen.languages import LANGUAGES
from quizgen.outputs.practice import MOST_ITEMS
from quizgen.outputs.practice.page import SCRIPTS
from quizgen.outputs.swap import staged_output
from tests.outputs.html.test_pages import Outline
from tests.outputs.practice.script import TEMPLATES
from tests.support.chromium import Chromium
from tests.support.decks import run_quizgen, write_deck
from tests.support.nasty import NASTY, write_nasty_deck
from tests.support.outputs import names
from tests.support.pictures import write_png, write_wav
from tests.support.practising import practising
from tests.support.seen import words
from tests.support.workshop import DECKS, HAND_MADE, Built, Workshop, build, deck_name

all_decks = pytest.mark.parametrize("deck", [*DECKS, *HAND_MADE], ids=deck_name)
SCRIPT_SOURCE = "\n".join((TEMPLATES / name).read_text(encoding="utf-8") for name in SCRIPTS)


def read(built: Built) -> str:
    """The page."""
    return built.practice.read_bytes().decode("utf-8")


def data_of(html: str) -> dict[str, Any]:
    """The value of the page's data block."""
    found = re.search(r'<script type="application/json" id="bank">(.*?)</script>', html, re.DOTALL)
    assert found is not None
    value: dict[str, Any] = json.loads(found[1])
    return value


@all_decks
def test_all_items_are_in_it_in_the_order_of_the_manifest(deck: Path, workshop: Workshop) -> None:
    """Every item of every type can be practised, and none twice."""
    built = workshop.build(deck)
    found = [(item["id"], item["type"]) for item in data_of(read(built))["items"]]
    assert found == [(item["id"], item["type"]) for item in built.items]


@all_decks
def test_the_policy_lets_the_one_script_and_style_run_and_nothing_else(
    deck: Path, workshop: Workshop
) -> None:
    """Two hashes, of exactly what stands in the page; no handler or style in an attribute."""
    html = read(workshop.build(deck))
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    script = re.search(r'<script type="module">(.*?)</script>', html, re.DOTALL)
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert policy is not None
    assert script is not None
    assert style is not None

    def hashed(text: str) -> str:
        return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"

    assert unescape(policy[1]).split("; ") == [
        "default-src 'none'",
        f"script-src {hashed(script[1])}",
        f"style-src {hashed(style[1])}",
        "img-src data:",
        "media-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "manifest-src 'self'",
        "worker-src 'self'",
    ]
    outline = Outline(html)
    assert outline.problems == []
    assert not [name for name in outline.attributes if name.startswith("on") or name == "style"]
    assert html.count("<script") == 2
    assert html.count("<style") == 1
    assert html.index("Content-Security-Policy") < html.index("<style")
    assert not re.search(r'@import|url\(|\bsrc=(?!\\?"data:image/)|<link', html)


def test_the_policy_is_enforced(workshop: Workshop, chromium: Chromium, tmp_path: Path) -> None:
    """A script, a handler, a style or a picture from elsewhere, put in by hand, is refused."""
    html = read(workshop.build(HAND_MADE[1]))
    foreign = (
        "<script>document.title = 'ran'</script><style>body { display: none }</style>"
        '<img src="https://example.org/a.png" onerror="document.title = \'ran\'">'
    )
    page = tmp_path / "page.html"
    page.write_text(html.replace("</main>", f"</main>{foreign}"), encoding="utf-8")
    with practising(chromium, page, []) as someone:
        assert someone.page.title() == "The Long Road of Coffee · Practice"
        assert someone.page.locator(".today").is_visible()
        violated = [c.split()[-1] for c in someone.complaints if c.startswith("error violates")]
        assert {"script-src-elem", "style-src-elem", "img-src"} <= set(violated)
        someone.complaints.clear()


def test_without_scripts_the_page_says_what_it_needs(
    workshop: Workshop, chromium: Chromium
) -> None:
    """In the deck's language."""
    needs = ("答题需要 JavaScript", "Answering needs JavaScript")
    for deck, said in zip(HAND_MADE, needs, strict=True):
        context = chromium.browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(workshop.build(deck).practice.as_uri())
        assert said in page.locator("main").inner_text()
        assert page.locator("h1").is_visible()
        context.close()


@all_decks
def test_the_same_deck_is_the_same_bytes(
    deck: Path, workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Built again, with another seed for Python's hashes."""
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    copy = Path(shutil.copytree(deck, tmp_path / deck.name))  # a build writes the ledger
    again = build(copy, tmp_path / "out")
    assert again.practice.read_bytes() == workshop.build(deck).practice.read_bytes()


def test_nasty_texts_are_shown_as_they_are(chromium: Chromium, tmp_path: Path) -> None:
    """Tags, comments, quotes, right-to-left and very long texts: read as typed, never run."""
    built = build(write_nasty_deck(tmp_path / "nasty"), tmp_path / "out")
    html = read(built)
    assert html.count("</script") == 2
    assert "<!--" not in html
    expected = {words(f"{name} {text} ?"): text for name, (_, text) in NASTY.items()}
    with practising(chromium, built.practice, built.items) as someone:
        someone.start("flashcard")
        shown = set()
        while someone.at == "question":
            stem = words(someone.page.locator("#stem").text_content() or "")
            assert stem in expected
            shown.add(stem)
            someone.check()
            told = someone.feedback
            assert words(f"{expected[stem]} !") in told
            assert words(f"{expected[stem]} …") in told
            assert someone.page.evaluate("document.documentElement.scrollWidth") <= 1000
            someone.page.keyboard.press("2")
        assert shown == set(expected)
        someone.reload()
        someone.start("choice", "ordering", "matching")
        for _ in range(3):
            someone.answer()
            assert someone.verdict == "right"
            someone.go_on()
        assert someone.page.title() == 'A::B <i>{{c1::t}}</i> & "q" · Practice'


SEPARATORS = 'deck: {id: odd, title: "a\\u2028b</script>", language: en}\nquestions:\n' + "".join(
    f'  - {{id: q{number}, type: short-answer, stem: "What {number}?", answer: "{text}"}}\n'
    for number, text in enumerate(
        (
            "</script><script>x",
            "<!--<b>",
            "a\\u2028\\u2029b",
            "]]>",
            "\\\\u003c",
            "\\U0001F600",
        )
    )
)


def test_no_text_ends_the_data_or_breaks_it(chromium: Chromium, tmp_path: Path) -> None:
    """What is special to HTML or JavaScript comes through the data block unchanged."""
    built = build(write_deck(tmp_path / "deck", deck=SEPARATORS), tmp_path / "out")
    html = read(built)
    assert "\u2028" not in html.split('id="bank"')[1]
    typed = [item["typed"][0] for item in data_of(html)["items"]]
    assert typed[:4] == ["</script><script>x", "<!--<b>", "a\u2028\u2029b", "]]>"]
    assert typed[5] == "😀"
    with practising(chromium, built.practice, built.items) as someone:
        someone.start()
        answered = 0
        while someone.at == "question":
            someone.answer()
            assert someone.verdict == "right"
            answered += 1
            someone.go_on()
        assert answered == 6


def test_every_label_of_the_script_is_there_in_every_language() -> None:
    """No label is asked for that a language lacks, and none stands idle in the languages."""
    asked = set(re.findall(r'"(practice-[a-z-]+)"', SCRIPT_SOURCE))
    template = (TEMPLATES / "practice.html.j2").read_text(encoding="utf-8")
    in_template = set(re.findall(r'"(practice-[a-z-]+)"', template)) | {"practice-no-section"}
    for language in LANGUAGES:
        there = {name for name in language.labels if name.startswith("practice-")}
        assert there == asked | in_template


def large_deck(folder: Path, count: int) -> Path:
    """A deck of so many flashcards."""
    lines = (
        f"  - {{id: q{number}, type: flashcard, stem: Why {number}?, answer: For {number}.}}\n"
        for number in range(count)
    )
    deck = "deck: {id: large, title: Large, language: en}\nquestions:\n" + "".join(lines)
    return write_deck(folder, deck=deck)


def test_a_bank_too_large_for_a_page_has_none_and_the_build_says_so(
    tmp_path: Path, chromium: Chromium
) -> None:
    """At the limit there is a page, which opens fast; one item more, and it goes with a word."""
    deck = large_deck(tmp_path / "deck", MOST_ITEMS)
    result = run_quizgen("build", "deck", cwd=tmp_path)
    assert "practice" not in result.err
    page = tmp_path / "dist" / "large" / "practice.html"
    with practising(chromium, page, []) as someone:
        took = someone.page.evaluate("performance.getEntriesByType('navigation')[0].duration")
        assert took < 3000
        assert "5000" in someone.page.locator(".progress").inner_text()
    large_deck(deck, MOST_ITEMS + 1)
    result = run_quizgen("build", "deck", cwd=tmp_path)
    assert result.status == 0
    assert result.out == (
        "dist/large: 5001 items, 5001 notes, 1 sheet\n"
        "Open dist/large/proof.html, dist/large/worksheet-a.html, dist/large/large.apkg\n"
    )
    assert "warning[Q602 too-large-for-format] There is no practice.html" in result.err
    assert not page.exists()
    assert "manifest.json" in names(page.parent)


def test_a_page_of_an_earlier_build_does_not_stay(tmp_path: Path) -> None:
    """The swap knows the file as a deck's output; a file of somebody else's stays."""
    folder = tmp_path / "deck"
    folder.mkdir()
    (folder / "my-practice.html").write_text("mine")
    (folder / "manifest.json").write_text('{"deck":"deck"}')
    with staged_output(tmp_path, "deck") as staging:
        (staging / "practice.html").write_text("old")
    assert names(folder) == ["my-practice.html", "practice.html"]
    with staged_output(tmp_path, "deck") as staging:
        (staging / "manifest.json").write_text('{"deck":"deck"}')
    assert names(folder) == ["manifest.json", "my-practice.html"]


@pytest.mark.parametrize("name", ["practice.css", "typed/judge.js", "practice.html.j2"])
def test_a_decks_own_template_takes_the_place_of_ours(
    name: str, tmp_path: Path, workshop: Workshop, chromium: Chromium
) -> None:
    """Style, a part of the script, or the page: by its name; the policy's hashes follow."""
    deck = write_deck(tmp_path / "deck", deck=EMPTY)
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    own = deck / "templates" / name
    own.parent.mkdir(parents=True)
    own.write_text(text.replace(*REPLACED[name]), encoding="utf-8")
    built = build(deck, tmp_path / "out")
    del workshop
    with practising(chromium, built.practice, built.items) as someone:
        assert someone.page.evaluate(CHECKED[name]) is True
        assert someone.page.locator(".today").is_visible()


EMPTY = """\
deck: {id: own, title: Own, language: en}
questions:
  - {id: q, type: short-answer, stem: Who?, answer: Ada}
"""
REPLACED = {
    "practice.css": ("* { box-sizing", "h1 { letter-spacing: 3px; } * { box-sizing"),
    "typed/judge.js": ("const LONGEST", "document.title = 'ours'; const LONGEST"),
    "practice.html.j2": ("<footer>", "<footer><p>Ours</p>"),
}
CHECKED = {
    "practice.css": "getComputedStyle(document.querySelector('h1')).letterSpacing === '3px'",
    "typed/judge.js": "document.title === 'ours'",
    "practice.html.j2": "document.querySelector('footer').textContent.includes('Ours')",
}


def test_a_missing_part_of_the_script_is_a_word_and_no_traceback(tmp_path: Path) -> None:
    """A part that isn't UTF-8 is named, and nothing is written."""
    deck = write_deck(tmp_path / "deck", deck=EMPTY)
    (deck / "templates" / "practice").mkdir(parents=True)
    (deck / "templates" / "practice" / "store.js").write_bytes("练".encode("gb18030"))
    result = run_quizgen("build", "deck", cwd=tmp_path)
    assert result.status == 1
    assert "practice/store.js:1:1: error[Q601 bad-template]" in result.err
    assert "it isn't UTF-8 text" in result.err
    assert "Traceback" not in result.err
    assert not (tmp_path / "dist" / "own").exists()


MEDIA = """\
deck: {id: birds, title: Birds, language: en}
questions:
  - {id: a, type: choice, stem: "Which?\\n![a bird](wren.png)", answer: Wren,
     options: [Tit, Wren, Jay]}
  - {id: b, type: flashcard, stem: "Whose song? ![](song.wav)", answer: "![a wren](wren.png)"}
"""


def test_pictures_and_sounds_are_in_the_file(tmp_path: Path, chromium: Chromium) -> None:
    """Shown and ready to be played from the page alone, with the words for who can't see."""
    deck = write_deck(tmp_path / "deck", deck=MEDIA)
    write_png(deck / "wren.png")
    write_wav(deck / "song.wav")
    built = build(deck, tmp_path / "out")
    shutil.rmtree(deck)
    with practising(chromium, built.practice, built.items) as someone:
        someone.start("choice")
        picture = someone.page.get_by_role("img", name="a bird")
        assert picture.evaluate("(image) => [image.complete, image.naturalWidth]") == [True, 8]
        someone.reload()
        someone.start("flashcard")
        ready = "(sound) => new Promise((done) => { sound.oncanplay = () => done(true);"
        assert someone.page.locator("audio").evaluate(f"{ready} sound.load(); }})") is True
        someone.check()
        assert someone.page.get_by_role("img", name="a wren").is_visible()


def test_what_is_put_in_order_is_named_by_words_never_by_files(
    tmp_path: Path, chromium: Chromium
) -> None:
    """The buttons of an entry say its words, its picture's words, or that it is a sound."""
    question = """\
questions:
  - {id: a, type: ordering, stem: Sort.,
     answer: ["![](the first.wav)", "![a wren](second.png)", "*third*"]}
"""
    deck = write_deck(tmp_path / "deck", deck=MEDIA.partition("questions")[0] + question)
    write_wav(deck / "the first.wav")
    write_png(deck / "second.png")
    built = build(deck, tmp_path / "out")
    with practising(chromium, built.practice, built.items) as someone:
        someone.start("ordering")
        names = "(buttons) => buttons.map((button) => button.getAttribute('aria-label'))"
        found = someone.page.locator("[data-step='1']").evaluate_all(names)
        assert sorted(found) == ["Move down: Sound", "Move down: a wren", "Move down: third"]
