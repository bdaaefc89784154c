"""Whether the source has a piece with the verb that the fact has it with."""

from collections.abc import Iterator, Sequence

from quizgen.check.grounding import codes
from quizgen.check.grounding.anchors import Anchor
from quizgen.check.grounding.finding import Finding, look
from quizgen.check.grounding.passage import Passage
from quizgen.diagnostics.said import said
from quizgen.languages.prose import Prose

_HALF = 0.5


def other_verb(
    anchors: Sequence[Anchor], stated: str, passage: Passage, prose: Prose
) -> Iterator[Finding]:
    """A piece whose verb the source has with something else.

    Args:
        anchors: the fact's parts.
        stated: its sentence.
        passage: what it cites.
        prose: reads both.
    """
    for anchor in anchors:
        if anchor.role not in ("what", "term") or anchor.sort not in ("words", "entity"):
            continue
        verb, forms = _spoken(prose.governors(stated[: anchor.span.start]), passage.text, prose)
        clauses = [
            (sentence.text, span.start, span.end)
            for sentence in passage.sentences
            for span in prose.clauses(sentence.text)
            if any(form in span.of(sentence.text) for form in forms)
        ]
        piece = anchor.span.of(stated)
        if clauses and not any(
            prose.missing(piece, text[max(start - _BEFORE, 0) : end + _BEHIND]).share <= _HALF
            for text, start, end in clauses
        ):
            message = said("The source has “{verb}” with something else.", verb=verb)
            yield Finding(codes.APART, anchor.role, anchor.text, message, look(anchor.role))


def _spoken(verbs: Sequence[str], text: str, prose: Prose) -> tuple[str, frozenset[str]]:
    """The nearest of some verbs that a text has, in its own form or another."""
    written = next((verb for verb in verbs if verb in text), "")
    if written:
        return written, frozenset((written,))
    for verb in verbs[:1]:
        forms = frozenset(form for term in prose.terms(verb) for form in term if form in text)
        if forms:
            return verb, forms
    return "", frozenset()


_BEFORE, _BEHIND = 12, 12
"""Characters round a clause that belong to what its verb is about."""
