"""Entities that nothing speaks of."""

from tests.support.banks import EN, suggestions_of

ENTITIES = """\
entities:
  - {id: ada, kind: person, name: Ada}
  - {id: grace, kind: person, name: Grace, aliases: [Amazing Grace]}
  - {id: alan, kind: person, name: Alan}
  - {id: oslo, kind: place, is: city, name: Oslo, part-of: norway}
  - {id: norway, kind: place, is: country, name: Norway}
  - {id: danube, kind: place, is: river, name: the Po}
"""
FACTS = """\
facts:
  - {id: a, says: Ada went to Oslo., who: Ada}
"""


def test_tells_an_entity_that_nothing_speaks_of() -> None:
    """Not those that stand in a sentence, are options, or hold what does."""
    assert suggestions_of(ENTITIES + FACTS, EN, "unused-entity") == [
        (
            7,
            "Nothing speaks of the entity `danube`, and no item has it as an option.",
            "Name `the Po` in a fact, add what the facts call it to `aliases:`, or take it out.",
        )
    ]


def test_a_question_or_a_fact_s_own_wrong_option_speaks_of_it() -> None:
    """By name, alias or id."""
    facts = FACTS.replace("who: Ada}", "who: Ada, distractors: {who: [grace, Alan]}}")
    question = "questions:\n  - {id: q, type: flashcard, stem: Is the Po wide?, answer: A}\n"
    assert suggestions_of(ENTITIES + facts + question, EN, "unused-entity") == []
