"""Rule: a fact's sentence is true; with a provably false value in place of a role it is false."""

from collections.abc import Iterator

from quizgen.derive.distractors import Distractors
from quizgen.derive.pools import Pools
from quizgen.derive.stable import stable_hash
from quizgen.derive.view import FactView
from quizgen.languages import Language
from quizgen.languages.reasons import worded
from quizgen.models.item import Option, Origin, TrueFalseItem


def true_false(view: FactView, _pools: Pools, language: Language) -> Iterator[TrueFalseItem]:
    """One item a fact that could be either; which one it is depends on the fact's id.

    A fact that has no false version isn't asked: its being true could be told by its form.
    """
    fact = view.fact
    found = _false_version(view, language)
    if found is None:
        return
    false, distractors = found
    true = stable_hash(fact.id, "true-false") % 2 == 0
    if true:
        stem = fact.says
        because = worded(language.reasons, "true", view.cite, says=fact.says)
    else:
        stem = false
        value = language.labels["comma"].join(distractors.keys)
        because = language.tidy(
            worded(language.reasons, "false", view.cite, value=value, says=fact.says)
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


def _false_version(view: FactView, language: Language) -> tuple[str, Distractors] | None:
    """The fact with a false value that fits, and the values of its role.

    Which role, and which of its values, depends on the fact's id; where that one doesn't fit, the
    next that does.
    """
    fact = view.fact
    able = [
        (role, found)
        for role, found in zip(fact.roles, view.distractors, strict=True)
        if found is not None
    ]
    for chosen in _turned(len(able), stable_hash(fact.id, "role")):
        role, found = able[chosen]
        for which in _turned(len(found.wrong), stable_hash(fact.id, "which")):
            if false := language.replace(fact, role, found.wrong[which].text):
                return false, found
    return None


def _turned(count: int, start: int) -> Iterator[int]:
    """All indexes of so many, from one of them on."""
    return ((start + step) % count for step in range(count))
