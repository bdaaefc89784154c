"""Finds the entities that can stand in for the true ones and make a fact's sentence false."""

from collections.abc import Sequence
from itertools import islice

from quizgen.derive.pools import Pools
from quizgen.derive.truths import Truth
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities

LOOKED_AT = 24
"""Entities of a kind that are looked at for one role; enough to find three that fit."""


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
    """Other entities that fit the role and that the sentence isn't about in any way.

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
    han = _is_han(key.name)
    alike: dict[str, Entity] = {}
    unlike: dict[str, Entity] = {}
    for ring in pools.rings_for(fact, role, key.kind):
        for id_ in islice(ring.drawn(fact.id), LOOKED_AT):
            other = pools.entities[id_]
            if (
                other.name not in says
                and _is_han(other.name) == han
                and not any(_related(other, one) for one in true)
                and not (other.aliases and any(name in says for name in other.aliases))
            ):
                (alike if _alike(other.name, key.name) else unlike)[id_] = other
            if len(alike) == wanted:
                return list(alike.values())
    return [*alike.values(), *unlike.values()][:wanted]


def _is_han(name: str) -> bool:
    """Whether a name has Han characters; beside names without, it stands out."""
    return max(name) >= "\u2e80"


def _alike(one: str, other: str) -> bool:
    """Whether neither text is more than twice as long as the other."""
    return len(one) <= 2 * len(other) <= 4 * len(one)


def _related(one: Entity, other: Entity) -> bool:
    """Whether they are the same, or one is or may be a part of the other."""
    return (
        one.id == other.id
        or one.id in other.members
        or other.id in one.members
        or not one.members.isdisjoint(other.members)
    )
