"""Language tags: those of BCP 47, and what was meant by a text that is none."""

import pytest

from quizgen.languages.tags import is_well_formed, meant_tag


@pytest.mark.parametrize(
    "tag",
    [
        *("zh", "zh-Hans", "zh-Hant-TW", "zh-yue", "en", "EN", "en-GB", "es-419", "pt-BR"),
        *("sr-Latn-RS", "de-1996", "de-CH-1996", "sl-rozaj-biske", "haw", "az-Arab"),
        *("en-u-co-phonebk", "de-x-school", "zh-cmn-Hans-CN"),
    ],
)
def test_a_tag_is_one(tag: str) -> None:
    """Language, script, region, variants, extensions, in this order and any letter case."""
    assert is_well_formed(tag)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("English", "en"),
        ("Deutsch", "de"),
        ("中文", "zh-Hans"),
        ("繁體中文", "zh-Hant"),
        ("cn", "zh-Hans"),
        ("jp", "ja"),
        ("en_US", "en-US"),
        (" en", "en"),
        ("simplified  Chinese", "zh-Hans"),
        ("klingon!!", ""),
        ("e", ""),
        ("en-", ""),
        ("en--GB", ""),
        ("en-GB-Latn", ""),
        ("x-mine", ""),
        ("", ""),
    ],
)
def test_a_text_that_is_none_and_the_tag_that_was_meant(text: str, meant: str) -> None:
    """A language's name, a country's code, an underscore; of others nobody knows."""
    assert not is_well_formed(text)
    assert meant_tag(text) == meant
    assert not meant or is_well_formed(meant)


def test_a_long_text_is_judged_at_once() -> None:
    """However it begins."""
    assert not is_well_formed("en" + "-abcde" * 50_000 + "-!")
