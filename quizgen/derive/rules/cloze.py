"""Rule: each role's piece can be blanked in the fact's sentence."""

from collections.abc import Iterator

from quizgen.derive.pools import Pools
from quizgen.derive.truths import other_names
from quizgen.derive.view import FactView
from quizgen.items.item import BLANK, ClozeItem, Origin
from quizgen.languages import Language
from quizgen.text.markup import blanks_fit, on_its_own
from quizgen.text.width import wider
from quizgen.text.words import holds

LONGEST = 80
"""Columns of a piece that is still one answer; a longer one is for the author to ask about."""


def cloze(view: FactView, pools: Pools, _language: Language) -> Iterator[ClozeItem]:
    """One item a role; it is the role's Anki card where no question could be worded.

    A blank that several facts fill in different ways would have more than one answer, and one
    whose answer stands in the sentence once more would be given away. Other names of an entity
    count as well.
    """
    fact = view.written
    for role, stem, truths in zip(fact.roles, view.stems, view.truths, strict=True):
        before, after = fact.says[: role.start], fact.says[role.end :]
        if wider(role.text, LONGEST) or len(truths) > 1:
            continue
        if fact.skips("cloze", role.name) or _again(role.text, before, after):
            continue
        if not blanks_fit((before, after), (role.text,)):
            continue
        others = other_names(role, pools.entities)
        yield ClozeItem(
            id=f"{fact.id}/{role.name}-cloze",
            stem=fact.with_piece(role, BLANK),
            segments=(before, after),
            answers=(on_its_own(before, role.text, after),),
            accept=(others,) if others else (),
            origin=Origin(f"{role.name}-cloze", (fact.id,), role.name),
            note=fact.id,
            slot="" if stem else role.name,
            rationale=view.rationale,
            cites=fact.cites,
            tags=fact.tags,
            spot=fact.spot,
        )


def _again(text: str, *rest: str) -> bool:
    """Whether what is blanked stands in the rest of the sentence, large or small."""
    low = text.lower()
    return any(holds(part.lower(), low) for part in rest)
