"""Questions that are offered to an author where none is sure."""

import pytest

from quizgen.languages.english.proposals import propose
from tests.support.banks import EN, checked

ENTITIES = """\
entities:
  - {id: gpt3, kind: model, name: GPT-3}
  - {id: rome, kind: place, name: Rome}
  - {id: ada, kind: person, name: Ada}
"""


@pytest.mark.parametrize(
    ("says", "role", "piece", "question"),
    [
        (
            "The success of GPT-3 surprised them.",
            "what",
            "GPT-3",
            "The success of which model surprised them?",
        ),
        ("The road led through Rome.", "where", "Rome", "The road led through which place?"),
        ("It was written by Ada.", "who", "Ada", "It was written by whom?"),
        (
            "She left before he came in 1843.",
            "when",
            "1843",
            "She left before he came in which year?",
        ),
        ("He made a copy.", "what", "copy", "He made what?"),
        ("It took him nine days.", "how-many", "nine days", "It took him how many days?"),
    ],
)
def test_asks_at_the_place_of_the_piece(says: str, role: str, piece: str, question: str) -> None:
    """It is for the author to better, so it stays close to the sentence."""
    deck = checked(f'{ENTITIES}facts: [{{id: f, says: "{says}", {role}: "{piece}"}}]', EN)
    fact = deck.facts[0]
    assert propose(fact, fact.roles[0], deck.entities.by_id) == question


@pytest.mark.parametrize(
    ("says", "role", "piece"),
    [
        ("It rained because it was cold.", "why", "it was cold"),
        ("Lovelace met Ada Lovelace.", "what", "Ada Lovelace"),
        (f"Ada saw {'a very ' * 40}old house.", "what", "old house"),
    ],
)
def test_proposes_nothing_that_nobody_would_take(says: str, role: str, piece: str) -> None:
    """Not for a reason, not what holds its answer, not what is too long."""
    deck = checked(f'facts: [{{id: f, says: "{says}", {role}: "{piece}"}}]', EN)
    fact = deck.facts[0]
    assert propose(fact, fact.roles[0], deck.entities.by_id) is None
