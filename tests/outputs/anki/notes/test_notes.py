"""Items as Anki notes."""

import pytest

from quizgen.ledger import EMPTY
from quizgen.outputs.anki.identity.from_ids import guid
from quizgen.outputs.anki.notes.notes import Note, notes_of
from tests.support.banks import bank_of

DECK = """\
deck:
  id: test
  title: 测试
  language: zh
  anki: {{recognition: {recognition}}}
  source: {{title: 访谈, sections: [引 言, 一]}}
"""
TEXT = """\
entities:
  - {id: jack, kind: person, name: Jack}
  - {id: tom, kind: person, name: Tom}
  - {id: sam, kind: person, name: Sam}
facts:
  - id: left
    says: Jack 在 2015 年离开公司，只因厌倦。
    who: Jack
    when: 2015 年
    why: 只因厌倦
    cite: 一/1
    tags: [大事, "a::b c"]
  - {id: came, says: 有人买了书。, what: 书, cite: 引 言}
questions:
  - {id: q, type: choice, stem: 谁？, options: [甲, 乙], answer: 甲, cite: 一}
  - {id: card, type: flashcard, stem: 甲, answer: 乙, cite: [引 言/1, 一/2], tags: [大事]}
"""


def _notes(recognition: bool) -> dict[str, Note]:
    deck = DECK.format(recognition=str(recognition).lower())
    return {note.id: note for note in notes_of(bank_of(TEXT, deck), EMPTY)[0]}


def test_the_cards_of_a_fact_are_siblings() -> None:
    """Each role is one card of the fact's note: by its question, or else by its blank."""
    cards = {
        note.id: {slot: item.id for slot, item in note.cards.items()}
        for note in _notes(recognition=False).values()
    }
    assert cards == {
        "came": {"what": "came/what"},
        "card": {"flashcard": "card"},
        "left": {"who": "left/who", "when": "left/when", "why": "left/why-cloze"},
        "q": {"choice": "q"},
    }


def test_recognition_is_opt_in() -> None:
    """Choice and true-false items that are derived become notes of their own when asked for."""
    without, with_ = _notes(recognition=False), _notes(recognition=True)
    added = [note for name, note in with_.items() if name not in without]
    assert {note.id: {slot: item.id for slot, item in note.cards.items()} for note in added} == {
        "left/who-choice": {"choice": "left/who-choice"},
        "left/when-choice": {"choice": "left/when-choice"},
        "left/true-false": {"true-false": "left/true-false"},
    }
    kept = {name: note.guid for name, note in with_.items() if name in without}
    assert kept == {name: note.guid for name, note in without.items()}


def test_guids_are_those_of_the_notes_ids() -> None:
    """A note is known by the deck's id and its own, whatever its cards are."""
    for note in _notes(recognition=True).values():
        assert note.guid == guid("test", note.id)


@pytest.mark.parametrize(
    ("note", "section", "tags"),
    [
        (
            "left",
            "一",
            (
                "test::section::一",
                "test::type::short-answer",
                "test::type::cloze",
                "test::tag::大事",
                "test::tag::a::b_c",
            ),
        ),
        ("came", "引 言", ("test::section::引_言", "test::type::short-answer")),
        ("card", "引 言", ("test::section::引_言", "test::type::flashcard", "test::tag::大事")),
        ("q", "一", ("test::section::一", "test::type::choice")),
    ],
)
def test_tags_name_section_type_and_the_authors_own(
    note: str, section: str, tags: tuple[str, ...]
) -> None:
    """Tags are below the deck's own, without the spaces that Anki reads otherwise."""
    found = _notes(recognition=False)[note]
    assert (found.section, found.tags) == (section, tags)


def test_notes_come_in_the_order_of_sections_and_lines() -> None:
    """A learner meets the cards section by section, and within one as the author wrote them."""
    assert list(_notes(recognition=False)) == ["came", "card", "left", "q"]


def test_without_a_source_there_are_no_sections() -> None:
    """A note without a citation goes to the deck itself."""
    bank = bank_of("facts: [{id: f, says: 有人买了书。, what: 书, cite: 某处}]")
    assert [(note.section, note.tags) for note in notes_of(bank, EMPTY)[0]] == [
        ("", ("test::type::short-answer",))
    ]
