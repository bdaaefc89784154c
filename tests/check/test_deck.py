"""Checking `deck:` itself."""

import pytest

from tests.support.banks import Problem, checked, problems

PLAIN = "Use letters, digits, `-` and `_`: it names a folder and a file."


def _deck(deck_id: str = "test", language: str = "zh-Hans") -> str:
    return f'deck:\n  id: "{deck_id}"\n  title: 测试\n  language: {language}\n'


@pytest.mark.parametrize(
    "deck_id", ["a", "test", "test-1_b", "v1.2", "创始故事", "x" * 100, "console", "com10", "cont"]
)
def test_accepts_plain_file_names(deck_id: str) -> None:
    """A name that is a file's name on every system is a deck's id."""
    assert problems("facts: []", _deck(deck_id)) == []


@pytest.mark.parametrize(
    "deck_id",
    [
        *("a/b", "..", ".", ".hidden", "end.", "a b", "-a", "a:b", "a*", "x" * 101, "事" * 34),
        *("con", "CON", "nul.txt", "com1", "LPT9", "aux"),
    ],
)
def test_refuses_what_is_no_file_name(deck_id: str) -> None:
    """A name that some system can't have, or that leads elsewhere, is an error at the id."""
    message = f"`{deck_id}` isn't a plain file name."
    assert problems("facts: []", _deck(deck_id)) == [
        Problem("bad-deck-id", 2, 7, f'"{deck_id}"', message, PLAIN)
    ]


@pytest.mark.parametrize("tag", ["zh", "zh-Hans", "zh-Hant-HK", "en", "en-GB", "EN"])
def test_knows_chinese_and_english(tag: str) -> None:
    """Tags of languages that quizgen words questions in are known in any case, with any region."""
    assert problems("facts: []", _deck(language=tag)) == []


@pytest.mark.parametrize("tag", ["de", "enx", "zho"])
def test_warns_of_other_languages(tag: str) -> None:
    """In another language nothing is derived, and the author is told so."""
    assert problems("facts: []", _deck(language=tag)) == [
        Problem(
            "unknown-language",
            4,
            13,
            tag,
            f"quizgen derives nothing in `{tag}`.",
            "It words questions in `zh`, `zh-Hant`, `en`; hand-written questions work in any"
            " language. `check -v` lists the lint rules that don't.",
        )
    ]


def test_a_text_that_is_no_language_tag_is_an_error_with_what_was_meant() -> None:
    """Browsers, Anki's voices and screen readers go by the tag."""
    assert problems("facts: []", _deck(language="English")) == [
        Problem(
            "bad-language-tag",
            4,
            13,
            "English",
            "`English` isn't a language tag.",
            "Did you mean `en`?",
        )
    ]
    (found,) = problems("facts: []", _deck(language="klingon!!"))
    assert (found.name, found.hint) == (
        "bad-language-tag",
        "Write a tag such as `zh-Hans`, `en`, `de`, `pt-BR`.",
    )


@pytest.mark.parametrize(
    ("published", "year"),
    [("2024-12-22", 2024), ("2024", 2024), ("2024 年", 2024), ("12 月", 9999), ("20245", 9999)],
)
def test_reads_the_year_of_publication(published: str, year: int) -> None:
    """The source's year bounds the years of wrong answers; without one nothing does."""
    deck = _deck() + f'  source: {{title: 访谈, published: "{published}"}}\n'
    source = checked("facts: []", deck).deck.source
    assert source is not None
    assert source.year == year
