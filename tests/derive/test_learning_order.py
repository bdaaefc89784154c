"""The order in which a deck is to be learnt."""

from tests.support.banks import bank_of

DECK = "deck: {id: d, title: D, language: en, source: {title: T, sections: [one, two]}}\n"
CARD = "type: flashcard, stem: What?, answer: It"


def _cards(*entries: str) -> str:
    return "questions:\n" + "".join(f"  - {{{CARD}, {entry}}}\n" for entry in entries)


def test_core_comes_before_detail_then_sections_then_lines() -> None:
    """Ids and paragraphs decide nothing, and what cites no section is the last of its level."""
    text = _cards(
        "id: a, cite: one/1, level: detail",
        "id: b",
        "id: c, cite: two/1",
        "id: e, cite: one/2",
        "id: d, cite: one/1",
        "id: f, cite: two",
    )
    assert bank_of(text, DECK).to_learn == ("e", "d", "c", "f", "b", "a")


def test_facts_and_questions_of_a_file_stand_as_they_are_written() -> None:
    """Whichever list is first."""
    fact = "{id: f, says: Ada Bell left Paris in 1815., who: Ada Bell, cite: one}"
    card = f"{{id: q, {CARD}, cite: one}}"
    facts, questions = f"facts:\n  - {fact}\n", f"questions:\n  - {card}\n"
    assert bank_of(facts + questions, DECK).to_learn == ("f", "q")
    assert bank_of(questions + facts, DECK).to_learn == ("q", "f")
