"""Lint rule: the keys of a bank stand at one place too often."""

import pytest

from tests.support.lint_cases import lint_text


def _deck(places: list[int], options: int = 4, fixed: str = "true") -> str:
    items = []
    for number, place in enumerate(places):
        texts = [f"{'key' if at == place else 'no'} {number} {at}" for at in range(options)]
        items.append(
            f"  - {{id: q{number}, type: choice, stem: What is it of {number}?, "
            f"fixed-order: {fixed}, options: [{', '.join(texts)}], answer: {texts[place]}}}\n"
        )
    return f"questions:\n{''.join(items)}"


def _found(text: str, language: str) -> list[str]:
    reports = lint_text(text, language)
    return [r.diagnostic.message for r in reports if r.diagnostic.name == "key-position"]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    ("places", "options", "most"),
    [
        ([0] * 10, 4, "10 have the key at place 1"),
        ([3] * 20, 4, "20 have the key at place 4"),
        ([2] * 15 + [0, 1, 3] * 2, 4, "15 have the key at place 3"),
        ([1] * 12, 3, "12 have the key at place 2"),
        ([0] * 11, 2, "11 have the key at place 1"),
        ([4] * 30 + [0, 1, 2, 3], 5, "30 have the key at place 5"),
    ],
)
def test_a_place_that_is_too_frequent(
    places: list[int], options: int, most: str, language: str
) -> None:
    """It is named, with the number of items that have the key there."""
    assert _found(_deck(places, options), language) == [
        f"Of {len(places)} choice items with {options} options, {most}."
    ]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    ("places", "options", "fixed"),
    [
        ([0, 1, 2, 3] * 5, 4, "true"),
        ([0] * 9, 4, "true"),
        ([0] * 3 + [1] * 2 + [2] * 4 + [3] * 3, 4, "true"),
        ([0] * 40, 4, "false"),
        ([0, 1] * 8, 2, "true"),
        ([0, 1, 2], 4, "true"),
    ],
)
def test_chance_is_no_fault(places: list[int], options: int, fixed: str, language: str) -> None:
    """Evenly spread, few, or shuffled by quizgen."""
    assert _found(_deck(places, options, fixed), language) == []
