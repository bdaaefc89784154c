"""Cells of a table take the capital of their place, where a whole column is of common nouns."""

import pytest

from quizgen.check.placed_cells import CellPlacer
from quizgen.languages import ENGLISH, Language
from quizgen.languages.chinese import CHINESE

SAYS = "{left} is told from {right}."


@pytest.mark.parametrize(
    ("language", "left", "right", "sentence"),
    [
        (ENGLISH, ["plague"], ["Cholera", "Malaria"], "Plague is told from cholera."),
        (ENGLISH, ["Plague"], ["cholera"], "Plague is told from cholera."),
        (ENGLISH, ["Iron"], ["Mercury", "Venus"], "Iron is told from Mercury."),
        (ENGLISH, ["mRNA"], ["DNA"], "mRNA is told from DNA."),
        (ENGLISH, ["the heart"], ["The liver"], "The heart is told from the liver."),
        (ENGLISH, ["Paris"], ["Rome"], "Paris is told from Rome."),
        (
            ENGLISH,
            ["Capital"],
            ["The Road to Serfdom"],
            "Capital is told from The Road to Serfdom.",
        ),
        (CHINESE, ["霍乱"], ["Plague"], "霍乱 is told from Plague."),
        (None, ["plague"], ["Cholera"], "plague is told from Cholera."),
    ],
)
def test_a_cell_takes_the_capital_of_its_place(
    language: Language | None, left: list[str], right: list[str], sentence: str
) -> None:
    """At the head of the sentence and inside it; names and initials keep theirs."""
    placer = CellPlacer({"left": left, "right": right}, language)
    text, placed = placer.filled(SAYS, {"left": left[0], "right": right[0]})
    assert text == sentence
    assert [text[cell.start :].startswith(cell.text) for cell in placed] == [True, True]


def test_a_place_without_a_column_stays() -> None:
    """The check of the columns has its say elsewhere."""
    assert CellPlacer({"a": ["x"]}, ENGLISH).filled("Is {b} {a}?", {"a": "x"})[0] == "Is {b} x?"
