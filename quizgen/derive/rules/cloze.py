"""Rule: each role's piece can be blanked in the fact's sentence."""

from collections.abc import Iterator

from quizgen.derive.pools import Pools
from quizgen.derive.view import FactView
from quizgen.languages import Language
from quizgen.models.item import BLANK, ClozeItem, Origin

LONGEST = 40
"""Characters of a piece that is still one answer; a longer one is for the author to ask about."""


def cloze(view: FactView, _pools: Pools, _language: Language) -> Iterator[ClozeItem]:
    """One item a role; it is the role's Anki card where no question could be worded.

    A blank that several facts fill in different ways would have more than one answer.
    """
    fact = view.fact
    for role, stem, truths in zip(fact.roles, view.stems, view.truths, strict=True):
        if len(role.text) > LONGEST or len(truths) > 1:
            continue
        yield ClozeItem(
            id=f"{fact.id}/{role.name}-cloze",
            stem=fact.with_piece(role, BLANK),
            segments=(fact.says[: role.start], fact.says[role.end :]),
            answers=(role.text,),
            origin=Origin(rule=f"{role.name}-cloze", facts=(fact.id,)),
            note=fact.id,
            slot="" if stem else role.slot,
            rationale=view.rationale,
            cites=fact.cites,
            tags=fact.tags,
            spot=fact.spot,
        )
