"""A deck's own `templates/` folder: one file by its name replaces one of quizgen's."""

import shutil
from pathlib import Path

import pytest

from tests.support.anki import import_package
from tests.support.decks import run_quizgen
from tests.support.outputs import contents, names
from tests.support.workshop import HAND_MADE, Workshop, build


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A copy of the English hand-made deck, to put templates into."""
    return Path(shutil.copytree(HAND_MADE[1], tmp_path / "deck"))


def write_template(deck: Path, name: str, text: str) -> None:
    """Writes a template of the deck's own."""
    file = deck / "templates" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def files_of(folder: Path) -> dict[str, bytes]:
    """The files of an output by name."""
    return contents(folder)


def test_a_page_template_is_replaced_and_nothing_else(
    deck: Path, tmp_path: Path, workshop: Workshop
) -> None:
    """`sheet.html.j2` makes the student's page; key, package and manifest stay the same bytes."""
    write_template(deck, "sheet.html.j2", "{{ deck.title }}: {{ sheet.count }} <{{ 'a&b' }}>")
    own = files_of(build(deck, tmp_path / "out").folder)
    usual = files_of(workshop.build(HAND_MADE[1]).folder)
    assert own.pop("worksheet-a.html") == b"The Long Road of Coffee: 9 <a&amp;b>\n"
    usual.pop("worksheet-a.html")
    assert own == usual


def test_a_page_template_can_extend_what_quizgen_has(deck: Path, tmp_path: Path) -> None:
    """`page.html.j2` and `sheet.css` are found by a deck's own template, and by name replaced."""
    write_template(
        deck,
        "sheet.html.j2",
        '{% extends "page.html.j2" %}{% block content %}<p>Ours</p>{% endblock %}',
    )
    write_template(deck, "sheet.css", "p { color: teal }")
    built = build(deck, tmp_path / "out")
    html = built.sheet.read_text(encoding="utf-8")
    assert "<p>Ours</p>" in html
    assert "p { color: teal }" in html
    assert "p { color: teal }" in built.key.read_text(encoding="utf-8")
    assert "break-inside" not in html


def test_cards_style_and_templates_are_replaced_by_name(deck: Path, tmp_path: Path) -> None:
    """`anki/card.css` styles all cards; `anki/choice.front.html.j2` is for choice cards alone."""
    write_template(deck, "anki/card.css", ".card { color: teal }")
    write_template(deck, "anki/choice.front.html.j2", "<p>Choose!</p>{{Stem}}{{Options}}")
    learnt = import_package(build(deck, tmp_path / "out").apkg, tmp_path / "learner")
    assert learnt.problems == ()
    assert {card.css for card in learnt.cards} == {".card { color: teal }"}
    chosen = {
        learnt.note(card.guid).note_type
        for card in learnt.cards
        if card.question.startswith("<p>Choose!</p>")
    }
    assert chosen == {"quizgen Choice v1"}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("sheet.html.j2", "{% for x in %}", "sheet.html.j2"),
        ("sheet.html.j2", "{{ nothing_here }}", "nothing_here"),
        ("key.html.j2", '{% extends "no-such.html.j2" %}', "no-such.html.j2"),
        ("key.html.j2", "{{ deck.tilte }}", "tilte"),
        ("anki/card.css", "<% if %>", "card.css"),
        ("anki/item.back.html.j2", "<< slto >>", "slto"),
    ],
)
def test_a_broken_template_is_an_error_and_nothing_is_written(
    deck: Path, tmp_path: Path, name: str, text: str, said: str
) -> None:
    """The message names the template or the word; the last good output stays as it was."""
    out = tmp_path / "out"
    before = files_of(build(deck, out).folder)
    write_template(deck, name, text)
    result = run_quizgen("build", str(deck), "--out", str(out), cwd=tmp_path)
    assert result.status == 1
    assert said in result.err
    assert "error[Q601 bad-template]" in result.err
    assert "Traceback" not in result.err
    assert files_of(out / "coffee") == before
    assert names(out) == ["coffee", "index.html"]


@pytest.mark.parametrize("text", ["{{ 1 / 0 }}", "{{ deck.title + 1 }}", "{{ groups['x'] }}"])
def test_a_template_that_fails_while_it_runs_is_an_error_too(
    deck: Path, tmp_path: Path, text: str
) -> None:
    """Whatever goes wrong in a deck's own template, the user reads one line, no traceback."""
    write_template(deck, "sheet.html.j2", text)
    result = run_quizgen("build", str(deck), "--out", "out", cwd=tmp_path)
    assert result.status == 1
    assert "error[Q601 bad-template]" in result.err
    assert "Traceback" not in result.err
    assert not (tmp_path / "out" / "coffee").exists()


def test_a_template_that_is_not_utf_8_is_an_error(deck: Path, tmp_path: Path) -> None:
    """A template in another encoding is named, without a traceback."""
    write_template(deck, "sheet.html.j2", "")
    (deck / "templates" / "sheet.html.j2").write_bytes("练习卷".encode("gb18030"))
    result = run_quizgen("build", str(deck), "--out", "out", cwd=tmp_path)
    assert result.status == 1
    assert "error[Q601 bad-template]" in result.err
    assert "Traceback" not in result.err


def test_a_note_type_without_a_question_is_an_error(deck: Path, tmp_path: Path) -> None:
    """A front that shows no field of the note would be an empty card in Anki."""
    write_template(deck, "anki/choice.front.html.j2", "{{Setm}}")
    result = run_quizgen("build", str(deck), "--out", "out", cwd=tmp_path)
    assert result.status == 1
    assert "Setm" in result.err
    assert "Traceback" not in result.err


def test_a_problem_of_a_template_is_told_with_its_place(deck: Path, tmp_path: Path) -> None:
    """All that is printed: the file, the line with a caret, what is wrong, and where help is."""
    write_template(deck, "sheet.html.j2", "<p>\n  {{ cycler.__init__.__globals__.os }}\n</p>\n")
    result = run_quizgen("build", "deck", "--out", "out", cwd=tmp_path)
    assert result.status == 1
    assert result.err == (
        "deck/templates/sheet.html.j2:2:1: error[Q601 bad-template] This template can't be "
        "rendered: access to attribute '__init__' of 'type' object is unsafe.\n"
        "    2 |   {{ cycler.__init__.__globals__.os }}\n"
        "      | ^\n"
        "      = See `quizgen explain bad-template` for what a template may do.\n"
        "\n"
        "1 error\n"
        "quizgen: deck isn't built: a template of it is wrong.\n"
    )
    assert not (tmp_path / "out" / "coffee").exists()


def test_diff_tells_of_a_broken_template_too(deck: Path, tmp_path: Path) -> None:
    """`quizgen diff` makes the new package with the deck's templates."""
    old = build(deck, tmp_path / "out").apkg
    write_template(deck, "anki/card.css", "\n<< [].append(1) >>")
    result = run_quizgen("diff", str(old), "deck", cwd=tmp_path)
    assert result.status == 1
    assert "deck/templates/anki/card.css:2:1: error[Q601 bad-template]" in result.err
    assert "Traceback" not in result.err
