"""Between which years the time of a fact may lie, for all that its sentence tells."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from quizgen.derive.eras import GROWN_UP, OLD, Eras
from quizgen.derive.kinds import LIVING
from quizgen.derive.years_of_facts import ALL_YEARS, Years, meet, time_of, years_between
from quizgen.models.fact import Entity, Fact


def years_open_to(
    eras: Eras, fact: Fact, entities: Mapping[str, Entity], named: AbstractSet[str] = frozenset()
) -> Years:
    """The years that the time of a fact can't be outside of.

    Those of the people in it, and between other years that it names: what was foreseen for
    1758 was foreseen before.

    Args:
        eras: when the deck's people and things were.
        fact: the fact.
        entities: the deck's entities.
        named: those that its sentence names, in its roles and besides.
    """
    when = time_of(fact)
    if when is None:
        return ALL_YEARS
    first, last = years_between(fact, when, eras.language)
    places = {id_ for role in fact.roles if role.name == "where" for id_ in role.ids}
    people = {id_ for id_ in named if entities[id_].kind in LIVING}
    for id_ in ({id_ for role in fact.roles for id_ in role.ids} | people) - places:
        start, end = _limits(eras, entities[id_], when)
        first, last = max(first, start), min(last, end)
    return (first, last) if first < last else ALL_YEARS


def _limits(eras: Eras, entity: Entity, when: Years) -> Years:
    """Between which years others than a fact's own may be, for all that is known of one."""
    begun = eras.firsts.get(entity.classes[0], ALL_YEARS[0]) if entity.classes else ALL_YEARS[0]
    # Nobody flew to the Moon before the first spaceship did.
    first, last = begun if begun < when[0] else ALL_YEARS[0], ALL_YEARS[1]
    span = _span(eras, entity)
    if span is None or not meet(span, when) or when[0] <= span[0]:
        return first, last
    start, end = span
    if entity.kind in LIVING:
        end = min(end, start + OLD) if when[1] <= start + OLD else end
        # Of what was done as a child, all other years of childhood are left.
        start += GROWN_UP if when[0] >= start + GROWN_UP else 0
        return max(first, start), end
    return (max(first, start), end) if entity.kind == "organisation" else (first, last)


def _span(eras: Eras, entity: Entity) -> Years | None:
    if entity.years is None:
        return eras.lives.get(entity.id)
    return entity.years.first[0], entity.years.last[0]
