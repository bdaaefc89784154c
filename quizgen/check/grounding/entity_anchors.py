"""The entities that a fact names, and the sentences of its source that speak of them."""

from collections.abc import Iterator

from quizgen.check.entities import EntityIndex
from quizgen.check.grounding.anchors import Anchor, role_at
from quizgen.check.grounding.passage import Passage, Sentence
from quizgen.check.grounding.topics import meant as meant_in
from quizgen.check.grounding.topics import places_meant
from quizgen.languages.prose import Prose, Span

_LOST = 0.34
"""The share of a name's words that may be missing."""


def entities_of(
    said: Sentence,
    passage: Passage,
    spans: dict[str, Span],
    index: EntityIndex,
    own: Prose,
    there: Prose,
    shared: Prose | None,
    protagonists: frozenset[str],
) -> Iterator[Anchor]:
    """The entities that a sentence names.

    Args:
        said: the fact's sentence.
        passage: what it cites.
        spans: where its roles stand.
        index: the deck's entities.
        own: reads the sentence.
        there: reads the passage.
        shared: reads both texts, where they are of one language.
        protagonists: whom the whole source is about; any sentence may mean them.
    """
    for id_, span in said.entities:
        entity = index.by_id[id_]
        text = span.of(said.text)
        named = {i for i, one in enumerate(passage.sentences) if _names(id_, one, index)}
        if (
            shared is not None
            and not named
            and entity.kind not in ("person", "organisation", "place")
        ):
            named = {
                i
                for i, one in enumerate(passage.sentences)
                if shared.missing(text, one.text).share <= _LOST and _has_names(text, one.text)
            }
        implied: frozenset[int] = frozenset()
        oblique = own.oblique.search(said.text[: span.start])
        if not oblique or (entity.kind == "person" and oblique[0][0] in "在ia"):
            implied = meant_in(id_, said.ids, passage, index, there)
        elif entity.kind == "place":
            implied = places_meant(id_, passage, index, there)
        if id_ in protagonists and not (oblique and named):
            somewhere = oblique and entity.kind == "place"
            implied = implied.union(
                at
                for at, one in enumerate(passage.sentences)
                if not somewhere or not _elsewhere(one, index)
            )
        yield Anchor("entity", role_at(span, spans), span, text, frozenset(named), implied, id_)


def _elsewhere(sentence: Sentence, index: EntityIndex) -> bool:
    """Whether a sentence names a place, so that it doesn't mean the one that all of it is about."""
    return any(index.by_id[one].kind == "place" for one in sentence.ids)


def _has_names(text: str, there: str) -> bool:
    """Whether a sentence has the words with capitals of a name as they are, not by their stems."""
    low = there.casefold()
    return all(word.casefold() in low for word in text.split()[-3:] if word[0].isupper())


def _names(id_: str, sentence: Sentence, index: EntityIndex) -> bool:
    if id_ in sentence.ids:
        return True
    members = index.by_id[id_].members
    return bool(members) and len(members & sentence.ids) >= min(len(members), 2)
