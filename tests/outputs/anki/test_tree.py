"""Tags and decks are trees in Anki, as their authors wrote them."""

import json
from pathlib import Path

import pytest

from tests.support.anki import import_package
from tests.support.decks import run_quizgen, write_deck
from tests.support.imported import ImportedCollection
from tests.support.workshop import build


def _deck(folder: Path, tags: list[str], title: str = "Trees", sections: object = None) -> Path:
    source = {"source": {"title": "S", "sections": sections}} if sections else {}
    head = {"id": "t", "title": title, "language": "en", **source}
    question = {"id": "q", "type": "flashcard", "stem": "What is one?", "answer": "uno"}
    cite = {"cite": "s::1/1"} if sections else {}
    value = {"deck": head, "questions": [{**question, "tags": tags, **cite}]}
    return write_deck(folder / "t", deck=json.dumps(value, ensure_ascii=False))


def _learnt(folder: Path, deck: Path) -> ImportedCollection:
    learnt = import_package(build(deck, folder / "out").apkg, folder / "learner")
    assert learnt.problems == ()
    return learnt


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("europe::west", "europe::west"),
        ("europe-west", "europe-west"),
        ("europe::west coast::Cape  St Vincent", "europe::west_coast::Cape_St_Vincent"),
        ("欧洲::西　部", "欧洲::西_部"),
        ("a:b", "a:b"),
        (" :: a :: b :: ", "a::b"),
        ("a::::b", "a::b"),
        ("a:::b", "a::b"),
        ('the "best"::x', "the_best::x"),
        ("tab\tand\nline", "tab_and_line"),
        ("*_\\(x)[y]{z}#@!?;,", "*_\\(x)[y]{z}#@!?;,"),
        ("e\u0301te\u0301", "été"),
        ("عربي::قديم", "عربي::قديم"),
    ],
)
def test_a_tag_keeps_its_levels(tmp_path: Path, written: str, kept: str) -> None:
    """Anki has it as it was sent, so a search for it finds the notes."""
    (note,) = _learnt(tmp_path, _deck(tmp_path, [written])).notes
    assert [tag.removeprefix("t::tag::") for tag in note.tags if "::tag::" in tag] == [kept]


@pytest.mark.parametrize(
    ("tags", "printed"),
    [
        (["a b", "a_b"], "`a b` and `a_b` are one tag in Anki, `a_b`."),
        (["Europe::West", "europe::west"], "`Europe::West` and `europe::west` are one tag in Anki"),
        (['"x"', "x"], '`"x"` and `x` are one tag in Anki, `x`.'),
        ([":: ::"], "Of the tag `:: ::` nothing is left in Anki."),
    ],
)
def test_tags_that_anki_does_not_tell_apart_are_told(
    tmp_path: Path, tags: list[str], printed: str
) -> None:
    """A warning at the entry that has the second."""
    out = run_quizgen("check", str(_deck(tmp_path, tags)), cwd=tmp_path).out
    assert "warning[Q581 one-tag]" in out
    assert printed in out
    assert out.count("Q581 one-tag]") == 1


def test_tags_that_anki_tells_apart_are_not(tmp_path: Path) -> None:
    """Levels are no hyphens."""
    deck = _deck(tmp_path, ["europe::west", "europe-west", "europe west", "europe"])
    assert "one-tag" not in run_quizgen("check", str(deck), cwd=tmp_path).out


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Biology::Cells::Plants", "Biology::Cells::Plants"),
        ("生物 :: 细胞", "生物::细胞"),
        ("::Cells::", "Cells"),
        ("A:: ::B", "A::B"),
        ("A: B", "A: B"),
        ("A:", "A"),
    ],
)
def test_a_title_keeps_its_levels_and_a_section_is_one(
    tmp_path: Path, title: str, name: str
) -> None:
    """`A::B` is B below A, as Anki's users write it; a section's name makes no further level."""
    deck = _deck(tmp_path, [], title, [{"id": "s::1", "title": "std::vector"}])
    (card,) = _learnt(tmp_path, deck).cards
    assert card.deck == f"{name}::01 std : vector"
