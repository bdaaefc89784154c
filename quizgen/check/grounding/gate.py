"""Holds one fact against the paragraphs that it cites."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen.check.checked import CheckedDeck
from quizgen.check.grounding import codes
from quizgen.check.grounding.absent import absent, unknown_names
from quizgen.check.grounding.anchors import Anchor, role_spans, values_of, words_of
from quizgen.check.grounding.entity_anchors import entities_of
from quizgen.check.grounding.entity_names import entity_names
from quizgen.check.grounding.finding import SAYS, Finding
from quizgen.check.grounding.governed import other_verb
from quizgen.check.grounding.passage import Passage, Reader, Sentence
from quizgen.check.grounding.places import other_place
from quizgen.check.grounding.scores import Scores, apart
from quizgen.check.grounding.source_text import SourceText, squeeze
from quizgen.check.grounding.subject import focus, other_subject, other_title
from quizgen.check.grounding.topics import topic_of
from quizgen.check.grounding.turned import turned_round
from quizgen.check.grounding.written import Written
from quizgen.diagnostics.said import said
from quizgen.languages.prose import Prose, Span
from quizgen.languages.recognised import prose_of_text
from quizgen.models.fact import Citation, Fact

_QUOTED = re.compile(r"“([^”]+)”|「([^」]+)」|『([^』]+)』|《([^》]+)》|\"([^\"]+)\"")


_BEFORE = 6
"""Paragraphs before the cited one that its years and pronouns may come from."""


@dataclass(frozen=True)
class Held:
    """A fact beside its paragraphs: its parts, and what is wrong with them."""

    passage: Passage
    anchors: tuple[Anchor, ...]
    findings: tuple[Finding, ...]
    core: int = -1


class Gate:
    """Holds the facts of one deck against one source."""

    def __init__(self, checked: CheckedDeck, source: SourceText) -> None:
        """Takes the deck and its source, which may be of another language."""
        self._index = checked.entities
        self._source = source
        whole = "\n".join(map(source.at, source.places))
        own = checked.language.prose if checked.language else None
        self._there: Prose | None = prose_of_text(whole) or own
        self._own = own or self._there
        self._shared = self._own if self._own is self._there else None
        self._whole = self._there.plain(whole) if self._there else whole
        names = entity_names(checked.entities)
        self._reader = Reader(self._there, names) if self._there else None
        self._says = Reader(self._own, names) if self._own else None
        self._passages: dict[tuple[Citation, ...], Passage] = {}
        deck = checked.deck
        titles = f"{deck.title}\n{deck.source.title if deck.source else ''}"
        self._common = self._own.keys(self._own.plain(titles)) if self._own else frozenset[str]()
        self._protagonists = frozenset(checked.entities.mentioned(titles))

    @property
    def reads(self) -> Prose | None:
        """How the source is read; None where quizgen has no rules for its language."""
        return self._there

    def held(self, fact: Fact) -> Held | None:
        """The fact beside what it cites; None where it cites nothing that is there."""
        cites = self._source.cited(fact.cites)
        if not cites or self._reader is None or self._says is None or self._own is None:
            return None
        passage = self._passage(cites)
        stated = self._says.sentence(fact.says)
        spans = role_spans(fact, stated, self._own)
        anchors = self._anchors(fact, stated, passage, spans)
        found = [
            *absent(anchors, passage, lambda anchor: self._elsewhere(fact, anchor, stated, cites)),
            *self._names(stated, passage, spans),
            *self._quotes(fact, passage),
        ]
        core = -1
        if passage.sentences and (anchors or self._shared):
            scores = Scores(anchors, stated.text, passage, self._shared, self._common)
            core = scores.core
            found += apart(anchors, scores, passage)
            topic = topic_of(passage, core, self._index, self._there) if self._there else ""
            found += self._worded(anchors, stated, passage, core, topic)
        return Held(passage, anchors, tuple(found), core)

    def _anchors(
        self,
        fact: Fact,
        stated: Sentence,
        passage: Passage,
        spans: dict[str, Span],
    ) -> tuple[Anchor, ...]:
        anchors: list[Anchor] = []
        if self._there is not None and self._own is not None:
            anchors += values_of(fact, stated, passage, spans, self._there)
            proses = self._own, self._there, self._shared
            heroes = self._protagonists
            anchors += entities_of(stated, passage, spans, self._index, *proses, heroes)
        if self._shared is not None:
            anchors += words_of(fact, stated, passage, spans, self._shared)
        written = Written(fact.says, stated.text)
        told = (replace(one, text=written.of(*one.span) or one.text) for one in anchors)
        return tuple(sorted(told, key=lambda anchor: anchor.span))

    def _worded(
        self,
        anchors: tuple[Anchor, ...],
        stated: Sentence,
        passage: Passage,
        at: int,
        topic: str,
    ) -> Iterator[Finding]:
        prose, core = self._there, passage.sentences[at]
        if prose is None:
            return
        meant = frozenset(one.ids for one in anchors if one.ids and at in one.meant)
        yield from other_subject(anchors, core, topic, self._index, prose)
        if self._own is not None:
            proses = self._own, prose
            yield from turned_round(
                anchors, stated, core, meant - self._protagonists, self._index, *proses
            )
        if self._shared is None:
            return
        yield from other_title(anchors, stated.text, passage, self._index, self._shared)
        yield from other_verb(anchors, stated.text, passage, self._shared)
        yield from other_place(anchors, stated.text, passage, self._index, self._shared)
        shared, near = self._shared, focus(anchors, core, self._shared)
        text = _without_cause(anchors, stated.text)
        clash = (
            shared.opposed(text, core.text)
            or shared.opposed(text, near)
            or shared.denied(text, core.text)
            or (shared.weight < 1 and shared.opposed(text, passage.text))  # its sentences are short
        )
        if clash:
            message = said(
                "The fact says “{said}” where the source has “{there}”.",
                said=clash.said,
                there=clash.there,
            )
            hint = said(
                "Fix the fact, or, if both say the same, add `reworded: [{role}]`.", role=SAYS
            )
            yield Finding(codes.OPPOSITE, SAYS, clash.said, message, hint)

    def _names(
        self, stated: Sentence, passage: Passage, spans: dict[str, Span]
    ) -> Iterator[Finding]:
        if self._own is None:
            return
        # Entities are looked for by all their names; what stands beside them isn't.
        text = list(stated.text)
        known = [span for _, span in stated.entities]
        known += [Span(one.start, one.end) for one in stated.numbers]
        for span in known:
            text[span.start : span.end] = "¤" * (span.end - span.start)
        found = {name.of(stated.text): name for name in self._own.names("".join(text))}

        def role_of(name: str) -> str:
            at = found[name].start
            return next((role for role, one in spans.items() if one.start <= at < one.end), SAYS)

        yield from unknown_names(found, passage, self._whole, role_of)

    def _passage(self, cites: tuple[Citation, ...]) -> Passage:
        assert self._reader is not None  # noqa: S101
        if cites not in self._passages:
            first = cites[0]
            until = first.paragraph - 1
            before = self._source.paragraphs[first.section][max(until - _BEFORE, 0) : until]
            paragraphs = [self._source.at(cite) for cite in cites]
            self._passages[cites] = self._reader.passage(paragraphs, [*before])
        return self._passages[cites]

    def _elsewhere(
        self, fact: Fact, anchor: Anchor, stated: Sentence, cites: tuple[Citation, ...]
    ) -> str:
        """The first other paragraph that has a part of a fact."""
        if anchor.sort == "number":
            return ""
        for place in self._source.places:
            if place in cites:
                continue
            passage = self._passage((place,))
            spans = role_spans(fact, stated, self._own) if self._own else {}
            for one in self._anchors(fact, stated, passage, spans):
                same = (one.sort, one.span) == (anchor.sort, anchor.span)
                if same and (not one.missing.share if one.sort == "words" else one.named):
                    return str(place)
        return ""

    def _quotes(self, fact: Fact, passage: Passage) -> Iterator[Finding]:
        text = squeeze(passage.text)
        for match in _QUOTED.finditer(fact.says):
            quoted = match[match.lastindex or 0]
            plain = self._own.plain(quoted) if self._own else quoted
            if squeeze(plain) not in text:
                message = said("The quoted “{quoted}” isn't in the cited paragraph.", quoted=quoted)
                hint = said("Quotation marks say that these are the source's own words.")
                yield Finding(codes.NOT_IN_SOURCE, SAYS, quoted, message, hint)


def _without_cause(anchors: tuple[Anchor, ...], stated: str) -> str:
    """The sentence without its reason, which the source may tell in a sentence of its own."""
    for anchor in anchors:
        if anchor.role == "why":
            gap = " " * (anchor.span.end - anchor.span.start)
            stated = stated[: anchor.span.start] + gap + stated[anchor.span.end :]
    return stated
