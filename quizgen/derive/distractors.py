"""Finds the values that make a fact's sentence false in place of a role's own.

A value is *excluded* when the role has one value, or when the facts list all values, and it
neither is nor overlaps nor contains any of those. It is *unsaid* when the source says the sentence
of the key and of nobody else; an item of such values asks what the source says. An author's own
wrong options come before both. There is none for a role that the author marked `open`, for plain
words, or for a list of entities, unless the author wrote them.
"""

from collections.abc import Container, Sequence
from typing import NamedTuple

from quizgen.derive.candidates import related
from quizgen.derive.distractor_candidates import distractor_candidates, true_entities
from quizgen.derive.feedback import Wrong, feedback
from quizgen.derive.forms import shown
from quizgen.derive.institutions import years_apart
from quizgen.derive.open_years import years_open_to
from quizgen.derive.pools import Pools
from quizgen.derive.sides import WANTED, Pair, first_below
from quizgen.derive.truths import Truth, texts_of
from quizgen.derive.years_of_facts import ALL_YEARS
from quizgen.items.item import Option
from quizgen.languages import ImpossibleDateError, Language
from quizgen.models.fact import Distractor, Entity, Fact, Role
from quizgen.models.values import Entities, Quantity, Time, may_overlap

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
        of_class: a question may name the key's class (`is:`), since all options are of it.
    """

    keys: tuple[str, ...]
    below: tuple[Option, ...]
    above: tuple[Option, ...]
    ordered: bool
    of_class: bool = True

    @property
    def wrong(self) -> tuple[Option, ...]:
        """All options with false values."""
        return self.below + self.above

    @property
    def by_source(self) -> bool:
        """Whether some option is wrong for no other reason than that the source doesn't say it."""
        return any(option.proof == "unsaid" for option in self.wrong)


def distractors_of(
    fact: Fact, role: Role, truths: Sequence[Truth], pools: Pools, language: Language
) -> Distractors | None:
    """The false values for a role, at most `WANTED`; None where there is none.

    Args:
        fact: the fact.
        role: one of its roles.
        truths: all values that make the sentence true.
        pools: what the deck knows.
        language: words the reasons.
    """
    written = fact.distractors.get(role.name, ())
    if len(truths) > MOST_TRUTHS or (not written and any(truth.open for truth in truths)):
        return None
    if isinstance(role.value, _ORDERED):
        return _ordered(fact, role, role.value, truths, pools, language)
    true = true_entities(truths, pools) if isinstance(role.value, Entities) else []
    if true and not written and _is_byname(fact, role, true[0]):
        return None
    keys = tuple(dict.fromkeys(map(shown, true))) if true else texts_of(truths)
    own = [one for one in written if not _is_true(one, true, keys, pools)]
    found: list[Entity] = []
    if true and len(own) < WANTED and not any(truth.open for truth in truths):
        taken = {one.entity for one in own}
        more = distractor_candidates(fact, role, true, pools, WANTED + len(own))
        found = [entity for entity in more if entity.id not in taken][: WANTED - len(own)]
    if not own and not found:
        return None
    wrong: list[Wrong] = [(one.text, one.entity or one.text, "other") for one in own]
    wrong += [(shown(entity), entity.id, "other") for entity in found]
    proof = "excluded" if role.only else "unsaid"
    options = _options(fact, role, wrong, own, keys, proof, pools, language)
    others = [pools.entities.get(one.entity) for one in own]
    of_class = (
        all(
            other is not None and true[0].classes[0] in other.classes for other in [*others, *found]
        )
        if true and true[0].classes
        else True
    )
    return Distractors(keys, options, (), ordered=False, of_class=of_class)


def _is_byname(fact: Fact, role: Role, key: Entity) -> bool:
    """Whether a sentence tells what else something is called, which no other thing's name is."""
    return role.text != key.name and key.name in fact.with_piece(role, "")


def _is_true(one: Distractor, true: Sequence[Entity], keys: Sequence[str], pools: Pools) -> bool:
    """Whether another fact says the author's own wrong option of the same sentence."""
    entity = pools.entities.get(one.entity)
    return one.text in keys or bool(entity and any(related(entity, key) for key in true))


