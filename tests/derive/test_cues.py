"""Stems that give their key away."""

import pytest

from quizgen.derive.cues import echoes, gives_away, reckoned
from quizgen.languages.chinese import CHINESE
from quizgen.languages.english import ENGLISH


@pytest.mark.parametrize(
    ("stem", "key", "told"),
    [
        ("For how long was it built, from 1248 to 1880?", "632 years", True),
        ("这座教堂1248年动工，1880年完工，前后历时多少年？", "632年", True),
        ("For how long was it built, from 1248 to 1880?", "600 years", False),
        ("How many of the 1,248 stones were cut by 1880?", "632", False),
        ("How many ships sailed in 1248?", "632", False),
        ("How much did it grow from 1248 to 1880?", "632.5 km", False),
        ("平均盐度约为35‰，每千克海水里大约溶有多少克盐？", "35克", True),
        ("平均盐度约为3.5%，每千克海水里大约溶有多少克盐？", "35克", False),
        (
            "Into how many families, strings, woodwind, brass and percussion, do they fall?",
            "four",
            True,
        ),
        ("How many has the group of the strings, the woodwind and the brass?", "16", False),
        ("Only  elements, mercury and bromine, are liquid at 20 °C.", "two", True),
        ("Only  elements are liquid, mercury and bromine among them.", "two", False),
        ("文房四宝指笔、墨、纸和砚，共几样？", "四样", True),
    ],
)
def test_a_number_that_the_stem_tells_is_reckoned(stem: str, key: str, told: bool) -> None:
    """Nothing has to be known for it."""
    read = (CHINESE if stem[0] > "z" else ENGLISH).read_quantity
    assert reckoned(stem, [key], read) is told


@pytest.mark.parametrize(
    ("stem", "wrong", "echo"),
    [
        ("Which element did he get by heating mercuric oxide?", "mercury", True),
        ("Which element did he get by heating mercuric oxide?", "argon", False),
        ("Which river flows through Vienna?", "the Yellow River", False),
        ("长江三角洲上最长的是哪条河流？", "长江", True),
    ],
)
def test_a_wrong_option_that_the_stem_names(stem: str, wrong: str, echo: bool) -> None:
    """It may be right as well, or nobody takes it for the key; a class says nothing."""
    assert echoes(stem, wrong, ["oxygen", "the Danube", "river", "黄浦江"]) is echo


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
