"""Which callings are mistaken for one another."""

import pytest

from quizgen.languages import ENGLISH, Language
from quizgen.languages.chinese import CHINESE


@pytest.mark.parametrize(
    ("language", "one", "other", "alike"),
    [
        (ENGLISH, "chemist", "Physicist", False),
        (ENGLISH, "Scottish chemist", "Biochemist", True),
        (ENGLISH, "poet", "novelist", True),
        (ENGLISH, "glass-blower", "glass-blower", True),
        (ENGLISH, "Venetian glass-blower", "glass-blower", True),
        (ENGLISH, "glass-blower", "chemist", False),
        (ENGLISH, "king", "astronomer", False),
        (ENGLISH, "sprinter", "biologist", False),
        (ENGLISH, "architect", "painter", False),
        (ENGLISH, "architect", "engineer", True),
        (ENGLISH, "economist", "industrialist", False),
        (CHINESE, "建筑师", "画家", False),
        (CHINESE, "宋代诗人", "词人", True),
        (CHINESE, "数学家", "天文学家", False),
        (CHINESE, "物理学家", "天体物理学家", True),
        (CHINESE, "皇帝", "诗人", False),
    ],
)
def test_callings_of_one_field_are_near(
    language: Language, one: str, other: str, alike: bool
) -> None:
    """By the words that they end with, or because one is a sort of the other."""
    assert language.near_callings([one], [other]) is alike
