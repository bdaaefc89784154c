"""The number of which a count is a part: four of the seven climbers."""

import re

from quizgen.languages.english.numbers import read_quantity
from quizgen.languages.lifetimes import years_of_a_life
from quizgen.models.fact import Fact, Role

_AFTER = re.compile(
    r"^\s*(?:[a-z]+\s)?(?:out\s)?of\s(?:(?:the|its|their|his|her|these|those|all|some|about)\s)*"
    r"(?P<whole>[\w,]+)"
)
_BEFORE = re.compile(
    r"\bof\s(?:the\s|its\s|their\s)?(?P<whole>[\w,]+)\s[a-z]+,?\s(?:only\s)?$", re.IGNORECASE
)
_UNITS = ("year", "years")
_OLD = re.compile(r"\s+(?:old\b|of\sage\b)")
OLDEST = 105
"""Years that hardly anybody lives."""


def whole_of(fact: Fact, role: Role) -> float | None:
    """The number that a role's count can't be more than; None where the sentence has none."""
    before, after = fact.says[: role.start], fact.says[role.end :]
    found = _AFTER.search(after) or _BEFORE.search(before)
    whole = read_quantity(found["whole"]) if found else None
    if whole is None and _OLD.match(after):
        return OLDEST
    return whole.high if whole else years_of_a_life(fact, role, _UNITS)
