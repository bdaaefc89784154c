"""The times and numbers that a deck's facts have."""

from collections import Counter
from collections.abc import Iterable, Mapping

from quizgen.derive.nearby import form_of
from quizgen.derive.sides import Pair
from quizgen.derive.years_of_facts import is_dated
from quizgen.models.fact import Fact
from quizgen.models.values import Quantity, Time

RECENT = 2000
"""A year that has been, for sources that don't say when they were published."""
LATEST = 2100
"""The last year that anybody foresees anything for."""


def latest_in(facts: Iterable[Fact]) -> int:
    """The last year that a fact names, or a recent one; what is later may not have been yet."""
    times = [role.value for fact in facts for role in fact.roles if isinstance(role.value, Time)]
    known = [time.last[0] for time in times if is_dated(time) and time.last[0] <= LATEST]
    return max([*known, RECENT])


def known_in(facts: Iterable[Fact]) -> Mapping[object, tuple[Pair, ...]]:
    """For each form, the texts of times or quantities that facts have, in the order of values."""
    known: dict[object, dict[str, Time | Quantity]] = {}
    for fact in facts:
        for role in fact.roles:
            # What a text means in an author's gloss alone, it doesn't mean elsewhere.
            if isinstance(role.value, Time) and not is_dated(role.value):
                continue
            if isinstance(role.value, (Time, Quantity)) and not role.glossed:
                known.setdefault(form_of(role.value), {})[role.text] = role.value
    return {form: _in_order(values) for form, values in known.items()}


def columns_in(facts: Iterable[Fact]) -> Mapping[str, tuple[Pair, ...]]:
    """The numbers of each column of a table, in order."""
    columns: dict[str, dict[str, Time | Quantity]] = {}
    for fact in facts:
        for role in fact.roles:
            if role.pool and isinstance(role.value, Quantity):
                columns.setdefault(role.pool, {})[role.text] = role.value
    return {pool: _in_order(values) for pool, values in columns.items()}


def _in_order(values: Mapping[str, Time | Quantity]) -> tuple[Pair, ...]:
    return tuple(sorted(values.items(), key=lambda pair: (pair[1].rank, pair[0])))


def named_in(facts: Iterable[Fact]) -> Mapping[str, int]:
    """How many facts name each time or number."""
    return Counter(
        role.text
        for fact in facts
        for role in fact.roles
        if isinstance(role.value, (Time, Quantity))
    )
