"""A fact as the rules see it: its questions worded once, its distractors found once."""

from typing import NamedTuple

from quizgen.derive.distractors import Distractors, distractors_of
from quizgen.derive.pools import Pools
from quizgen.derive.truths import Truth
from quizgen.derive.unmarked import within_markup
from quizgen.languages import Language
from quizgen.models.fact import Fact, Role
from quizgen.text.words import holds


class FactView(NamedTuple):
    """What several rules need of a fact.

    Attributes:
        fact: the fact, in the form in which it is asked about.
        written: the fact as its author wrote it.
        stems: the question for each role, in the order of the roles; None where none is worded.
        truths: for each role, all values that make the sentence true with it.
        distractors: what each role can be mistaken for; None where nothing is provably false.
        cite: where the source says it, as learners read it; empty where it isn't cited.
        rationale: what a learner reads after answering.
    """

    fact: Fact
    written: Fact
    stems: tuple[str | None, ...]
    truths: tuple[tuple[Truth, ...], ...]
    distractors: tuple[Distractors | None, ...]
    cite: str
    rationale: str


def view_of(written: Fact, fact: Fact, language: Language, pools: Pools) -> FactView:
    """Words the questions of a fact, the author's own (`ask:`) before the rule's."""
    cite = pools.cited(fact.cites)
    truths: list[tuple[Truth, ...]] = []
    stems: list[str | None] = []
    distractors: list[Distractors | None] = []
    for role in fact.roles:
        true = pools.truths[fact.id, role.name]
        truths.append(true)
        if within_markup(fact, role) or (fact.is_passage and role.name not in fact.distractors):
            stems.append(fact.ask.get(role.name))
            distractors.append(None)
            continue
        stems.append(_stem(fact, role, true, language, pools))
        distractors.append(distractors_of(fact, role, true, pools, language))
    rationale = f"{fact.says}\n{fact.rationale}" if fact.rationale else fact.says
    return FactView(fact, written, tuple(stems), tuple(truths), tuple(distractors), cite, rationale)


def _stem(
    fact: Fact, role: Role, truths: tuple[Truth, ...], language: Language, pools: Pools
) -> str | None:
    """The question for a role; None where none is safe, or the answer stands in it.

    Of several facts that answer a question the first one asks it.
    """
    if truths[0].fact != fact.id:
        return None
    stem = fact.ask.get(role.name)
    if stem is None and not any(truth.open for truth in truths):
        # What is open has other right answers, which nobody could be blamed for.
        stem = language.ask(fact, role, pools.entities)
    if stem:
        low = stem.lower()
        for truth in truths:
            if holds(low, truth.text.lower()):
                return None
    return stem
