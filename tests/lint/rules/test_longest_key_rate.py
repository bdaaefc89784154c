"""Lint rule: the key is the longest option in too many items of a bank."""

import pytest

from tests.support.lint_cases import lint_text


def _deck(longest: int, others: int, options: int = 4) -> str:
    items = []
    for number in range(longest + others):
        key = f"key {number}{' wxyz' if number < longest else ''}"
        wrong = [f"no {at} {number}{' z' if at == 1 else ''}" for at in range(1, options)]
        items.append(
            f"  - {{id: q{number}, type: choice, stem: What is it of {number}?, "
            f"options: [{', '.join([key, *wrong])}], answer: {key}}}\n"
        )
    return f"questions:\n{''.join(items)}"


def _found(text: str, language: str) -> list[str]:
    reports = lint_text(text, language)
    return [r.diagnostic.message for r in reports if r.diagnostic.name == "longest-key-rate"]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    ("longest", "others", "options", "chance"),
    [
        (10, 0, 4, 2),
        (20, 0, 4, 5),
        (15, 5, 4, 5),
        (12, 0, 3, 4),
        (40, 20, 3, 20),
        (11, 9, 5, 4),
    ],
)
def test_too_many_longest_keys(
    longest: int, others: int, options: int, chance: int, language: str
) -> None:
    """They are counted, beside what chance would make one expect."""
    message = (
        f"In {longest} of {longest + others} choice items the key is the longest option; "
        f"by chance it would be in {chance}."
    )
    assert _found(_deck(longest, others, options), language) == [message]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    ("longest", "others", "options"),
    [(5, 15, 4), (8, 12, 4), (9, 0, 4), (0, 30, 4), (7, 13, 3), (3, 0, 4)],
)
def test_as_many_as_by_chance(longest: int, others: int, options: int, language: str) -> None:
    """A few more than expected, or too few items to say."""
    assert _found(_deck(longest, others, options), language) == []
