"""Shows the paragraphs that a fact cites, with the pieces in them that say what it says."""

import re
from collections.abc import Iterator

from quizgen.check.checked import CheckedDeck
from quizgen.check.grounding.anchors import Anchor
from quizgen.check.grounding.gate import Gate, Held
from quizgen.check.grounding.passage import Sentence
from quizgen.check.grounding.source_text import read_source
from quizgen.check.grounding.times import has_time
from quizgen.check.grounding.values import has_number
from quizgen.check.grounding.written import Written
from quizgen.languages.prose import Counted, Dated, Prose
from quizgen.models.fact import Citation, Fact

OPEN, CLOSE = "[", "]"
"""What a found piece stands between."""


def shown(fact: Fact, checked: CheckedDeck, text: str) -> tuple[tuple[Citation, str], ...]:
    """The cited paragraphs that are there, each with what was found in it marked.

    Args:
        fact: one of the deck's.
        checked: the deck.
        text: the source's readable text.
    """
    if checked.deck.source is None:
        return ()
    source = read_source(text, checked.deck.source.sections)
    gate = Gate(checked, source)
    held = gate.held(fact)
    places = source.cited(fact.cites)
    if held is None or gate.reads is None:
        return tuple((place, source.at(place)) for place in places)
    marked, start = [], 0
    for place in places:
        original = source.at(place)
        length = len(gate.reads.plain(original))
        spans = [(a - start, b - start) for a, b in _found(held, gate.reads)]
        inside = [(a, b) for a, b in spans if a >= 0 and b <= length]
        marked.append((place, _marked(original, gate.reads.plain(original), inside)))
        start += length + 1
    return tuple(marked)


def _found(held: Held, prose: Prose) -> Iterator[tuple[int, int]]:
    """Where in the passage's text the parts of a fact stand."""
    for sentence in held.passage.sentences:
        for anchor in held.anchors:
            for start, end in _pieces(anchor, sentence, prose):
                yield sentence.start + start, sentence.start + end


def _pieces(anchor: Anchor, sentence: Sentence, prose: Prose) -> Iterator[tuple[int, int]]:
    value = anchor.value
    if isinstance(value, Dated):
        for dated in sentence.dates:
            if has_time(_only(sentence, dated), value):
                yield dated.start, dated.end
    elif isinstance(value, Counted):
        for counted in sentence.numbers:
            if has_number(_only(sentence, counted), value):
                yield counted.start, counted.end
    elif anchor.ids:
        yield from (span for id_, span in sentence.entities if id_ == anchor.ids)
    else:
        yield from _words(anchor, sentence, prose)


def _only(sentence: Sentence, one: Dated | Counted) -> Sentence:
    dates = (one,) if isinstance(one, Dated) else ()
    numbers = (one,) if isinstance(one, Counted) else ()
    return Sentence(sentence.text, sentence.start, dates, numbers, ())


def _words(anchor: Anchor, sentence: Sentence, prose: Prose) -> Iterator[tuple[int, int]]:
    """The words of a role that the sentence has in one form or another."""
    for term in prose.terms(prose.plain(anchor.text)):
        for word in _WORD.finditer(sentence.text):
            if word[0].isascii() and term & prose.keys(word[0]):
                yield word.span()
        for key in term:
            if key[:1] > "\u2e80":
                yield from (match.span() for match in re.finditer(re.escape(key), sentence.text))


_WORD = re.compile(r"[^\W\d_]+")


def _marked(original: str, plain: str, spans: list[tuple[int, int]]) -> str:
    """The paragraph as it is written, with marks."""
    written = Written(original, plain)
    text, last = [], 0
    for start, end in _merged(spans):
        first, until = written.span(start, end)
        if last <= first < until:
            text += [original[last:first], OPEN, original[first:until], CLOSE]
            last = until
    return "".join([*text, original[last:]])


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        elif end > start:
            merged.append((start, end))
    return merged
