"""The answers in short on the first page of a key, and what a part of an answer counts."""

import re

import pytest

from quizgen.languages.labels import labels_of
from quizgen.outputs.html.strip import counts_of
from quizgen.outputs.sheets import SheetItem
from tests.support.banks import EN, bank_of
from tests.support.decks import write_deck
from tests.support.workshop import build

QUESTIONS = """
questions:
  - {id: c, type: choice, stem: Bird?, options: [Robin, Wren, Cod, Eel], answer: [Robin, Wren]}
  - {id: f, type: true-false, stem: A cod flies., answer: false}
  - {id: z, type: cloze, stem: A ____ and a ____., answer: [b, c], accept: [[d], []]}
  - {id: s, type: short-answer, stem: Which?, answer: this, accept: [that]}
  - {id: n, type: numeric, stem: How many?, answer: 5, tolerance: 1}
  - {id: o, type: ordering, stem: Spell it., answer: [C, A, T]}
  - {id: m, type: matching, stem: Sort., answer: {I: odd, II: even, IV: neither}}
  - {id: w, type: flashcard, stem: Why?, answer: Because.}
"""
SHEET = "sheets:\n  - {id: s, forms: [a, b], points: {cloze: 4, o: 6}}\n"


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The keys of both forms."""
    folder = tmp_path_factory.mktemp("keys")
    deck = write_deck(
        folder / "k",
        deck="deck: {id: k, title: K, language: en}\n",
        questions=QUESTIONS,
        sheets=SHEET,
    )
    out = build(deck, folder / "out").folder
    return [(out / f"s-{form}.key.html").read_text(encoding="utf-8") for form in "ab"]


def test_all_answers_stand_before_the_first_explanation(keys: list[str]) -> None:
    """One for each question, as a student writes it."""
    short = keys[0].partition('<section class="explained">')[0]
    found = dict(re.findall(r'<span class="at">(\d+)</span> <b>(.*)</b>', short))
    (letters,) = re.findall(r"2</span> <b>([A-D]{2})<", short)
    orders = [value for value in found.values() if re.fullmatch(r"[\dA-C]( [\dA-C]){2}", value)]
    assert len(orders) == 2
    others = [value for value in found.values() if value not in (letters, *orders)]
    assert others == ["F", "b / d; c", "this / that", "5 ± 1", "Because."]


def test_parts_of_an_answer_have_their_points(keys: list[str]) -> None:
    """Of orderings, matchings and several blanks; what doesn't divide is said as a share."""
    assert re.findall(r'<p class="counts">(.*)</p>', keys[0]) == [
        "Each right blank: 2 points",
        "Each right letter: 1/3 of the points",
        "Each number in its place: 2 points",
    ]


def test_questions_of_a_part_that_count_differently_are_named() -> None:
    """Each number with what holds of it."""
    bank = bank_of(
        "questions:\n"
        "  - {id: a, type: ordering, stem: Spell., answer: [C, A, T, S]}\n"
        "  - {id: b, type: ordering, stem: Write., answer: [D, O]}\n",
        EN,
    )
    entries = [SheetItem(n, n, item, 2) for n, item in enumerate(bank.items, 1)]
    assert counts_of(entries, labels_of("en")) == [
        "1: Each number in its place: 0.5 points",
        "2: Each number in its place: 1 point",
    ]


def test_the_table_between_forms_is_only_where_they_differ(keys: list[str]) -> None:
    """Not on the first form's key; on others, the questions that stand otherwise."""
    assert '<section class="forms">' not in keys[0]
    assert '<section class="forms">' in keys[1]
    rows = re.findall(r'<th scope="row">(\d+)</th><td>(\d+)</td><td>(.*)</td>', keys[1])
    assert rows
    assert all(number != first or places for number, first, places in rows)
