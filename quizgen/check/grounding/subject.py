"""Whether the source says of a fact's subject what the fact says, or of somebody else."""

from collections.abc import Iterator, Sequence

from quizgen.check.entities import EntityIndex
from quizgen.check.grounding import codes
from quizgen.check.grounding.anchors import Anchor
from quizgen.check.grounding.finding import Finding, look
from quizgen.check.grounding.passage import Passage, Sentence
from quizgen.check.grounding.topics import AGENTS
from quizgen.check.grounding.values import places_of
from quizgen.diagnostics.said import said
from quizgen.languages.prose import Prose, Span

_Actors = Sequence[tuple[str, Span]]
"""Entities that do things, with where they are named."""


def focus(anchors: Sequence[Anchor], core: Sentence, prose: Prose) -> str:
    """The clauses of a sentence that have a value or a name of the fact."""
    own = {anchor.ids for anchor in anchors if anchor.ids}
    places = [span.start for id_, span in core.entities if id_ in own]
    places += [one.start for anchor in anchors for one in places_of(anchor.value, core)]
    clauses = [
        clause.of(core.text)
        for clause in prose.clauses(core.text)
        if any(clause.start <= place < clause.end for place in places)
    ]
    return " ".join(clauses) or core.text


def other_subject(
    anchors: Sequence[Anchor], core: Sentence, topic: str, index: EntityIndex, prose: Prose
) -> Iterator[Finding]:
    """A subject of whom the sentence doesn't say it, but of somebody else whom the fact leaves out.

    Args:
        anchors: the fact's parts.
        core: the sentence that says most of it.
        topic: whom the sentences before that are about.
        index: the deck's entities.
        prose: how the source is read.
    """
    agents = [
        anchor
        for anchor in anchors
        if anchor.sort == "entity" and index.by_id[anchor.ids].kind in AGENTS
    ]
    if not agents or agents[0].ids not in core.ids:
        return
    subject, own = agents[0], frozenset(anchor.ids for anchor in agents)
    actors = [
        (id_, span)
        for id_, span in core.entities
        if index.by_id[id_].kind in AGENTS and not prose.owner.match(core.text, span.end)
    ]
    if _is_nearest(anchors, subject, actors, core):
        return
    other = (
        _before(subject, own, actors, core, prose)
        or _of_values(anchors, subject, own, actors, core, prose)
        or _pronoun(subject, own, topic, core, index, prose)
    )
    if other:
        name = index.by_id[other].name
        message = said(
            "The source seems to say this of `{name}`, not of `{subject}`.",
            name=name,
            subject=subject.text,
        )
        yield Finding(codes.APART, subject.role, subject.text, message, look(subject.role))


def _before(
    subject: Anchor, own: frozenset[str], actors: _Actors, core: Sentence, prose: Prose
) -> str:
    """Who stands as the subject wherever the sentence names the fact's subject."""
    other = ""
    for id_, place in core.entities:
        if id_ != subject.ids:
            continue
        before = [(one, span) for one, span in actors if span.start < place.start]
        if not before or any(one in own for one, _ in before):
            return ""
        between = core.text[before[-1][1].end : place.start]
        if _parted(between, prose) or prose.joined.search(between.strip()):
            return ""
        if prose.turned.search(core.text[max(place.start - 12, 0) : place.end + 12]):
            return ""
        other = before[0][0]
    return other


def other_title(
    anchors: Sequence[Anchor], stated: str, passage: Passage, index: EntityIndex, prose: Prose
) -> Iterator[Finding]:
    """What a fact calls somebody, and the source somebody else: the magistrate …."""
    for anchor in anchors:
        title = prose.title(stated[: anchor.span.start])
        if anchor.sort != "entity" or not title or index.by_id[anchor.ids].kind not in AGENTS:
            continue
        called = {
            id_
            for sentence in passage.sentences
            for id_, span in sentence.entities
            if prose.title(sentence.text[: span.start]) == title
        }
        if called and anchor.ids not in called:
            name = index.by_id[min(called)].name
            message = said(
                "The source calls `{name}` “{title}”, not `{text}`.",
                name=name,
                title=title,
                text=anchor.text,
            )
            yield Finding(codes.APART, anchor.role, anchor.text, message, look(anchor.role))


def _is_nearest(
    anchors: Sequence[Anchor], subject: Anchor, actors: _Actors, core: Sentence
) -> bool:
    """Whether the fact's subject is who was named last before its times and numbers."""
    places = [one.start for anchor in anchors for one in places_of(anchor.value, core)]
    before = [[id_ for id_, span in actors if span.start < place] for place in places]
    return bool(before) and all(ids[-1:] == [subject.ids] for ids in before)


def _of_values(
    anchors: Sequence[Anchor],
    subject: Anchor,
    own: frozenset[str],
    actors: _Actors,
    core: Sentence,
    prose: Prose,
) -> str:
    """Who was named last before each of the fact's times and numbers."""
    others = []
    for anchor in anchors:
        for one in places_of(anchor.value, core):
            before = [(id_, span) for id_, span in actors if span.start < one.start]
            if not before:
                return ""
            clause = next(
                (c for c in prose.clauses(core.text) if c.start <= one.start < c.end), None
            )
            start = clause.start if clause else 0
            near = {id_ for id_, span in before if span.start >= start} or {before[-1][0]}
            if subject.ids in near or near & own:
                return ""
            others.append(before[-1][0])
    return others[0] if others else ""


def _pronoun(
    subject: Anchor,
    own: frozenset[str],
    topic: str,
    core: Sentence,
    index: EntityIndex,
    prose: Prose,
) -> str:
    """Whom the pronoun means that a sentence begins with before it names the fact's subject."""
    if not topic or topic in own or index.by_id[topic].kind != index.by_id[subject.ids].kind:
        return ""
    clause = next(iter(prose.clauses(core.text)), None)
    places = [span for id_, span in core.entities if id_ == subject.ids]
    owns = all(prose.owner.match(core.text, span.end) for span in places)
    if clause is None or not (owns or clause.start <= places[0].start < clause.end):
        return ""
    found = prose.pronoun.match(core.text.strip())
    if found is None or (found[0] in ("It", "它") and index.by_id[topic].kind == "person"):
        return ""
    return topic


def _parted(between: str, prose: Prose) -> bool:
    """Whether a new clause begins between two names."""
    return len(prose.clauses(f"x{between}x")) > 1 or bool(prose.says.search(between))