def _ordered(
    fact: Fact,
    role: Role,
    value: Time | Quantity,
    truths: Sequence[Truth],
    pools: Pools,
    language: Language,
) -> Distractors | None:
    """The author's own wrong times or numbers, and the nearest of the others, in order."""
    written = fact.distractors.get(role.name, ())
    own = {one.text: (one, _read(one.text, value, language)) for one in written}
    if any(read is None for _, read in own.values()):
        wrong: list[Wrong] = [(one.text, one.text, "other") for one in written]
        options = _options(
            fact, role, wrong, written, texts_of(truths), "excluded", pools, language
        )
        return Distractors(texts_of(truths), options, (), ordered=False)
    life = ALL_YEARS
    if isinstance(value, Time):
        life = years_open_to(pools.eras, fact, pools.entities, pools.ties.named[fact.id])
    every = years_apart(fact.says, value.first[0]) if isinstance(value, Time) else 1
    near = None
    if role.pool and isinstance(value, Quantity):
        near = pools.nearby.of_column(role.pool, value)
    near = near or pools.nearby.beside(fact.says[: role.start], role.text, value, life, every)
    true = [truth.value for truth in truths if truth.value != value]
    bound = language.open_ended(fact, role)
    if bound or any(truth.open for truth in truths):
        low, high = [], []
    else:
        low = _false(near.below, fact, role, true, own)
        high = _false(near.above, fact, role, true, own)
        if isinstance(value, Quantity) and (whole := language.whole_of(fact, role)):
            high = [pair for pair in high if pair[1].rank[0] <= whole]
    mine = [(text, read) for text, (_, read) in own.items() if read is not None]
    kept_low = [pair for pair in mine if pair[1].rank < value.rank]
    kept_high = [pair for pair in mine if pair[1].rank >= value.rank]
    room = max(WANTED - len(mine), 0)
    lower = first_below(fact.id, role.name, len(low), len(high), room)
    below = sorted([*kept_low, *low[:lower]], key=_rank)
    above = sorted([*kept_high, *high[: min(room - lower, len(high))]], key=_rank)
    if not below and not above:
        return None
    ways = ("early", "late") if isinstance(value, Time) else ("low", "high")
    pairs = [(text, text, ways[0]) for text, _ in below]
    pairs += [(text, text, ways[1]) for text, _ in above]
    keys = texts_of(truths)
    options = _options(fact, role, pairs, written, keys, "excluded", pools, language)
    return Distractors(keys, options[: len(below)], options[len(below) :], ordered=True)


def _options(
    fact: Fact,
    role: Role,
    wrong: Sequence[Wrong],
    written: Sequence[Distractor],
    keys: Sequence[str],
    proof: str,
    pools: Pools,
    language: Language,
) -> tuple[Option, ...]:
    """The wrong options with what a learner reads who picks them, and the grade of their proof."""
    key = language.labels.comma.join(keys)
    said = feedback(fact, role, wrong, key, pools, language)
    by_author = {one.text: one.because for one in written}
    return tuple(
        [
            Option(
                text,
                False,
                by_author.get(text) or because,
                proof="author" if text in by_author else proof,
            )
            for (text, _, _), because in zip(wrong, said, strict=True)
        ]
    )


def _read(text: str, value: Time | Quantity, language: Language) -> Time | Quantity | None:
    if isinstance(value, Quantity):
        return language.read_quantity(text)
    try:
        return language.read_time(text)
    except ImpossibleDateError:
        return None


def _rank(pair: Pair) -> tuple[float, ...]:
    return pair[1].rank


def _false(
    near: Sequence[Pair], fact: Fact, role: Role, true: Sequence[object], own: Container[str]
) -> list[Pair]:
    """What the sentence doesn't say, the author didn't write, and overlaps with no true value."""
    never = fact.never.get(role.name, ())
    texts = [
        pair
        for pair in near
        if pair[0] not in fact.says and pair[0] not in never and pair[0] not in own
    ]
    if true:  # most sentences have one truth, and it isn't among these
        texts = [pair for pair in texts if not any(may_overlap(pair[1], one) for one in true)]
    return texts
