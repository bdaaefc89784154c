"""Every problem in one run: an entry with a problem still has its sound parts checked."""

from collections import Counter
from pathlib import Path

import pytest

from quizgen.compile import compile_deck
from tests.support.decks import write_deck

DECK = """\
deck:
  id: flights
  title: First flights
  language: en
  source: {title: A history of flight, sections: [Balloons, Aeroplanes]}
  anki: {speech: true}
"""
ENTITIES = """\
entities:
  - {id: orville, kind: person, name: Orville Wright, years: 1871/1948}
  - {id: wilbur, kind: person, name: Wilbur Wright}
  - {id: pilots, kind: group, name: the brothers, members: [orville, wilbur]}
  - {id: kitty-hawk, kind: place, is: town, name: Kitty Hawk, part-of: carolina}
  - {id: carolina, kind: place, is: state, name: North Carolina}
"""
FACTS = """\
facts:
  - id: first-flight
    says: Orville Wright flew for 12 seconds at Kitty Hawk on 17 December 1903.
    who: Orville Wright
    when: 17 December 1903
    where: Kitty Hawk
    how-many: 12 seconds
    ask: {where: Where did Orville Wright fly first?}
    never: {who: [wilbur]}
    skip: [true-false]
    cite: Aeroplanes/1
  - id: second-flight
    says: Wilbur Wright flew 59 seconds around noon in the winter of 1903.
    who: Wilbur Wright
    when: {text: the winter of 1903, edtf: 1903-12}
    how-many: {text: 59 seconds, value: 59, unit: seconds}
    open: [who]
    tags: [flight]
    level: detail
    cite: Aeroplanes/2
  - id: tossed
    says: Wilbur Wright tossed a coin.
    who: Wilbur Wright
    what: a coin
    cite: Aeroplanes
relations:
  - id: first-of-its-kind
    says: "{pilot} flew the {machine} first."
    rows:
      - {pilot: Ann, machine: glider}
      - {pilot: Bob, machine: balloon}
      - {pilot: Cecil, machine: kite}
    one: [pilot]
    ask: {pilot: "Who flew the {machine} first?"}
    cite: Balloons
"""
QUESTIONS = """\
questions:
  - id: why-wings
    type: choice
    stem: Why did they bend the wings?
    options: [to turn, to land, to climb]
    answer: to turn
    cite: Aeroplanes
  - id: heated
    type: cloze
    stem: A balloon rises because hot air is light.
    answer: hot air
    cite: Balloons/1
  - {id: how-far, type: numeric, stem: How far?, answer: 37, tolerance: 1 %, cite: Balloons}
  - {id: flyer, type: short-answer, stem: What was it called?, answer: Flyer, cite: Balloons}
sheets:
  - {id: quiz, items: {choice: 1, cloze: 1}, sections: [Balloons], layout: test}
  - {id: large, items: quiz, layout: large-print}
"""
MISTAKES = {
    "a misspelt key of the deck": ("anki: {speech", "anky: {speech", "unknown-key"),
    "a deck without a title": ("  title: First flights\n", "", "missing-key"),
    "no kind": ("kind: person, name: Wilbur", "kind: persn, name: Wilbur", "bad-value"),
    "years that aren't": ("1871/1948", "as a boy", "impossible-date"),
    "no member": ("[orville, wilbur]", "[orville, wilbor]", "unknown-entity"),
    "part of nothing": ("part-of: carolina", "part-of: karolina", "unknown-entity"),
    "an empty sentence": ("says: Wilbur Wright tossed a coin.", "says: ''", "bad-value"),
    "a role that is a list": ("    who: Orville Wright", "    who: [Orville]", "wrong-type"),
    "no such date": ("    when: 17 December 1903", "    when: 17 December", "unreadable-time"),
    "not in the sentence": ("where: Kitty Hawk", "where: Kitty Haws", "role-not-in-sentence"),
    "no number": ("    how-many: 12 seconds", "    how-many: seconds", "unreadable-number"),
    "a question for no role": ("ask: {where:", "ask: {were:", "unknown-role"),
    "never nobody": ("never: {who: [wilbur]}", "never: {who: [wilbor]}", "bad-distractor"),
    "no type to skip": ("skip: [true-false]", "skip: [true-fals]", "unknown-skip"),
    "no section": ("cite: Aeroplanes/1", "cite: Aeroplane/1", "bad-citation"),
    "a misspelt key of a role": ("edtf: 1903-12}", "edft: 1903-12}", "unknown-key"),
    "no value": ("value: 59", "value: many", "unreadable-number"),
    "an unknown role": ("open: [who]", "open: [why]", "unknown-role"),
    "a text for a list": ("tags: [flight]", "tags: flight", "wrong-type"),
    "no level": ("level: detail", "level: details", "bad-value"),
    "a cell is missing": ("{pilot: Bob, machine: balloon}", "{pilot: Bob}", "bad-table"),
    "a row twice": ("pilot: Cecil, machine: kite", "pilot: Ann, machine: glider", "bad-table"),
    "no role of a table": ("one: [pilot]", "one: [pilots]", "unknown-role"),
    "no place of a table": (
        "flew the {machine} first?",
        "flew the {machin} first?",
        "bad-relation",
    ),
    "a question without a stem": ("Why did they bend the wings?", "''", "bad-value"),
    "no option": ("    answer: to turn", "    answer: to stop", "answer-not-an-option"),
    "an option twice": ("to land, to climb", "to land, to land", "duplicate-option"),
    "a misspelt type": ("type: cloze", "type: clozed", "unknown-type"),
    "no piece of the stem": ("answer: hot air", "answer: cold air", "cloze-answer"),
    "a number with its unit": ("answer: 37,", "answer: 37 m,", "bad-number"),
    "no tolerance": ("tolerance: 1 %", "tolerance: some", "bad-number"),
    "a key of another type": ("answer: Flyer", "answer: Flyer, unit: m", "unknown-key"),
    "no item type": ("{choice: 1, cloze: 1}", "{choise: 1, cloze: 1}", "unknown-sheet-type"),
    "no section of a sheet": ("[Balloons], layout", "[Baloons], layout", "unknown-sheet-section"),
    "no other sheet": ("items: quiz", "items: quizz", "unknown-sheet"),
    "no layout": ("layout: large-print", "layout: largeprint", "bad-value"),
}
"""Mistakes that have nothing to do with each other: what is right, what is wrong, and its name."""


