"""The decks of this repository are clean, and cover their article."""

import json
from collections import Counter
from pathlib import Path

import pytest

from quizgen.load import load_deck
from quizgen.load.schema import QUESTION_TYPES
from tests.support.decks import REPOSITORY, run_quizgen
from tests.support.workshop import DECKS, REAL, Workshop, deck_name


def test_check_has_nothing_to_report() -> None:
    """`quizgen check decks` ends with status 0 and finds not even a warning, only remarks."""
    result = run_quizgen("check", "decks", "--output-format", "json", cwd=REPOSITORY)
    found = [row for row in json.loads(result.out) if row["severity"] != "info"]
    assert (result.status, found, result.err) == (0, [], "")


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_building_says_nothing_but_what_it_wrote(deck: Path, tmp_path: Path) -> None:
    """A line for the deck and one with what to open; nothing on standard error."""
    result = run_quizgen("build", str(deck), "--out", str(tmp_path), cwd=REPOSITORY)
    assert (result.status, result.err) == (0, "")
    built, opened = result.out.splitlines()
    assert built.startswith(f"{(tmp_path / deck.name).as_posix()}: ")
    assert opened.startswith("Open ")


def test_the_chinese_deck_is_rich_enough(workshop: Workshop) -> None:
    """At least 70 facts, 30 hand-written questions and 150 items."""
    loaded = load_deck(REAL)
    assert loaded.deck is not None
    assert len(loaded.deck.facts) >= 70
    assert len(loaded.deck.questions) >= 30
    assert len(workshop.build(REAL).items) >= 150


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_all_item_types_and_sections_are_there(deck: Path, workshop: Workshop) -> None:
    """Every section of the source has items, and every type has some."""
    loaded = load_deck(deck)
    assert loaded.deck is not None
    assert loaded.deck.deck.spec.source is not None
    sections = [
        section if isinstance(section, str) else section.id
        for section in loaded.deck.deck.spec.source.sections
    ]
    items = workshop.build(deck).items
    assert {item["type"] for item in items} == set(QUESTION_TYPES)
    cites = [item["cite"] if isinstance(item["cite"], list) else [item["cite"]] for item in items]
    cited = Counter(cite.split("/")[0] for entry in cites for cite in entry)
    assert set(cited) == set(sections)
    assert min(cited.values()) >= 5


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_every_fact_and_question_is_cited(deck: Path) -> None:
    """A learner can look up each of them: section and paragraph."""
    loaded = load_deck(deck)
    assert loaded.deck is not None
    assert [entry.spec.id for entry in loaded.deck.facts if not entry.spec.cite] == []
    assert [entry.spec.id for entry in loaded.deck.questions if not entry.spec.cite] == []


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_every_hand_written_question_says_why(deck: Path) -> None:
    """Each has a rationale, and each wrong option of a choice has feedback of its own."""
    loaded = load_deck(deck)
    assert loaded.deck is not None
    specs = [entry.spec for entry in loaded.deck.questions]
    assert [spec.id for spec in specs if not spec.rationale] == []
    bare = [
        (spec.id, option)
        for spec in specs
        if spec.type == "choice"
        for option in spec.options
        if isinstance(option, str) and option not in spec.answer and option != spec.answer
    ]
    assert bare == []


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_no_item_repeats_another(deck: Path, workshop: Workshop) -> None:
    """No two items ask the same in the same way and list the same options."""
    asked = Counter(
        (item["type"], item["stem"], json.dumps([item["options"], item["answer"]]))
        for item in workshop.build(deck).items
    )
    assert [stem for stem, count in asked.items() if count > 1] == []
