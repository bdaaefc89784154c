"""How long a person can do anything: nobody worked on it for a hundred and twenty years."""

from collections.abc import Collection

from quizgen.models.fact import Fact, Role
from quizgen.models.values import Quantity

LONGEST = 70
"""Years of a life in which somebody does something."""


def years_of_a_life(fact: Fact, role: Role, units: Collection[str]) -> float | None:
    """The most years that a number may tell of somebody; None where it tells of nobody, or more.

    Args:
        fact: the fact.
        role: a number in it.
        units: how the language writes years.
    """
    value = role.value
    if not isinstance(value, Quantity) or value.unit not in units:
        return None
    told = any(other.name == "who" for other in fact.roles)
    return LONGEST if told and value.high <= LONGEST else None
