"""Rule: a role with a question and at least two provably false values becomes a choice item."""

from collections.abc import Iterator

from quizgen.derive.distractors import Distractors
from quizgen.derive.pools import Pools
from quizgen.derive.stable import shuffled
from quizgen.derive.view import FactView
from quizgen.languages import Language
from quizgen.models.item import ChoiceItem, Option, Origin

FEWEST = 2
"""Distractors without which a choice item is a coin toss (Haladyna, Downing and Rodriguez 2002:
as many as are plausible; two are often enough)."""


def choice(view: FactView, _pools: Pools, language: Language) -> Iterator[ChoiceItem]:
    """One item a role; options that have an order of their own are listed in it."""
    fact = view.fact
    for role, stem, found in zip(fact.roles, view.stems, view.distractors, strict=True):
        if stem is None or found is None or len(found.texts) < FEWEST:
            continue
        item_id = f"{fact.id}/{role.name}-choice"
        right = language.reasons["right"].format(says=fact.says, cite=view.cite)
        yield ChoiceItem(
            id=item_id,
            stem=stem,
            options=_options(found, right, item_id),
            fixed_order=found.ordered,
            origin=Origin(rule=f"{role.name}-choice", facts=(fact.id,)),
            note=item_id,
            rationale=view.rationale,
            cites=fact.cites,
            tags=fact.tags,
            spot=fact.spot,
        )


def _options(found: Distractors, right: str, seed: str) -> tuple[Option, ...]:
    key = Option(text=found.key, correct=True, because=right)
    wrong = [Option(text=text, correct=False, because=found.because) for text in found.texts]
    if found.ordered:
        return (*wrong[: len(found.below)], key, *wrong[len(found.below) :])
    return tuple(shuffled([key, *wrong], seed, lambda option: option.text))
