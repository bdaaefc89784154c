"""Values that only bound what is meant: more than 80 per cent is more than 40, too."""

import re

from quizgen.models.fact import Fact, Role
from quizgen.models.values import Quantity

_OPEN_ENDED = re.compile(
    r"\b(?:by|before|after|until|till|since)\s(?:(?:the|about|around)\s)*$", re.IGNORECASE
)


_ONE_OF_MANY = re.compile(r"An?\s(?:[a-z-]+\s){1,3}of\s")
"""A temperature of −89.2 °C was measured: others were, too."""
_NEAR = 40
_LIMIT = (
    r"(?:more than|over|at least|at most|no (?:more|fewer|less) than|up to|upwards? of|less than"
    r"|fewer than|under|well over|as (?:many|much|few) as)"
)
_BOUND = re.compile(rf"{_LIMIT}\b", re.IGNORECASE)
_BOUND_BEFORE = re.compile(rf"\b{_LIMIT}\s$", re.IGNORECASE)
"""More than 80 per cent is more than 40, too."""


def open_ended(fact: Fact, role: Role) -> bool:
    """Whether a value is a bound: what was made by 2900 BC was made by 2800 BC too."""
    before = fact.says[max(role.start - _NEAR, 0) : role.start]
    if isinstance(role.value, Quantity):
        one = _ONE_OF_MANY.fullmatch(fact.says[: role.start])
        return bool(one or _BOUND.match(role.text) or _BOUND_BEFORE.search(before))
    return bool(_OPEN_ENDED.search(before))
