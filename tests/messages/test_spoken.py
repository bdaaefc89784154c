"""Which language is spoken: what is asked for, then the deck's, then the system's."""

import pytest

from quizgen.messages import spoken


@pytest.mark.parametrize(
    ("environment", "deck", "language"),
    [
        ({}, "en", "en"),
        ({}, "fr", "en"),
        ({}, "zh-Hans", "zh-Hans"),
        ({}, "zh", "zh-Hans"),
        ({}, "zh-TW", "zh-Hant"),
        ({"LANG": "zh_CN.UTF-8"}, "en", "zh-Hans"),
        ({"LANG": "zh_TW.UTF-8"}, "", "zh-Hant"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"}, "en", "en"),
        ({"LANG": "de_DE.UTF-8"}, "zh-Hant", "zh-Hant"),
        ({"QUIZGEN_LANG": "en", "LANG": "zh_CN.UTF-8"}, "zh-Hans", "en"),
        ({"QUIZGEN_LANG": "zh"}, "en", "zh-Hans"),
        ({"QUIZGEN_LANG": "zh_HK.UTF-8"}, "en", "zh-Hant"),
        ({"QUIZGEN_LANG": "fr"}, "zh-Hans", "en"),
        ({"QUIZGEN_LANG": "", "LANG": "C"}, "zho", "en"),
    ],
)
def test_the_strongest_wish_decides(environment: dict[str, str], deck: str, language: str) -> None:
    """An empty wish is none."""
    assert spoken(environment, deck) == language
