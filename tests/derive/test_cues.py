"""Stems that give their key away."""

import pytest

from quizgen.derive.cues import gives_away, reckoned


@pytest.mark.parametrize(
    ("stem", "key", "told"),
    [
        ("For how long was it built, from 1248 to 1880?", "632 years", True),
        ("这座教堂1248年动工，1880年完工，前后历时多少年？", "632年", True),
        ("For how long was it built, from 1248 to 1880?", "600 years", False),
        ("How many of the 1,248 stones were cut by 1880?", "632", False),
        ("How many ships sailed in 1248?", "632", False),
        ("How much did it grow from 1248 to 1880?", "632.5 km", False),
    ],
)
def test_a_time_between_two_years_of_the_stem_is_reckoned(stem: str, key: str, told: bool) -> None:
    """Nothing has to be known for it."""
    assert reckoned(stem, [key]) is told


def test_a_word_of_the_key_alone() -> None:
    """A wrong option that has it too makes it no clue."""
    stem = "Which bacterium causes cholera?"
    assert gives_away(stem, ["Cholera vibrio"], ["Salmonella"])
    assert not gives_away(stem, ["Cholera vibrio"], ["Cholera phage"])


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("After whom is the ampere named?", "André-Marie Ampère"),
        ("After whom is the volt named?", "Alessandro Volta"),
    ],
)
def test_a_name_that_is_spelt_almost_as_the_word(stem: str, key: str) -> None:
    """With an accent, or one letter more."""
    assert gives_away(stem, [key], ["Michael Faraday", "Wilhelm Weber"])
    assert not gives_away(stem, ["Michael Faraday"], [key])
