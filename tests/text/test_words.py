"""Where a piece stands in a text as words of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.words import holds, is_word, places


@pytest.mark.parametrize(
    ("text", "piece", "found"),
    [
        ("Tom met Tommy and Tom.", "Tom", [0, 18]),
        ("Mexico City", "Mexico", [0]),
        ("Nigeria", "Niger", []),
        ("Guinea-Bissau", "Guinea", [0]),
        ("Louis Blériot's", "Blériot", [6]),
        ("Louis Blériot", "Bl", []),
        ("naïve", "na", []),
        ("nai\u0308ve", "nai", []),
        ("in 2015 and 12015", "2015", [3]),
        ("1.5 and 15", "5", []),
        ("1.5 and 15", "1", []),
        ("It was 5.", "5", [7]),
        ("5, 6 and 3,000", "3", []),
        ("5, 6 and 3,000", "000", []),
        ("5, 6 and 3,000", "5", [0]),
        ("version 1.", "1", [8]),
        ("GPT-2 and GPT-20", "GPT-2", [0]),
        ("GPT2是模型", "GPT2", [0]),
        ("他在2015年", "2015", [2]),
        ("他在2015年", "2015年", [2]),
        ("七位创始人", "创始", [2]),
        ("Москва", "Моск", []),
        ("в Москве", "Москве", [2]),
        ("Αθήνα", "Αθ", []),
        ("１２３", "２", []),
        ("aXbXc", "X", []),
        ("人人人", "人人", [0, 1]),
        ("", "a", []),
        ("abc", "abcd", []),
        ("C++ and C", "C++", [0]),
        ("a (b) c", "(b)", [2]),
    ],
)
def test_finds_a_piece_as_words_of_its_own(text: str, piece: str, found: list[int]) -> None:
    """Latin words and numbers have bounds; Han characters stand beside anything."""
    assert places(text, piece) == found
    assert holds(text, piece) == bool(found)


@given(st.text("ab é1.,中 ", max_size=12), st.text("ab é1.,中 ", min_size=1, max_size=3))
def test_places_are_where_the_piece_is_a_word(text: str, piece: str) -> None:
    """All the places of the piece that are words, in order, and no others."""
    starts = [start for start in range(len(text)) if text.startswith(piece, start)]
    assert places(text, piece) == [
        start for start in starts if is_word(text, start, start + len(piece))
    ]


@given(st.text("abé1中", min_size=1, max_size=6), st.text("abé1中", min_size=1, max_size=6))
def test_a_piece_between_spaces_is_always_found(before: str, piece: str) -> None:
    """So a sentence of plain words never hides one of them."""
    assert len(before) + 1 in places(f"{before} {piece} {before}", piece)
