"""Rule: a fact's sentence is true; with a provably false value in place of a role it is false."""

from collections.abc import Iterator

from quizgen.derive.distractors import Distractors
from quizgen.derive.pools import Pools
from quizgen.derive.stable import stable_hash
from quizgen.derive.view import FactView
from quizgen.languages import Language
from quizgen.models.fact import Role
from quizgen.models.item import Option, Origin, TrueFalseItem


def true_false(view: FactView, _pools: Pools, language: Language) -> Iterator[TrueFalseItem]:
    """One item a fact that could be either; which one it is depends on the fact's id.

    A fact that has no false version isn't asked: its being true could be told by its form.
    """
    fact = view.fact
    found = _false_version(view)
    if found is None:
        return
    role, distractors = found
    true = stable_hash(fact.id, "true-false") % 2 == 0
    if true:
        stem = fact.says
        because = language.reasons["true"].format(says=fact.says, cite=view.cite)
    else:
        wrong = distractors.wrong
        other = wrong[stable_hash(fact.id, "which") % len(wrong)]
        false = language.replace(fact, role, other.text)
        if false is None:
            return
        stem = false
        value = language.labels["comma"].join(distractors.keys)
        because = language.tidy(
            language.reasons["false"].format(value=value, says=fact.says, cite=view.cite)
        )
    item_id = f"{fact.id}/true-false"
    yield TrueFalseItem(
        id=item_id,
        stem=stem,
        answer=true,
        options=(
            Option(language.labels["true"], true, because),
            Option(language.labels["false"], not true, because),
        ),
        origin=Origin("true-false", (fact.id,)),
        note=item_id,
        rationale=view.rationale,
        cites=fact.cites,
        tags=fact.tags,
        spot=fact.spot,
    )


def _false_version(view: FactView) -> tuple[Role, Distractors] | None:
    """A role that can be mistaken, with what for; which of several depends on the fact's id."""
    able = [
        (role, found)
        for role, found in zip(view.fact.roles, view.distractors, strict=True)
        if found is not None
    ]
    return able[stable_hash(view.fact.id, "role") % len(able)] if able else None
