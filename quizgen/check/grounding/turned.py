"""Whether the source names two the same way round as a fact: who did it, and to whom."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from quizgen.check.entities import EntityIndex
from quizgen.check.grounding import codes
from quizgen.check.grounding.anchors import Anchor
from quizgen.check.grounding.finding import SAYS, Finding, look
from quizgen.check.grounding.passage import Sentence
from quizgen.check.grounding.topics import AGENTS
from quizgen.diagnostics.said import said
from quizgen.languages.prose import Prose, Span


def turned_round(
    anchors: Sequence[Anchor],
    stated: Sentence,
    core: Sentence,
    meant: frozenset[str],
    index: EntityIndex,
    prose: Prose,
    source: Prose,
) -> Iterator[Finding]:
    """Two that the source names the other way round: who did it, and to whom."""
    entities = [
        anchor
        for anchor in anchors
        if anchor.sort == "entity" and index.by_id[anchor.ids].kind in AGENTS
    ]
    for one, other in pairwise(entities):
        first, second = _place(one.ids, core, ()), _place(other.ids, core, meant)
        if first is None or second is None or first.start <= second.start or one.ids == other.ids:
            continue
        own = stated.text[one.span.end : other.span.start]
        there = core.text[max(second.end, 0) : first.start]
        if _mutual(own, prose) or _mutual(there, source):
            continue
        if _turned(own, prose) != _turned(there, source):
            continue
        message = said(
            "The source names `{first}` before `{second}`: which did it?",
            first=other.text,
            second=one.text,
        )
        yield Finding(codes.TURNED_ROUND, SAYS, "", message, look(SAYS))


def _mutual(text: str, prose: Prose) -> bool:
    """Whether what stands between two names is so of both: they met, or both did it."""
    return bool(prose.mutual.search(text) or prose.joined.search(text.strip()))


def _turned(between: str, prose: Prose) -> bool:
    return bool(prose.turned.search(between))


def _place(id_: str, core: Sentence, meant: Collection[str]) -> Span | None:
    """Where a sentence names an entity; before its beginning where it only means it."""
    found = next((span for one, span in core.entities if one == id_), None)
    if found is None and id_ in meant:
        return Span(-1, 0)
    return found
