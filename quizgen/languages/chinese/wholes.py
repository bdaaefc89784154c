"""The number of which a count is a part: 七人中有四人."""

import re

from quizgen.languages.chinese.numbers import read_quantity
from quizgen.languages.lifetimes import years_of_a_life
from quizgen.models.fact import Fact, Role

_BEFORE = re.compile(
    r"(?P<whole>[\d零〇一二两三四五六七八九十百千万亿]+)\s?[^\d，。；、]{1,6}[中里]"
    r"[，,]?(?:共有|只有|仅有|约有|就有|有|共|只|仅)?$"
)
UNITS = ("年",)


def whole_of(fact: Fact, role: Role) -> float | None:
    """The number that a role's count can't be more than; None where the sentence has none."""
    found = _BEFORE.search(fact.says[: role.start])
    whole = read_quantity(found["whole"]) if found else None
    return whole.high if whole else years_of_a_life(fact, role, UNITS)
