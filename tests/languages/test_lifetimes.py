"""The most years that a number may tell of somebody."""

import pytest

from quizgen.languages import ENGLISH
from quizgen.languages.chinese import CHINESE
from quizgen.languages.lifetimes import LONGEST
from tests.support.banks import EN, ZH, facts_of


@pytest.mark.parametrize(
    ("says", "count", "who", "most"),
    [
        ("Joule worked on it for nearly 40 years.", "nearly 40 years", "Joule", LONGEST),
        ("Joule wrote about 40 papers.", "about 40", "Joule", None),
        ("The house of Joule stood for 200 years.", "200 years", "Joule", None),
        ("The house of Joule stood for 40 years.", "40 years", "", None),
    ],
)
def test_years_of_somebody(says: str, count: str, who: str, most: int | None) -> None:
    """Where the sentence tells of somebody, and no more than a life already."""
    role = f", who: {who}" if who else ""
    fact = facts_of(f"facts: [{{id: f, says: {says}, how-many: {count}{role}}}]", EN)["f"]
    (number,) = [role for role in fact.roles if role.name == "how-many"]
    assert ENGLISH.whole_of(fact, number) == most


def test_years_of_somebody_in_chinese() -> None:
    """The same."""
    text = "facts: [{id: f, says: 焦耳用了近四十年时间测定它。, how-many: 近四十年, who: 焦耳}]"
    fact = facts_of(text, ZH)["f"]
    (number,) = [role for role in fact.roles if role.name == "how-many"]
    assert CHINESE.whole_of(fact, number) == LONGEST
