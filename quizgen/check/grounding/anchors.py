"""The parts of a fact that have to stand in its source, and the sentences where each does."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from quizgen.check.grounding.finding import SAYS
from quizgen.check.grounding.passage import Passage, Sentence
from quizgen.check.grounding.times import overlaps
from quizgen.check.grounding.values import in_force, sentences_with
from quizgen.languages.prose import NOTHING, Counted, Dated, Missing, Prose, Span
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Entities, Quantity, Time

Sort = Literal["time", "number", "entity", "words"]
_HALF = 0.5
_LOST = 0.34


@dataclass(frozen=True)
class Anchor:
    """A part of a fact.

    Attributes:
        sort: what it is.
        role: the role that holds it, or `says`.
        span: where it stands in the sentence (plain).
        text: its words.
        named: the sentences of the passage that have it.
        meant: those that may speak of it by a pronoun.
        ids: the entity that it is.
        missing: of words, what the passage doesn't have.
        value: the time or number that it is.
    """

    sort: Sort
    role: str
    span: Span
    text: str
    named: frozenset[int] = frozenset()
    meant: frozenset[int] = frozenset()
    ids: str = ""
    missing: Missing = NOTHING
    value: Dated | Counted | None = None

    @property
    def there(self) -> frozenset[int]:
        """The sentences that speak of it."""
        return self.named | self.meant


def role_spans(fact: Fact, said: Sentence, prose: Prose) -> dict[str, Span]:
    """Where the roles stand in the plain sentence."""
    found = {}
    for role in fact.roles:
        text = prose.plain(role.text)
        before = prose.plain(fact.says[: role.start])
        start = said.text.find(text, max(len(before) - 2, 0))
        if start < 0:
            start = said.text.find(text)
        if start >= 0:
            found[role.name] = Span(start, start + len(text))
    return found


def values_of(
    fact: Fact, said: Sentence, passage: Passage, spans: dict[str, Span], there: Prose
) -> Iterator[Anchor]:
    """The times and numbers of a sentence, those that an author read for us in their place."""
    glossed = {}
    for role in fact.roles:
        span = spans.get(role.name)
        if role.glossed and span and isinstance(role.value, Time | Quantity):
            glossed[role.name] = span
            yield from _glossed(role, span, said, passage, there)
    found: tuple[tuple[Sort, Sequence[Dated | Counted]], ...] = (
        ("time", said.dates),
        ("number", said.numbers),
    )
    for sort, values in found:
        for one in values:
            if any(_inside(one, span) for span in glossed.values()):
                continue
            if any(_inside(one, span) for _, span in said.entities):
                continue
            span = Span(one.start, one.end)
            text = span.of(said.text).strip()
            role_name = role_at(span, spans)
            named = sentences_with(passage, one, there)
            if sort == "time":
                meant = in_force(passage, named)
                yield Anchor("time", role_name, span, text, named, meant, value=one)
            else:
                yield Anchor("number", role_name, span, text, named, value=one)


def _glossed(
    role: Role, span: Span, said: Sentence, passage: Passage, there: Prose
) -> Iterator[Anchor]:
    """What an author wrote beside a text; the source may have the one or the other."""
    values: list[Dated | Counted] = []
    if isinstance(role.value, Time):
        values = [Dated(*span, role.value)]
    elif isinstance(role.value, Quantity):
        values = [*_read_by_author(role.value, *span)]
    own: list[Dated | Counted] = [*said.dates, *said.numbers]
    own = [one for one in own if _inside(one, span)]
    named = frozenset().union(*(sentences_with(passage, one, there) for one in (*values, *own)))
    if isinstance(role.value, Time):
        near = [i for i, one in enumerate(passage.sentences) if overlaps(one, role.value)]
        named = named.union(near)
    value = values[0] if values else None
    if isinstance(role.value, Time):
        meant = in_force(passage, named)
        yield Anchor("time", role.name, span, role.text, named, meant, value=value)
    else:
        yield Anchor("number", role.name, span, role.text, named, value=value)


def words_of(
    fact: Fact, said: Sentence, passage: Passage, spans: dict[str, Span], prose: Prose
) -> Iterator[Anchor]:
    """The words of the roles that are neither time nor number nor nothing but names."""
    for role in fact.roles:
        span = spans.get(role.name)
        if span is None or isinstance(role.value, Time | Quantity):
            continue
        if role.glossed or (isinstance(role.value, Entities) and role.value.whole):
            continue
        text = _without_values(span, said)
        lost = prose.missing(text, passage.text)
        named = frozenset(
            index
            for index, sentence in enumerate(passage.sentences)
            if _has_words(prose.missing(text, sentence.text))
        )
        meant = frozenset(
            index
            for index, sentence in enumerate(passage.sentences)
            if index - 1 in named and prose.refers.search(sentence.text)
        )
        yield Anchor("words", role.name, span, role.text, named, meant, missing=lost)


def _has_words(missing: Missing) -> bool:
    return missing.share <= _HALF and not (missing.head and missing.share > _LOST)


def _without_values(span: Span, said: Sentence) -> str:
    """The words of a role without its times, numbers and names, which are looked for by value."""
    text = list(said.text)
    pieces: list[Dated | Counted | Span] = [*said.dates, *said.numbers]
    pieces += [span for _, span in said.entities]
    for start, end in ((one.start, one.end) for one in pieces):
        text[start:end] = " " * (end - start)
    return "".join(text)[span.start : span.end]


def _inside(one: Dated | Counted | Span, span: Span) -> bool:
    return span.start <= one.start and one.end <= span.end


def role_at(span: Span, spans: dict[str, Span]) -> str:
    """The role that holds a stretch of the sentence, or `says`."""
    return next((name for name, one in spans.items() if one.start <= span.start < one.end), SAYS)


def _read_by_author(quantity: Quantity, start: int, end: int) -> Iterator[Counted]:
    """The numbers that an author wrote beside a role's text, at its place."""
    ends = {quantity.low, quantity.high} - {math.inf, -math.inf}
    for value in sorted(ends):
        yield Counted(start, end, value, "", (), value, rough=True)
