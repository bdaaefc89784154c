"""Says which roles have no choice item, and why."""

import json
from collections.abc import Iterator

from quizgen.derive import codes
from quizgen.derive.pools import Pools
from quizgen.derive.rules.choice import FEWEST, MOST_KEYS
from quizgen.derive.view import FactView
from quizgen.diagnostics import Diagnostic
from quizgen.languages import Language
from quizgen.models.values import Entities, Words


def left_out(view: FactView, pools: Pools, language: Language) -> Iterator[Diagnostic]:
    """One diagnostic for each role of a fact that the choice rule has no item for."""
    fact = view.fact
    for index, role in enumerate(fact.roles):
        if why := _why(view, index):
            spot = fact.spot.on(role.name) if fact.spot.path else fact.spot
            message = f"There is no choice item for `{role.name}`: {why}."
            yield codes.NO_CHOICE.at(
                spot, message, _proposal(view, index, pools, language), fact.id
            )


def _proposal(view: FactView, index: int, pools: Pools, language: Language) -> str:
    """A line that words the question, ready to copy; empty where it has one, or none is known."""
    fact, role = view.fact, view.fact.roles[index]
    if view.stems[index] is not None or role.name in fact.ask:
        return ""
    proposed = language.propose(fact, role, pools.entities)
    return (
        f"Word it yourself, for instance: ask: {{{role.name}: {_quoted(proposed)}}}"
        if proposed
        else ""
    )


def _quoted(text: str) -> str:
    """A text as YAML takes it in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def _why(view: FactView, index: int) -> str:
    """Why a role has no choice item; empty where it has one or another fact asks for it."""
    role, truths, found = view.fact.roles[index], view.truths[index], view.distractors[index]
    value = role.value
    if truths[0].fact != view.fact.id:
        return ""
    if view.stems[index] is None:
        return "no question is worded for it, or its answer stands in the question"
    if any(truth.open for truth in truths):
        return "it is open, so nothing else can be called wrong"
    if isinstance(value, Words):
        return "plain words can't be told from others that mean the same"
    if isinstance(value, Entities) and not (value.whole and len(value.ids) == 1):
        return "it isn't one entity"
    answers = len({truth.text for truth in truths})
    if answers > MOST_KEYS:
        return f"it has {answers} right answers"
    count = len(found.wrong) if found else 0
    if count < FEWEST:
        known = "only one other value" if count else "no other value"
        return f"{known} is provably false, and it takes {FEWEST}"
    return ""
