"""Lint rules: an answer that many cards have, and a deck that never asks why."""

import pytest

from tests.support.lint_cases import lint_text


def _deck(same: int, others: int, why: int = 0) -> str:
    facts = [
        f"  - {{id: f{number}, says: {name} left the town of X{number}., who: {name}}}\n"
        for number, name in enumerate([*["Ada"] * same, *(f"Bob{n}" for n in range(others))])
    ]
    facts += [
        f"  - {{id: w{number}, says: Cy{number} left because it rained {number} times.,"
        f" why: it rained {number} times}}\n"
        for number in range(why)
    ]
    return f"facts:\n{''.join(facts)}"


def _found(text: str, rule: str) -> list[str]:
    return [r.diagnostic.message for r in lint_text(text, "en") if r.diagnostic.name == rule]


@pytest.mark.parametrize(
    ("same", "others", "found"), [(8, 10, True), (7, 3, False), (8, 90, False)]
)
def test_one_answer_on_many_cards(same: int, others: int, found: bool) -> None:
    """Eight of eighteen are told, seven of ten and eight of a hundred aren't."""
    message = f"`Ada` is the answer of {same} of {same + others} cards."
    assert _found(_deck(same, others), "frequent-answer") == ([message] if found else [])


@pytest.mark.parametrize(
    ("others", "why", "found"), [(40, 0, True), (39, 0, False), (40, 3, False)]
)
def test_a_deck_that_never_asks_why(others: int, why: int, found: bool) -> None:
    """A large deck of names alone is told; one with a few reasons isn't."""
    message = f"Of {others} cards 0 ask why, or a question that somebody wrote."
    assert _found(_deck(0, others, why), "no-why") == ([message] if found else [])
