"""Finds the values that make a fact's sentence provably false in place of a role's own.

What can't be shown to be false isn't offered: the open world may make it true. So there is none
for a role that the author marked `open`, for plain words, or for a list of entities.
"""

from dataclasses import dataclass
from itertools import islice

from quizgen.derive.pools import Pools, frame_of
from quizgen.derive.stable import stable_hash
from quizgen.languages import Language
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Quantity, Time

WANTED = 3
"""Distractors of a choice item; with the key that is four options, the usual number."""
LOOKED_AT = 24
"""Entities of a kind that are looked at for one role; enough to find three that fit."""


@dataclass(frozen=True, slots=True)
class Distractors:
    """What a role can be mistaken for.

    Attributes:
        key: the right value as an option shows it.
        below: the false values that come before the key; for entities, all of them.
        above: the false values that come after it.
        because: why they are false.
        ordered: the options have an order of their own (times, numbers).
    """

    key: str
    below: tuple[str, ...]
    above: tuple[str, ...]
    because: str
    ordered: bool

    @property
    def texts(self) -> tuple[str, ...]:
        """All of the false values."""
        return self.below + self.above


def distractors_of(
    fact: Fact, role: Role, cite: str, pools: Pools, language: Language
) -> Distractors | None:
    """The provably false values for a role, at most `WANTED`; None where there is none.

    Args:
        fact: the fact.
        role: one of its roles.
        cite: where the source says it, for the reasons.
        pools: what the deck knows.
        language: words the reasons.
    """
    value = role.value
    if role.open:
        return None
    if isinstance(value, Time | Quantity):
        reason = "time" if isinstance(value, Time) else "quantity"
        key = role.text
        below, above = _around(fact, role, value, pools)
    elif isinstance(value, Entities) and value.whole and len(value.ids) == 1:
        reason = "entity"
        entity = pools.entities[value.ids[0]]
        key = entity.name
        below, above = _others(fact, role, entity, pools), ()
    else:
        return None
    if not below and not above:
        return None
    because = language.reasons[reason].format(cite=cite, value=key)
    return Distractors(key, below, above, because, ordered=reason != "entity")


def _around(
    fact: Fact, role: Role, value: Time | Quantity, pools: Pools
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The nearest false values below and above, in order.

    How many are below depends on the fact, so that over a bank the key is as often the first
    as the last of the ordered options.
    """
    near = pools.neighbours.of(role.text, value)
    true = pools.frames[frame_of(fact, role)]
    low = [text for text in near.below if text not in true and text not in fact.says]
    high = [text for text in near.above if text not in true and text not in fact.says]
    lower = min(stable_hash(fact.id, role.name) % (WANTED + 1), len(low))
    upper = min(WANTED - lower, len(high))
    lower = min(WANTED - upper, len(low))
    return tuple(reversed(low[:lower])), tuple(high[:upper])


def _others(fact: Fact, role: Role, key: Entity, pools: Pools) -> tuple[str, ...]:
    """Names of other entities of the kind that the sentence isn't about in any way."""
    true = pools.frames[frame_of(fact, role)]
    fits: list[str] = []
    for id_ in islice(pools.rings[key.kind].drawn(fact.id), LOOKED_AT):
        other = pools.entities[id_]
        related = id_ in key.members or key.id in other.members or key.members & other.members
        if (
            id_ != key.id
            and not related
            and key.name.isascii() == other.name.isascii()
            and not any(name in fact.says or name in true for name in other.names)
        ):
            fits.append(other.name)
            if len(fits) == WANTED:
                break
    return tuple(fits)