def deck_with(folder: Path, *mistakes: str) -> Path:
    """Writes the deck with these mistakes; returns the folder."""
    texts = {"deck": DECK, "entities": ENTITIES, "facts": FACTS, "questions": QUESTIONS}
    for name in mistakes:
        right, wrong, _ = MISTAKES[name]
        assert sum(text.count(right) for text in texts.values()) == 1, name
        texts = {file: text.replace(right, wrong) for file, text in texts.items()}
    return write_deck(folder, **texts)


def found(folder: Path, *mistakes: str) -> Counter[str]:
    """The names of what a deck with these mistakes is told, but for suggestions."""
    reports = compile_deck(deck_with(folder, *mistakes), suggestions=False).reports
    assert [report.diagnostic for report in reports if not report.diagnostic.hint] == []
    return Counter(report.diagnostic.name for report in reports)


def test_the_deck_itself_is_sound(tmp_path: Path) -> None:
    """What is told of the others is told of their mistakes."""
    assert found(tmp_path) == Counter()


def test_all_mistakes_are_told_in_one_run(tmp_path: Path) -> None:
    """No mistake hides another, and none is told twice."""
    assert found(tmp_path, *MISTAKES) == Counter(name for *_, name in MISTAKES.values())


@pytest.mark.parametrize("fixed", MISTAKES)
def test_to_fix_a_mistake_takes_away_what_is_told_of_it(tmp_path: Path, fixed: str) -> None:
    """And brings nothing up that was hidden."""
    rest = [name for name in MISTAKES if name != fixed]
    assert found(tmp_path, *rest) == Counter(MISTAKES[name][2] for name in rest)
