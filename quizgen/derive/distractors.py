"""Finds the values that make a fact's sentence provably false in place of a role's own.

What can't be shown to be false isn't offered: the open world may make it true. So there is none
for a role that the author marked `open`, for plain words, or for a list of entities. A value is
false when the role has one value, or when the facts list all values, and it neither is nor
overlaps nor contains any of those.
"""

from collections.abc import Sequence
from typing import NamedTuple

from quizgen.derive.pools import Pools
from quizgen.derive.stable import stable_hash
from quizgen.derive.stand_ins import stand_ins, true_entities
from quizgen.derive.truths import Truth, texts_of
from quizgen.languages import Language
from quizgen.languages.reasons import worded
from quizgen.models.fact import Fact, Role
from quizgen.models.item import Option
from quizgen.models.values import Entities, Quantity, Time, may_overlap

WANTED = 3
"""Distractors of a choice item; with the key that is four options, the usual number."""
_ORDERED = (Time, Quantity)
"""What has a value below and above it."""
MOST_TRUTHS = 24
"""Right values of a role that has false ones; of more, nobody reads in a reason that all are."""


class Distractors(NamedTuple):
    """What a role can be mistaken for.

    Attributes:
        keys: the right values as options show them.
        below: the options with false values that come before the key; for entities, all of them.
        above: those that come after it.
        ordered: the options have an order of their own (times, numbers).
    """

    keys: tuple[str, ...]
    below: tuple[Option, ...]
    above: tuple[Option, ...]
    ordered: bool

    @property
    def wrong(self) -> tuple[Option, ...]:
        """All options with false values."""
        return self.below + self.above


def distractors_of(
    fact: Fact,
    role: Role,
    truths: Sequence[Truth],
    cite: str,
    pools: Pools,
    language: Language,
) -> Distractors | None:
    """The provably false values for a role, at most `WANTED`; None where there is none.

    Args:
        fact: the fact.
        role: one of its roles.
        truths: all values that make the sentence true.
        cite: where the source says it, for the reasons; empty where it isn't cited.
        pools: what the deck knows.
        language: words the reasons.
    """
    value = role.value
    if len(truths) > MOST_TRUTHS or any(truth.open for truth in truths):
        return None
    if isinstance(value, _ORDERED):
        keys = texts_of(truths)
        below, above = _around(fact, role, value, truths, pools)
        reason = "time" if isinstance(value, Time) else "quantity"
    elif isinstance(value, Entities):
        true = true_entities(truths, pools)
        if not true:
            return None
        keys = tuple(dict.fromkeys(entity.name for entity in true))
        below, above = [(o.name, o.id) for o in stand_ins(fact, role, true, pools, WANTED)], []
        reason = "row" if role.pool else "entity"
    else:
        return None
    if not below and not above:
        return None
    value_text = language.labels["comma"].join(keys)
    why = language.tidy(worded(language.reasons, reason, cite, value=value_text))

    pairs = [*below, *above]
    asides = pools.asides(fact, role, pairs)
    wrong = tuple(
        [Option(text, False, why + aside) for (text, _), aside in zip(pairs, asides, strict=True)]
    )
    cut = len(below)
    return Distractors(keys, wrong[:cut], wrong[cut:], ordered=reason in ("time", "quantity"))


def _around(
    fact: Fact, role: Role, value: Time | Quantity, truths: Sequence[Truth], pools: Pools
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The nearest false values below and above, in order.

    How many are below depends on the fact, so that over a bank the key is as often the first
    as the last of the ordered options.
    """
    near = pools.neighbours.of(role.text, value)
    true = [truth.value for truth in truths if truth.value != value]
    low, high = _false(near.below, fact, true), _false(near.above, fact, true)
    lower = min(stable_hash(fact.id, role.name) % (WANTED + 1), len(low))
    upper = min(WANTED - lower, len(high))
    lower = min(WANTED - upper, len(low))
    return [(text, text) for text in reversed(low[:lower])], [(text, text) for text in high[:upper]]


def _false(
    near: Sequence[tuple[str, Time | Quantity]], fact: Fact, true: Sequence[object]
) -> list[str]:
    """The texts that the sentence doesn't say and whose values overlap with no true one."""
    texts = [pair for pair in near if pair[0] not in fact.says]
    if true:  # most sentences have one truth, and it isn't among these
        texts = [pair for pair in texts if not any(may_overlap(pair[1], one) for one in true)]
    return [text for text, _ in texts]
