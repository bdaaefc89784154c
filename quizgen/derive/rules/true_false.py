"""Rule: a fact's sentence is true; with a provably false value in place of a role it is false."""

from collections.abc import Iterator
from typing import NamedTuple

from quizgen.derive.by_source import lead_of
from quizgen.derive.cues import echoes, gives_away, reckoned
from quizgen.derive.distractors import Distractors
from quizgen.derive.kinds import NEW
from quizgen.derive.pools import Pools
from quizgen.derive.view import FactView
from quizgen.derive.years_of_facts import time_of
from quizgen.items.item import Option, Origin, TrueFalseItem
from quizgen.languages import Language
from quizgen.languages.said import worded
from quizgen.models.fact import Entity, Fact, Role
from quizgen.text.hashing import shuffled, stable_hash

_HEAD = 4
"""Characters before a sentence's subject: an article, at most."""


class _False(NamedTuple):
    """A false version of a fact: what one of its roles is mistaken for, and the sentence."""

    found: Distractors
    stem: str


def true_false(view: FactView, pools: Pools, language: Language) -> Iterator[TrueFalseItem]:
    """One item a fact that could be either; which one it is depends on the fact's id.

    A fact that has no false version isn't asked: its being true could be told by its form.
    """
    fact = view.fact
    false = None if fact.skips("true-false") else _false_version(view, pools, language)
    if false is None:
        return
    true = stable_hash(fact.id, "true-false") % 2 == 0
    if true:
        stem = fact.says
        because = worded(language.reasons, "true", view.cite, says=fact.says)
    else:
        stem = false.stem
        value = language.labels.comma.join(false.found.keys)
        because = language.tidy(
            worded(language.reasons, "false", view.cite, value=value, says=fact.says)
        )
    item_id = f"{fact.id}/true-false"
    by_source = false.found.by_source or language.is_view(fact)
    yield TrueFalseItem(
        id=item_id,
        stem=stem,
        answer=true,
        options=(
            Option(language.labels.true, true, because),
            Option(language.labels.false, not true, because),
        ),
        origin=Origin("true-false", (fact.id,)),
        note=item_id,
        rationale=view.rationale,
        cites=fact.cites,
        tags=fact.tags,
        spot=fact.spot,
        lead=lead_of(stem, language) if by_source else "",
    )


def _false_version(view: FactView, pools: Pools, language: Language) -> _False | None:
    """The first role that can be mistaken, and what for, in an order that depends on the fact."""
    fact = view.fact
    able = [
        (role, found)
        for role, found in zip(fact.roles, view.distractors, strict=True)
        if found is not None and not fact.skips("true-false", role.name)
    ]
    mixed = shuffled(able, f"{fact.id}/true-false", lambda pair: pair[0].name)
    for role, found in sorted(mixed, key=lambda pair: _is_told_of(pair[0], fact, pools)):
        entity = pools.entities[role.ids[0]] if role.ids else None
        kind = entity.kind if entity else ""
        if kind == "person" and not found.of_class:
            continue  # a statement is read without other options: no biologist found a drug
        for option in _values(fact, role, found, entity, pools, language):
            if language.takes(fact, role, option.text, kind):
                stem = language.replace(fact, role, option.text)
                if stem is not None:
                    return _False(found, stem)
    return None


def _values(
    fact: Fact,
    role: Role,
    found: Distractors,
    entity: Entity | None,
    pools: Pools,
    language: Language,
) -> Iterator[Option]:
    """The false values of a role; none where the rest of the sentence tells the right one.

    `entity` is the first that the role names, if it names any.
    """
    rest = fact.with_piece(role, "")
    if found.ordered:
        if not reckoned(rest, found.keys, language.read_quantity):
            yield from _farthest_first(found, fact.id)
        return
    if gives_away(rest, found.keys, (option.text for option in found.wrong)):
        return
    known = (*found.keys, *(entity.classes if entity else ()))
    dated = entity is not None and entity.kind in NEW and time_of(fact) is not None
    for option in _farthest_first(found, fact.id):
        if not echoes(rest, option.text, known) and (not dated or _has_years(option.text, pools)):
            yield option


def _farthest_first(found: Distractors, seed: str) -> list[Option]:
    """The false values; of times and numbers, those that nobody takes for a slip come first."""
    if not found.ordered:
        return shuffled(found.wrong, f"{seed}/which", lambda option: option.text)
    ends = [*found.below[:1], *found.above[-1:]]
    between = [option for option in found.wrong if option not in ends]
    return [
        option
        for group in (ends, between)
        for option in shuffled(group, f"{seed}/which", lambda option: option.text)
    ]


def _has_years(name: str, pools: Pools) -> bool:
    """Whether the deck says when something was: no caesium clock was built in 1656."""
    found = pools.entities.get(pools.index.by_name.get(name, ""))
    return found is not None and found.years is not None


def _is_told_of(role: Role, fact: Fact, pools: Pools) -> bool:
    """Whether all of a sentence is told of a thing: of another thing most of it would be silly.

    A row of a table is told of what stands first in it, too: the true sentence then says what is
    right of that, and not of what it isn't asked about.
    """
    if role.pool:
        return role.start < max(other.start for other in fact.roles)
    if not role.ids or role.start > _HEAD or len(fact.roles) < 2:
        return False
    return pools.entities[role.ids[0]].kind not in ("person", "group")
