"""Finds the entities that can stand in for the true ones and make a fact's sentence false."""

from collections.abc import Sequence
from itertools import islice

from quizgen.derive.forms import alike, of_like_length, shown
from quizgen.derive.pools import Pools
from quizgen.derive.regions import lands_told
from quizgen.derive.sorts import kind_sort
from quizgen.derive.truths import Truth
from quizgen.languages.callings import near
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities

ENOUGH = 2
"""Entities of the key's class beside which none of its kind alone is taken."""
LOOKED_AT = 32
"""Entities of a sort that are looked at for one role; enough to find three that fit."""


def true_entities(truths: Sequence[Truth], pools: Pools) -> list[Entity]:
    """The entity of each truth; none where one of them isn't a single entity."""
    true = []
    for truth in truths:
        value = truth.value
        if not isinstance(value, Entities) or not value.whole or len(value.ids) != 1:
            return []
        true.append(pools.entities[value.ids[0]])
    return true


def stand_ins(
    fact: Fact, role: Role, true: Sequence[Entity], pools: Pools, wanted: int
) -> list[Entity]:
    """Other entities of the key's sort that the sentence isn't about in any way.

    Those that the fact's section speaks of come first, then those of the other sections: what is
    far off isn't mistaken for the key. So an entity that no fact speaks of yet changes no item.
    Names that stand out by their length come last.

    Args:
        fact: the fact.
        role: one of its roles.
        true: the entities that make the sentence true.
        pools: what the deck knows.
        wanted: how many at most.
    """
    key, says = true[0], fact.says
    name = shown(key)
    never = fact.never.get(role.name, frozenset())
    tied = pools.ties.tied(fact, role)
    told = lands_told(fact, role) if key.kind == "place" else frozenset()
    by = people_named(fact, role, pools) if key.kind == "work" else frozenset()
    short: dict[str, Entity] = {}
    long: dict[str, Entity] = {}
    language = pools.neighbours.language
    rings = pools.rings_for(fact, role, key)
    by_sex = key.kind == "person" and language.of_one_sex(says)
    for sort, ring in rings:
        if sort == kind_sort(key.kind) and key.classes and (by_sex or len(short) >= ENOUGH):
            break  # two chemists are better than two and a king
        if by_sex and not (sort.startswith("is:") and language.of_one_sex(sort)):
            continue
        for id_ in islice(ring.drawn(fact.id), LOOKED_AT):
            other = pools.entities[id_]
            if (
                other.name not in says
                and id_ not in tied
                and id_ not in never
                and alike(shown(other), name)
                and (key.kind != "person" or language.names_alike(key.name, other.name))
                and (role.pool or key.kind == other.kind or _share_class(key, other))
                and (key.kind == "person") == (other.kind == "person")
                and (sort != kind_sort(key.kind) or _acts_alike(other, key, role, pools))
                and not any(related(other, one) for one in true)
                and not (other.aliases and any(alias in says for alias in other.aliases))
                and pools.eras.fits(other, key, fact)
                and pools.regions.may_be(other, key, role, told)
                and not (by and pools.ties.of_others(other.id, by, pools.entities))
            ):
                (short if of_like_length(other.name, key.name) else long)[id_] = other
            if len(short) == wanted and key.kind != "place" and not role.pool:
                return list(short.values())
    found = [*short.values(), *long.values()]
    if role.pool or key.kind == "place":
        found.sort(
            key=lambda other: (
                not _share_class(key, other),
                -pools.regions.nearness(other, key),
                pools.eras.apart(other, fact),
            )
        )
    return found[:wanted]


def people_named(fact: Fact, role: Role, pools: Pools) -> frozenset[str]:
    """The people that a sentence names beside a role: whose work something is, as a rule."""
    own = role.value.ids if isinstance(role.value, Entities) else ()
    named = pools.ties.named[fact.id]
    return frozenset(
        [id_ for id_ in named if id_ not in own and pools.entities[id_].kind == "person"]
    )


def _acts_alike(other: Entity, key: Entity, role: Role, pools: Pools) -> bool:
    """Whether somebody may have done what the key did, by their callings and their roles.

    Who was treated is no one who treats, and no sprinter found a comet.
    """
    if role.name not in pools.roles.get(other.id, (role.name,)):
        return False
    fields = pools.neighbours.language.fields
    return not key.classes or near(key.classes, other.classes, fields)


def related(one: Entity, other: Entity) -> bool:
    """Whether they are the same, or one is or may be a part of the other."""
    return (
        one.id == other.id
        or one.id in other.members
        or other.id in one.members
        or one.id in other.part_of
        or other.id in one.part_of
        or not one.members.isdisjoint(other.members)
    )


def _share_class(one: Entity, other: Entity) -> bool:
    return not set(one.classes).isdisjoint(other.classes)
