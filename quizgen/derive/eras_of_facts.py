"""Collects when facts speak of whom: the years that a deck's people and things have in it."""

from collections.abc import Iterable, Mapping
from functools import reduce

from quizgen.derive.eras import LIFETIME, Eras
from quizgen.derive.kinds import BEGUN, LASTING, LIVING
from quizgen.derive.years_of_facts import Years, time_of
from quizgen.languages import Language
from quizgen.models.fact import Entity, Fact
from quizgen.models.values import Time


def eras_of(
    facts: Iterable[Fact],
    entities: Mapping[str, Entity],
    named: Mapping[str, frozenset[str]],
    language: Language,
) -> Eras:
    """Collects when facts speak of whom.

    Args:
        facts: the deck's facts.
        entities: its entities.
        named: for each fact, the entities that its sentence names.
        language: finds the years in a sentence.
    """
    seen: dict[str, Years] = {}
    first, last = 9999, -9999
    told: dict[str, Years] = {}
    undated: dict[str, set[str]] = {}
    for fact in facts:
        when = time_of(fact)
        ids = [id_ for role in fact.roles for id_ in role.ids]
        if when is None:
            for id_ in ids:
                undated.setdefault(id_, set()).add(fact.section)
            continue
        first, last = min(first, when[0]), max(last, when[1])
        told[fact.section] = _joined(told.get(fact.section, when), when)
        for id_ in ids:
            seen[id_] = _joined(seen.get(id_, when), when)
    around = {
        id_: reduce(_joined, known)
        for id_, sections in undated.items()
        if (known := [told[section] for section in sections if section in told])
    }
    for entity in entities.values():
        if entity.years and entity.kind in LIVING:
            first, last = min(first, entity.years.first[0]), max(last, entity.years.first[0])
    spans = {
        id_: (entity.years.first[0], _until(entity, entity.years)[0])
        for id_, entity in entities.items()
        if entity.years
    }
    makers = _makers(named.values(), entities)
    lives = {id_: lived for id_, entity in entities.items() if (lived := _lived(entity, entities))}
    firsts: dict[str, int] = {}
    for id_, years in seen.items():
        for name in entities[id_].classes[:1] if entities[id_].kind in BEGUN else ():
            firsts[name] = min(firsts.get(name, years[0]), years[0])
    return Eras(
        seen, around, spans, makers, lives, firsts, last - first <= LIFETIME, last, language
    )


def _makers(named: Iterable[frozenset[str]], entities: Mapping[str, Entity]) -> dict[str, Years]:
    """When those lived whom facts name with a work: nobody takes a novel for one of another age."""
    found: dict[str, Years] = {}
    for ids in named:
        works = [id_ for id_ in ids if entities[id_].kind == "work" and not entities[id_].years]
        for id_ in ids if works else ():
            years = entities[id_].years
            if years is not None and entities[id_].kind in LIVING:
                when = (years.first[0], years.last[0])
                found.update((work, _joined(found.get(work, when), when)) for work in works)
    return found


def _lived(group: Entity, entities: Mapping[str, Entity]) -> Years | None:
    """When all members of a group lived whose years are known."""
    if group.kind != "group" or group.years:
        return None
    known = [years for id_ in group.members if id_ in entities and (years := entities[id_].years)]
    if not known:
        return None
    first, last = max(y.first[0] for y in known), min(y.last[0] for y in known)
    return (first, last) if first < last else None


def _joined(one: Years, other: Years) -> Years:
    return min(one[0], other[0]), max(one[1], other[1])


def _until(entity: Entity, years: Time) -> tuple[int, int, int]:
    """Until when others have to do with something: a book is written once, a prize is won again."""
    return years.last if entity.kind in (*LIVING, *LASTING) else years.first
