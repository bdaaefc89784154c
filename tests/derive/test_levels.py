"""What an author says of a fact as a whole: its cards, its level, its doubt."""

from pathlib import Path

import pytest

from tests.support.anki import import_package
from tests.support.banks import EN, bank_of, names
from tests.support.workshop import build

FACT = "id: f, says: Ada Bell left Paris in 1815., who: Ada Bell, where: Paris, when: '1815'"


def test_cards_chooses_the_roles_that_become_cards() -> None:
    """The other roles' items are in the bank for sheets, but are no card of the note."""
    items = bank_of(f"facts: [{{{FACT}, cards: [who]}}]", EN).items
    assert {item.slot for item in items} == {"who", ""}
    assert {item.id for item in items} >= {"f/who", "f/when", "f/where-cloze"}


def test_cards_of_a_role_that_the_fact_has_not_are_an_error() -> None:
    """An author who mistypes a role is told."""
    assert [name for name, *_ in names(f"facts: [{{{FACT}, cards: [whom]}}]", EN)] == [
        "unknown-role"
    ]


def test_every_item_of_a_fact_has_its_level_and_its_caveat() -> None:
    """Also those that are in no Anki deck."""
    items = bank_of(f"facts: [{{{FACT}, level: detail, caveat: Others say 1816.}}]", EN).items
    assert items
    assert {(item.level, item.caveat) for item in items} == {("detail", "Others say 1816.")}


@pytest.mark.parametrize(("language", "name"), [("en", "Details"), ("zh-Hans", "细节")])
def test_details_have_a_subdeck_and_come_last(tmp_path: Path, language: str, name: str) -> None:
    """Core first, and what can wait where it can be suspended at once; the doubt on the card."""
    deck = tmp_path / "deck"
    deck.mkdir()
    (deck / "deck.yaml").write_text(
        f"deck: {{id: d, title: Deck, language: {language}, source: {{title: T, sections: [a]}}}}\n"
        "questions:\n"
        "  - {id: a, type: flashcard, stem: A?, answer: a, cite: a/1, level: detail,"
        " caveat: Or b}\n"
        "  - {id: b, type: flashcard, stem: B?, answer: b, cite: a/2}\n",
        encoding="utf-8",
    )
    learnt = import_package(build(deck, tmp_path / "out").apkg, tmp_path / "learner")
    assert [card.deck for card in learnt.cards] == ["Deck::01 a", f"Deck::{name}::01 a"]
    assert "Or b" in learnt.cards[1].answer
    assert "Or b" not in learnt.cards[1].question
