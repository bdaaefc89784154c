"""Pictures and sounds in the package, as Anki takes them."""

import hashlib
import os
from pathlib import Path

from quizgen.outputs.anki.maths_font import NAME, maths_font
from quizgen.outputs.templates import card_templates, render
from quizgen.text.markup import to_html
from tests.support.anki import import_package
from tests.support.chromium import Chromium
from tests.support.pictures import write_png, write_wav
from tests.support.versions import Releases

DECK = "deck: {id: birds, title: Birds, language: en}\n"
QUESTIONS = """\
questions:
  - {id: a, type: choice, stem: "Which bird?\\n![a small bird](Rot kehlchen é.PNG)", answer: Robin,
     options: [Robin, Wren, Tit]}
  - {id: b, type: flashcard, stem: "Whose song? ![](song.wav)", answer: "![<x>](wren.png)"}
"""


def _releases(folder: Path) -> Releases:
    releases = Releases(folder)
    releases.write(deck=DECK, questions=QUESTIONS)
    write_png(releases.deck / "Rot kehlchen é.PNG")
    write_png(releases.deck / "pictures" / "wren.png", (0, 90, 0))
    write_wav(releases.deck / "song.wav")
    return releases


def test_files_arrive_under_safe_names(tmp_path: Path) -> None:
    """In Anki all decks' files lie in one folder, on systems of every kind."""
    releases = _releases(tmp_path)
    learnt = import_package(releases.build().apkg, tmp_path / "learner")
    arrived = {path.name: path for path in (tmp_path / "learner/collection.media").iterdir()}
    kinds = sorted(name.rpartition("-")[0] for name in arrived)
    assert kinds == ["birds-rot-kehlchen", "birds-song", "birds-wren"]
    robin, song, wren = sorted(arrived)
    choice, flashcard = (learnt.note(note.guid).fields for note in learnt.notes)
    assert choice["Stem"] == f'Which bird?<br>\n<img src="{robin}" alt="a small bird">'
    assert flashcard["Stem"] == f"Whose song? [sound:{song}]"
    assert flashcard["Answer"] == f'<img src="{wren}" alt="&lt;x&gt;">'
    assert (
        hashlib.sha256(arrived[song].read_bytes()).digest()
        == hashlib.sha256((releases.deck / "song.wav").read_bytes()).digest()
    )
    assert learnt.problems == ()


def test_another_picture_is_another_content(tmp_path: Path) -> None:
    """Under a name of its own, so that the learner's copy is replaced and its note's time moves."""
    releases = _releases(tmp_path)
    learner = tmp_path / "learner"
    one = import_package(releases.build().apkg, learner)
    write_png(releases.deck / "pictures" / "wren.png", (0, 0, 90))
    two = import_package(releases.build().apkg, learner)
    changed = [old.guid for old, new in zip(one.notes, two.notes, strict=True) if old != new]
    assert [two.note(guid).fields["Id"] for guid in changed] == ["birds b"]


def test_bytes_depend_on_nothing_but_the_content(tmp_path: Path) -> None:
    """Not on the time of the files nor on where the deck is."""
    one = _releases(tmp_path / "one")
    first = one.build()
    two = _releases(tmp_path / "two" / "deeper")
    for file in two.deck.rglob("*"):
        os.utime(file, (1, 1))
    (two.deck / "quizgen.lock").write_bytes(first.ledger)
    assert two.build("--locked").apkg.read_bytes() == first.apkg.read_bytes()


def test_a_deck_with_formulas_brings_the_font_that_cards_name(tmp_path: Path) -> None:
    """No other deck does. Another font would need another name: learners have this one."""
    releases = Releases(tmp_path)
    arrived = {}
    for answer, fonts in (("two", []), (r"\(\frac{1}{2}\)", [NAME])):
        question = f"{{id: a, type: flashcard, stem: What is x?, answer: '{answer}'}}"
        releases.write(deck=DECK, questions=f"questions: [{question}]\n")
        learner = tmp_path / f"learner-{len(fonts)}"
        import_package(releases.build().apkg, learner)
        arrived = {file.name: file for file in (learner / "collection.media").iterdir()}
        assert sorted(arrived) == fonts
    assert hashlib.sha256(arrived[NAME].read_bytes()).hexdigest() == FONT


FONT = "0955a019b8fee62c2390d59810a47c091456c9bf1a0b9d2ceefce1ad4fbfce83"
BRACKETS = r"\(\left(\frac{\frac{a}{b}}{c}\right)\)"


def test_the_font_grows_brackets(chromium: Chromium, tmp_path: Path) -> None:
    """Round a fraction in a fraction they are as high as these."""
    style = render(card_templates(tmp_path), ["anki/maths.css"])
    page = f'<style>{style} math {{ font: 20px "quizgen maths"; }}</style>{to_html(BRACKETS)}'
    html = tmp_path / "page.html"
    html.write_text(page, encoding="utf-8")
    (tmp_path / NAME).write_bytes(maths_font().path.read_bytes())
    script = """document.fonts.load("20px 'quizgen maths'").then((fonts) => [fonts.length,
        ...[...document.querySelectorAll("mo")].map((s) => s.getBoundingClientRect().height)])"""
    measured = chromium.measure(html, script, width=400, height=300)
    assert isinstance(measured, list)
    count, *heights = measured
    assert count == 1
    assert [height > 45 for height in heights] == [True, True], heights
