"""Finds the entities that can stand in for the true ones and make a fact's sentence false."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from quizgen.derive.candidates import Candidates
from quizgen.derive.forms import of_like_length
from quizgen.derive.pools import Pools
from quizgen.derive.truths import Truth
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


def distractor_candidates(
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
    candidates = Candidates(fact, role, true, pools)
    key = candidates.key
    # Of places and of a table's rows the nearest are taken, so all that fit are looked for.
    by_nearness = bool(role.pool) or key.kind == "place"
    short: dict[str, Entity] = {}
    long: dict[str, Entity] = {}
    beside: set[str] = set()
    for sort, here, ring in pools.rings_for(fact, role, key):
        if candidates.is_last_resort(sort) and (candidates.of_one_sex or len(short) >= ENOUGH):
            break  # two chemists are better than two and a king
        if not candidates.suit(sort):
            continue
        for id_ in islice(ring.drawn(fact.id), LOOKED_AT):
            other = pools.entities[id_]
            if candidates.fit(other, sort):
                beside.update([id_] if here else [])
                (short if of_like_length(other.name, key.name) else long)[id_] = other
            if len(short) == wanted and not by_nearness:
                return list(short.values())
    found = [*short.values(), *long.values()]
    if by_nearness:
        found = _nearest_first(found, fact, candidates, beside, pools)
    # Three cities of one country show that the fourth is the key.
    told_by_land = pools.regions.stands_out(key, found[:wanted])
    return found[: 1 if told_by_land else wanted]


def _nearest_first(
    found: Sequence[Entity],
    fact: Fact,
    candidates: Candidates,
    beside: AbstractSet[str],
    pools: Pools,
) -> list[Entity]:
    """Those of the key's class first, then by place, by section, and by time."""

    def distance(other: Entity) -> tuple[bool, int, bool, int]:
        nearness = pools.regions.nearness(other, candidates.key)
        unlike, far = not candidates.shares_class(other), other.id not in beside
        return unlike, -nearness, far, pools.eras.apart(other, fact)

    return sorted(found, key=distance)
