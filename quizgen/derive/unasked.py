"""Says which roles have no choice item, and why, and which entities want an `is:`."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quizgen.derive import codes
from quizgen.derive.pools import Pools
from quizgen.derive.rules.choice import FEWEST, MOST_KEYS, told_by
from quizgen.derive.sorts import BROAD
from quizgen.derive.view import FactView
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import NOTHING, Said, said
from quizgen.languages import Language
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Words
from quizgen.text.yaml_form import as_typed, quoted

NAMED = 6
"""Entities that a suggestion lists by name; of more it gives the number."""


def unasked_roles(view: FactView, pools: Pools, language: Language) -> Iterator[Diagnostic]:
    """One diagnostic for each role of a fact that the choice rule has no item for."""
    fact = view.fact
    for index, role in enumerate(fact.roles):
        if why := _why(view, index, pools, language):
            spot = fact.spot.on(role.name) if fact.spot.path else fact.spot
            message = said(
                "There is no choice item for `{name}`: {text}.", name=role.name, text=why.text
            )
            proposed = _proposal(view, index, pools, language)
            ready = said(
                "Word it yourself, for instance: `ask: {{{name}: {proposed}}}`.",
                name=role.name,
                proposed=quoted(proposed),
            )
            hint = ready if proposed else why.hint
            yield codes.NO_CHOICE.at(spot, message, hint, fact.id, proposed)


def _proposal(view: FactView, index: int, pools: Pools, language: Language) -> str:
    """A wording of the question, ready to copy; empty where it has one, or none is known."""
    fact, role = view.fact, view.fact.roles[index]
    if view.stems[index] is not None or role.name in fact.ask:
        return ""
    return language.propose(fact, role, pools.entities) or ""


def wanting(views: Iterable[FactView], pools: Pools, spot: Spot) -> Iterator[Diagnostic]:
    """For each kind the entities that would need an `is:` to be options, in one line.

    Args:
        views: the facts.
        pools: what the deck knows.
        spot: where the deck stands.
    """
    by_kind: dict[str, dict[str, None]] = {}
    for view in views:
        for index in range(len(view.fact.roles)):
            if key := _classless(view, index, pools):
                by_kind.setdefault(key.kind, {})[key.id] = None
    for kind, ids in sorted(by_kind.items()):
        names = sorted(ids)
        listed = [f"`{name}`" for name in names[:NAMED]]
        more = NOTHING
        if len(names) > NAMED:
            more = said(" and {count} more", count=len(names) - NAMED)
        message = said(
            "`{kind}` is too broad for wrong options without `is:`: {listed}{more}.",
            kind=kind,
            listed=listed,
            more=more,
        )
        hint = said(
            "Say what each is: `{{id: {names}, kind: {kind}, is: …}}`.", names=names[0], kind=kind
        )
        yield codes.WANTS_CLASS.at(spot, message, hint)


def _classless(view: FactView, index: int, pools: Pools) -> Entity | None:
    """The key of a role without distractors, if it has a broad kind and no class."""
    role, found = view.fact.roles[index], view.distractors[index]
    value = role.value
    if role.open or role.pool or not isinstance(value, Entities) or not value.whole:
        return None
    if len(value.ids) != 1 or (found and len(found.wrong) >= FEWEST):
        return None
    entity = pools.entities[value.ids[0]]
    return entity if entity.kind in BROAD and not entity.classes else None


class _Why(NamedTuple):
    """Why a role has no choice item, and what an author can write to get one."""

    text: Said
    hint: Said


def _why(view: FactView, index: int, pools: Pools, language: Language) -> _Why | None:
    """Why a role has no choice item; None where it has one or another fact asks for it."""
    role, truths, found = view.fact.roles[index], view.truths[index], view.distractors[index]
    ask = said("Word it yourself: `ask: {{{name}: …}}`.", name=role.name)
    if truths[0].fact != view.fact.id:
        return None
    opened = any(truth.open for truth in truths)
    if view.stems[index] is None and opened and not found:
        return _no_sort(view.fact, role, opened=True)
    if view.stems[index] is None:
        asked = view.fact.ask.get(role.name) or language.ask(view.fact, role, pools.entities)
        return _Why(
            said("its answer stands in the question")
            if asked
            else said("no question is worded for it"),
            ask,
        )
    if view.fact.skips("choice", role.name):
        return _Why(said("the fact skips it"), said("Take it out of `skip:` if you want one."))
    count = len(found.wrong) if found else 0
    if count < FEWEST and (why := _no_sort(view.fact, role, opened=opened)):
        return why
    answers = len({truth.text for truth in truths})
    if answers > MOST_KEYS:
        return _Why(
            said("it has {answers} right answers", answers=answers),
            said("Word it yourself, with fewer answers: `ask: {{{name}: …}}`.", name=role.name),
        )
    if count < FEWEST:
        return _too_few(view, index, pools, count)
    if found and told_by(view.stems[index] or "", found, language):
        return _Why(said("the question gives the answer away"), ask)
    return None


def _too_few(view: FactView, index: int, pools: Pools, count: int) -> _Why:
    """There are fewer wrong options than an item takes."""
    role = view.fact.roles[index]
    if key := _classless(view, index, pools):
        hint = said("Say what it is: `{{id: {id}, is: …}}`.", id=key.id)
        return _Why(said("its kind, {kind}, is too broad without `is:`", kind=key.kind), hint)
    known = said("only one other value") if count else said("no other value")
    text = said(
        "{known} is of its sort, form and time, and it takes {fewest}",
        known=known,
        fewest=FEWEST,
    )
    hint = _distractors(view.fact, role)
    value = role.value
    if isinstance(value, Entities) and len(value.ids) == 1:
        classes = pools.entities[value.ids[0]].classes
        if classes:
            hint = said(
                "{hint} Or add entities with `is: {sort}`.", hint=hint, sort=as_typed(classes[0])
            )
    return _Why(text, hint)


def _distractors(fact: Fact, role: Role) -> Said:
    """How to give wrong options; the rows of a table are each other's."""
    if role.pool:
        return said("Add rows to the table.")
    if not fact.spot.path:  # a row of a CSV file
        return said("Write the row as a fact with `distractors:`.")
    return said("Write wrong options: `distractors: {{{name}: […, …]}}`.", name=role.name)


def _no_sort(fact: Fact, role: Role, *, opened: bool) -> _Why | None:
    """Why nothing can be told to be of a value's sort, or wrong; None where it can."""
    value = role.value
    if opened:
        hint = said(
            "Take `{name}` out of `open:` if the source says that these are all.", name=role.name
        )
        return _Why(said("it is open, so nothing else can be called wrong"), hint)
    if isinstance(value, Words):
        text = said("it is no entity, and plain words can't be told from others that mean the same")
        hint = _distractors(fact, role)
        return _Why(
            text, hint if role.pool else said("Make it an entity with `is:`. Or: {hint}", hint=hint)
        )
    if isinstance(value, Entities) and not (value.whole and len(value.ids) == 1):
        return _Why(said("it isn't one entity"), _distractors(fact, role))
    return None
