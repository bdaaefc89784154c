"""How much of a fact each sentence of its source says, and what stands apart from the rest."""

from collections.abc import Iterator, Sequence

from quizgen.check.grounding import codes
from quizgen.check.grounding.anchors import Anchor
from quizgen.check.grounding.finding import Finding, look
from quizgen.check.grounding.passage import Passage
from quizgen.diagnostics.said import said
from quizgen.languages.prose import Dated, Prose

_WEIGHTS = {"time": 3.0, "number": 3.0, "entity": 1.5, "words": 2.0}
_CAUSE = 0.5
"""A cause often stands in the sentence before."""
_MEANT = 0.9
_IN_FORCE = 0.7
_COVERED = 4.0
_TOLD = 1.6
"""Words by which a sentence with another time tells that it is the one that the fact means."""
MARGIN = 0.8
"""How much more another sentence has to say of the rest, for a part to stand apart."""


class Scores:
    """How much of a fact each sentence of a passage says, with and without one of its parts."""

    def __init__(
        self,
        anchors: Sequence[Anchor],
        stated: str,
        passage: Passage,
        prose: Prose | None,
        common: frozenset[str],
    ) -> None:
        """Takes the fact's parts and sentence.

        Args:
            anchors: the parts.
            stated: the sentence.
            passage: what it cites.
            prose: reads both, where they are of one language.
            common: keys of the source's title, which any of its sentences may have.
        """
        self._anchors = anchors
        self._passage = passage
        bare = list(stated)
        for anchor in anchors:
            bare[anchor.span.start : anchor.span.end] = " " * (anchor.span.end - anchor.span.start)
        self._step = _TOLD * prose.weight if prose else _COVERED
        self._words = [0.0] * len(passage.sentences)
        for term in prose.terms("".join(bare)) if prose else ():
            if prose is None or term & common:
                continue
            having = [at for at, one in enumerate(passage.sentences) if term & prose.keys(one.text)]
            # A word that every sentence has tells none from the others.
            for at in having:
                self._words[at] = min(self._words[at] + prose.weight / len(having), _COVERED)

    @property
    def core(self) -> int:
        """The sentence that says most of the fact; the first of several."""
        count = len(self._passage.sentences)
        return max(range(count), key=lambda index: (self.of(index), -index))

    def of(self, index: int, without: Anchor | None = None) -> float:
        """What a sentence has of the fact, but for one part."""
        total = 0.0
        for anchor in self._anchors:
            if anchor is without:
                continue
            weight = _CAUSE if anchor.role == "why" else _WEIGHTS[anchor.sort]
            if index in anchor.named:
                total += weight
            elif index in anchor.meant:
                total += weight * (_IN_FORCE if anchor.sort == "time" else _MEANT)
        return total + self._words[index]

    def dated_else(self, anchor: Anchor) -> str:
        """The time of another sentence, where that has the fact's words and the anchor's hasn't."""
        time = anchor.value.time if isinstance(anchor.value, Dated) else None
        if time is None or not anchor.named:
            return ""
        here = max(self._words[at] for at in anchor.named)
        for at, one in enumerate(self._passage.sentences):
            own = [dated for dated in one.dates if dated.time is not None]
            alike = any(dated.time and dated.time.overlaps(time) for dated in own)
            if own and not alike and self._words[at] - here >= self._step:
                return one.text[own[0].start : own[0].end].strip()
        return ""


def apart(anchors: Sequence[Anchor], scores: Scores, passage: Passage) -> Iterator[Finding]:
    """The parts of a fact that another sentence has than the one that says the rest."""
    everywhere = range(len(passage.sentences))
    for anchor in anchors:
        beside = {place + step for place in anchor.there for step in (-1, 1)}
        if not anchor.there or (anchor.role == "why" and scores.core in beside):
            continue
        best = max(scores.of(index, anchor) for index in everywhere)
        here = max(scores.of(index, anchor) for index in anchor.there)
        if best - here > MARGIN:
            message = said(
                "`{text}` stands in another sentence of the source than the rest.", text=anchor.text
            )
            yield Finding(codes.APART, anchor.role, anchor.text, message, look(anchor.role))
        elif place := scores.dated_else(anchor):
            message = said(
                "The source seems to say this of another time: {there}.", there=f"`{place}`"
            )
            yield Finding(codes.APART, anchor.role, anchor.text, message, look(anchor.role))
