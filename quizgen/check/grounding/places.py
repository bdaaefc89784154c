"""Whether something happens in a place, comes from it or goes there, as the source says."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from quizgen.check.entities import EntityIndex
from quizgen.check.grounding import codes
from quizgen.check.grounding.anchors import Anchor
from quizgen.check.grounding.finding import Finding, look
from quizgen.check.grounding.passage import Passage
from quizgen.diagnostics.said import said
from quizgen.languages.prose import Prose


def other_place(
    anchors: Sequence[Anchor], stated: str, passage: Passage, index: EntityIndex, prose: Prose
) -> Iterator[Finding]:
    """A place that the source has otherwise (from Bristol), and another one as the fact says.

    Args:
        anchors: the fact's parts.
        stated: its sentence.
        passage: what it cites.
        index: the deck's entities.
        prose: reads both.
    """
    there: dict[str, set[str]] = defaultdict(set)
    for sentence in passage.sentences:
        for id_, span in sentence.entities:
            if index.by_id[id_].kind == "place":
                there[id_].add(prose.whither(sentence.text[: span.start]))
    own = {anchor.ids for anchor in anchors}
    for anchor in anchors:
        side = prose.whither(stated[: anchor.span.start]) if anchor.ids in there else ""
        sides = there[anchor.ids] if side else set()
        if not side or side in sides or "" in sides:
            continue
        others = [id_ for id_, found in there.items() if side in found and id_ not in own]
        if others:
            name = index.by_id[others[0]].name
            message = said(
                "The source seems to say this of `{name}`, not of `{subject}`.",
                name=name,
                subject=anchor.text,
            )
            yield Finding(codes.APART, anchor.role, anchor.text, message, look(anchor.role))
