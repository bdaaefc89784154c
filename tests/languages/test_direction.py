"""Which languages are written from right to left."""

import pytest

from quizgen.languages.direction import direction_of

RIGHT_TO_LEFT = (
    *("ar", "ar-EG", "ar_EG", "AR", "arz", "he", "he-IL", "iw", "fa", "fa-IR", "ur", "ps", "sd"),
    *("ug", "ug-CN", "yi", "dv", "ckb", "ckb-IQ", "syr", "az-Arab", "az-IR", "pa-Arab-PK", "pa-PK"),
    *("uz-AF", "ku-Arab", "ks", "ms-Arab", "sd-Arab-IN", "tr-Arab", "ff-Adlm", "en-Hebr", "nqo"),
    *("zh-Arab", "ur-Aran", "ar-u-nu-latn", "zh-arb"),
)
LEFT_TO_RIGHT = (
    *("en", "zh-Hans", "ja", "he-Latn", "ar-Latn", "ar-Latn-EG", "fa-Latn", "ur-Deva", "sd-Deva"),
    *("sd-IN", "az", "az-Latn", "pa", "pa-IN", "uz", "ku", "tr", "yi-Latn", "ug-Cyrl", "mt", ""),
    *("en-x-arab", "en-u-co-arab", "hea", "ara1", "und"),
)


@pytest.mark.parametrize("tag", RIGHT_TO_LEFT)
def test_right_to_left(tag: str) -> None:
    """By the script, where the tag names one; else by language, and sometimes country."""
    assert direction_of(tag) == "rtl"


@pytest.mark.parametrize("tag", LEFT_TO_RIGHT)
def test_left_to_right(tag: str) -> None:
    """All others; what comes after a single letter is no script of the text."""
    assert direction_of(tag) == "ltr"
