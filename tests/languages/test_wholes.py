"""The number in a sentence that a count is a part of."""

import pytest

from quizgen.languages import ENGLISH
from quizgen.languages.chinese import CHINESE
from tests.support.banks import EN, ZH, facts_of


@pytest.mark.parametrize(
    ("says", "count", "whole"),
    [
        ("Four of the seven climbers died.", "Four", 7),
        ("The storm sank 23 out of 60 ships.", "23", 60),
        ("Of the twelve jurors only nine agreed.", "nine", 12),
        ("Three of his sons died.", "Three", None),
        ("The strike lasted 12 weeks.", "12 weeks", None),
        ("She was 97 years old when she won.", "97 years", 105),
    ],
)
def test_a_part_is_no_more_than_its_whole(says: str, count: str, whole: int | None) -> None:
    """Behind the count or before it."""
    fact = facts_of(f"facts: [{{id: f, says: {says}, how-many: {count}}}]", EN)["f"]
    assert ENGLISH.whole_of(fact, fact.roles[0]) == whole


@pytest.mark.parametrize(
    ("says", "count", "whole"),
    [
        ("七名队员中有四人遇难。", "四人", 7),
        ("60艘船里，只有23艘返航。", "23艘", 60),
        ("罢工持续了12周。", "12周", None),
    ],
)
def test_a_chinese_part_is_no_more_than_its_whole(says: str, count: str, whole: int | None) -> None:
    """Before the count, with 中 or 里."""
    fact = facts_of(f"facts: [{{id: f, says: {says}, how-many: {count}}}]", ZH)["f"]
    assert CHINESE.whole_of(fact, fact.roles[0]) == whole
