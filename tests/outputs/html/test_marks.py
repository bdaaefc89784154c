"""What the key and programs say of questions whose answers need more than a letter each."""

from pathlib import Path

import pytest

from quizgen.items.item import Item
from quizgen.outputs.html.marks import interchangeable, marks_of, signs_for, unmatched
from quizgen.outputs.sheets import SheetItem
from tests.support.banks import EN, bank_of
from tests.support.chromium import Chromium
from tests.support.workshop import build

DECK = """
deck: {id: d, title: D, language: en}
questions:
  - {id: c, type: choice, stem: Bird?, options: [Robin, Wren, Cod, 1 and 2], answer: 1 and 2}
  - {id: o, type: ordering, stem: Spell it., answer: [B, A, N, A, N, A]}
  - {id: m, type: matching, stem: Sort., answer: {I: odd, II: even, III: odd}, distractors: [none]}
sheets: [{id: s, forms: [a, b, c], items: [c, o, m]}]
"""


def one(question: str) -> Item:
    """The item of a question."""
    (item,) = bank_of(f"questions: [{{id: q, stem: Which?, {question}}}]", EN).items
    return item


def test_equal_texts_take_their_places_in_turn() -> None:
    """One right answer, and the rows whose marks may be exchanged."""
    item = one("type: ordering, answer: [B, A, N, A, N, A]")
    entry = SheetItem(1, 1, item, shuffled=tuple("AABNNA"))
    assert marks_of(entry) == ["2", "4", "1", "3", "5", "6"]
    assert interchangeable(entry) == [[0, 1, 5], [3, 4]]


def test_a_right_side_may_belong_to_several_left_ones_or_to_none() -> None:
    """The letter of a shared one stands twice; the key names those that belong to nothing."""
    item = one("type: matching, answer: {I: odd, II: even, III: odd}, distractors: [none]")
    entry = SheetItem(1, 1, item, shuffled=("none", "odd", "even"))
    assert marks_of(entry) == ["B", "C", "B"]
    assert unmatched(entry) == ["A"]


@pytest.mark.parametrize(
    ("last", "signs", "mark"),
    [
        ("Both A and B", ["A", "B", "C", "D"], "D"),
        ("1 and 2", ["1", "2", "3", "4"], "4"),
        ("甲和乙", ["甲", "乙", "丙", "丁"], "丁"),
        ("none of these", ["A", "B", "C", "D"], "D"),
    ],
)
def test_options_are_called_as_they_speak_of_each_other(
    last: str, signs: list[str], mark: str
) -> None:
    """On paper letters, unless some option speaks of numbers or other signs."""
    entry = SheetItem(
        1, 1, one(f"type: choice, options: [Robin, Wren, Cod, {last}], answer: {last}")
    )
    assert (list(signs_for(entry)), marks_of(entry)) == (signs, [mark])


def read(chromium: Chromium, page: Path, selector: str) -> list[str]:
    """What is read in the elements of a page."""
    script = f"[...document.querySelectorAll('{selector}')].map((node) => node.innerText.trim())"
    found = chromium.measure(page, script, width=800, height=1100)
    assert isinstance(found, list)
    return found


def test_pages_and_programs_say_the_same(tmp_path: Path, chromium: Chromium) -> None:
    """Read off the pages of all forms: the key's marks name the texts that are right."""
    deck = tmp_path / "deck"
    deck.mkdir()
    (deck / "deck.yaml").write_text(DECK, encoding="utf-8")
    built = build(deck, tmp_path / "out")
    for form in "abc":
        sheet = built.folder / f"s-{form}.html"
        key = built.folder / f"s-{form}.key.html"
        printed = read(chromium, sheet, ".choice .options li")
        assert [text.split() for text in printed] == [
            ["1.", "Robin"],
            ["2.", "Wren"],
            ["3.", "Cod"],
            ["4.", "1", "and", "2"],
        ]
        (ordering,) = read(chromium, key, ".ordering .answer")
        boxes = read(chromium, sheet, ".boxes li")
        marks, *groups = ordering.split("\n")
        placed = sorted(zip(map(int, marks.split()), boxes, strict=True))
        assert "".join(text for _, text in placed) == "BANANA"
        assert sorted(groups) == ["interchangeable: 2, 4, 6", "interchangeable: 3, 5"]
        (matching,) = read(chromium, key, ".matching .answer")
        rights = read(chromium, sheet, ".right li")
        by_letter = dict(text.replace("\n", " ").split(". ", 1) for text in rights)
        letters, spare = matching.split("\n")
        assert [by_letter[letter].strip() for letter in letters.split()] == ["odd", "even", "odd"]
        assert by_letter[spare.removeprefix("belongs to nothing: ")].strip() == "none"
