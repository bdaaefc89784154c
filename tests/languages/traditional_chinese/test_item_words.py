"""What the lint rules find in items in traditional Chinese, in the wordings of Taiwan's tests."""

import pytest

from quizgen.languages.traditional_chinese.item_words import LEXICON


@pytest.mark.parametrize(
    "stem",
    [
        "下列何者非臺灣的離島？",
        "下列何者為非？",
        "下列敘述何者錯誤？",
        "下列有關臺灣氣候的敘述，何者有誤？",
        "下列哪一個不是河流？",
        "下列何者不屬於哺乳類？",
        "下列敘述何者不正確？",
    ],
)
def test_a_stem_that_asks_for_what_is_not_so_is_negative(stem: str) -> None:
    """Tests in Taiwan ask with 何者, and deny with 非, too."""
    assert any(sign in stem for sign in LEXICON.negative_signs)
    found = LEXICON.negative.search(LEXICON.asks(stem))
    assert found is not None
    assert LEXICON.negation.search(found[0])


@pytest.mark.parametrize("stem", ["下列何者位於非洲？", "下列敘述何者正確？", "兩者有什麼不同？"])
def test_other_stems_deny_nothing(stem: str) -> None:
    """非 is a part of names, and 不同 negates nothing."""
    assert LEXICON.negative.search(LEXICON.asks(stem)) is None


def test_options_that_speak_of_the_others_are_found() -> None:
    """All and none of the above, and combinations."""
    for text in ("以上皆是", "以上皆對", "以上都是"):
        assert LEXICON.all_above.search(text)
    for text in ("以上皆非", "以上都不是", "以上都不對"):
        assert LEXICON.none_above.search(text)
    assert LEXICON.combination.search("①②③")


@pytest.mark.parametrize("text", ["絕對", "從來", "總是", "完全沒有", "必須永遠", "所有的"])
def test_words_without_exception_are_found(text: str) -> None:
    """In traditional characters as in simplified ones."""
    assert LEXICON.absolute.search(text)


def test_words_are_compared_as_they_are_written() -> None:
    """What a finding names stands in the author's text."""
    assert "氣候" in LEXICON.content("臺灣的氣候為什麼溫暖")
    assert "什麼" not in LEXICON.content("臺灣的氣候為什麼溫暖")
    assert {"主要", "發展", "經濟"} <= LEXICON.usual
    assert {"○", "×", "對", "錯"} <= LEXICON.truths
