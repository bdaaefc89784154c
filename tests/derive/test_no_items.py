"""A deck without items is told so."""

from pathlib import Path

import pytest

from tests.support.compiled import compiled
from tests.support.decks import write_deck

DECK = "deck: {id: d, title: D, language: en}\n"


@pytest.mark.parametrize("facts", ["facts: []\n", "facts: [{id: a, says: Ada left.}]\n"])
def test_a_deck_without_items_is_warned_of(tmp_path: Path, facts: str) -> None:
    """No entry at all, or a fact without a role; at the deck's own place, with what to do."""
    made = compiled(write_deck(tmp_path / "d", deck=DECK, facts=facts))
    (found,) = (line for line in made.printed if "Q304" in line)
    assert found == (
        "deck.yaml:1:1 Q304 `d` has no items: there is nothing to ask. [Write a fact with a role,"
        " or a question; `quizgen guide facts` shows how.]"
    )


def test_one_item_is_enough(tmp_path: Path) -> None:
    """Of a fact, or of a question in a language without rules."""
    question = "questions: [{id: q, type: flashcard, stem: Warum?, answer: Darum.}]\n"
    for name, deck, entries in (
        ("a", DECK, "facts: [{id: a, says: Ada left in 1843., when: 1843}]\n"),
        ("b", DECK.replace("en}", "de}"), question),
    ):
        made = compiled(write_deck(tmp_path / name, deck=deck, entries=entries))
        assert not [line for line in made.printed if "Q304" in line]
