"""Which sentences speak of an entity that they don't name: by a pronoun, or not even that."""

from collections.abc import Collection
from functools import lru_cache

from quizgen.check.entities import EntityIndex
from quizgen.check.grounding.passage import Passage, Sentence
from quizgen.languages.prose import Prose, Span

_REACH = 4
"""Sentences for which a name may go on to be meant."""
AGENTS = frozenset({"person", "organisation", "group"})
"""Kinds of entities that do things."""
_LEAD = 10
"""Characters that may stand before a subject: the engineer …."""


def meant(
    id_: str, own: Collection[str], passage: Passage, index: EntityIndex, prose: Prose
) -> frozenset[int]:
    """The sentences that may speak of an entity without naming it.

    That holds for the sentences after one that names it first, until one begins with another
    of its kind.

    Args:
        id_: the entity.
        own: all that the fact names; they don't stand in each other's way.
        passage: the cited paragraphs.
        index: the deck's entities.
        prose: how they are read.
    """
    found = []
    left = 0
    people: frozenset[str] = frozenset()
    for at, sentence in enumerate((*passage.led, *passage.sentences), -len(passage.led)):
        rivals = [one for one in subjects(sentence, prose) if _rival(one, id_, own, index)]
        if id_ not in sentence.ids and not rivals and not prose.goes_on.search(sentence.text):
            rivals = [
                one
                for one in _actors(sentence, prose)
                if _rival(one, id_, own, index) and index.by_id[one].kind in AGENTS
            ]
        elif rivals and not _begins(rivals[0], sentence, index, prose):
            rivals = []
        only, people = people, _people(sentence, index)
        if id_ in sentence.ids:
            first = not rivals or _comes_first(id_, rivals[0], sentence)
            if not first:
                left = 0
            elif _may_go_on(id_, sentence, index, prose):
                left = _REACH
            continue
        if rivals:
            left = 0
        if (at >= 0 and only == {id_} and _is_he(sentence, prose)) or (
            left > 0 and at >= 0 and not _of_others(id_, own, sentence, index, prose)
        ):
            found.append(at)
        left -= 1
    return frozenset(found)


def _people(sentence: Sentence, index: EntityIndex) -> frozenset[str]:
    return frozenset(one for one in sentence.ids if index.by_id[one].kind == "person")


def _is_he(sentence: Sentence, prose: Prose) -> bool:
    """Whether a sentence begins with a pronoun for one person."""
    found = prose.pronoun.match(sentence.text.strip())
    return found is not None and found[0] in ("He", "She", "他", "她")


def _of_others(
    id_: str, own: Collection[str], sentence: Sentence, index: EntityIndex, prose: Prose
) -> bool:
    """Whether a sentence names other people and has no pronoun that could mean this one."""
    if index.by_id[id_].kind != "person" or prose.personal.search(sentence.text):
        return False
    return any(index.by_id[one].kind == "person" and one not in own for one in sentence.ids)


def places_meant(id_: str, passage: Passage, index: EntityIndex, prose: Prose) -> frozenset[int]:
    """The sentences whose “there” means a place: the one that was named last before.

    Args:
        id_: the place.
        passage: the cited paragraphs.
        index: the deck's entities.
        prose: how they are read.
    """
    found, last = [], ""
    for at, sentence in enumerate((*passage.led, *passage.sentences), -len(passage.led)):
        if last == id_ and at >= 0 and prose.there.search(sentence.text):
            found.append(at)
        named = [
            one
            for one, span in sentence.entities
            if index.by_id[one].kind == "place"
            and prose.whither(sentence.text[: span.start]) != "from"
        ]
        last = id_ if id_ in named else named[-1] if named else last
    return frozenset(found)


def _rival(one: str, id_: str, own: Collection[str], index: EntityIndex) -> bool:
    if one == id_ or one in own:
        return False
    kinds = {index.by_id[one].kind, index.by_id[id_].kind}
    return len(kinds) == 1 or kinds <= AGENTS


@lru_cache(maxsize=1 << 12)
def subjects(sentence: Sentence, prose: Prose) -> tuple[str, ...]:
    """The entities that may be the subject of its first clause, in their order."""
    for clause in prose.clauses(sentence.text)[:2]:
        found = tuple(
            id_
            for id_, span in sentence.entities
            if clause.start <= span.start < clause.end
            and _is_subject(span, clause, sentence, prose)
        )
        bare = clause.end - clause.start > _LEAD and not found
        if found or bare:
            return found
    return ()


def _is_subject(span: Span, clause: Span, sentence: Sentence, prose: Prose) -> bool:
    before = sentence.text[clause.start : span.start]
    for one in sentence.dates:
        before = before.replace(sentence.text[one.start : one.end], "")
    room = _LEAD if prose.weight < 1 else 3 * _LEAD  # English words are longer
    return (
        len(before) <= room
        and not prose.acts(before)
        and not prose.oblique.search(before)
        and not prose.owner.match(sentence.text, span.end)
    )


def _may_go_on(id_: str, sentence: Sentence, index: EntityIndex, prose: Prose) -> bool:
    """Whether the next sentence may be about an entity that a sentence names."""
    if id_ in subjects(sentence, prose):
        return True
    spans = [span for one, span in sentence.entities if one == id_]
    alone = len(sentence.ids) == 1
    return any(
        (alone or not prose.owner.match(sentence.text, span.end))
        and not prose.oblique.search(sentence.text[: span.start])
        and not prose.joined.search(sentence.text[: span.start].rstrip()[-4:])
        and (alone or index.by_id[id_].kind in AGENTS)
        for span in spans
    )


def topic_of(passage: Passage, at: int, index: EntityIndex, prose: Prose) -> str:
    """Whom the sentences before one were last about; empty where that isn't clear."""
    before = (*passage.led, *passage.sentences[:at])
    for sentence in reversed(before):
        named = [*_actors(sentence, prose)[::-1]]
        for id_ in (*subjects(sentence, prose), *named):
            if index.by_id[id_].kind in AGENTS:
                return id_
    return ""


def _actors(sentence: Sentence, prose: Prose) -> tuple[str, ...]:
    """The entities that a sentence names not only as owners or beside others."""
    return tuple(
        id_
        for id_, span in sentence.entities
        if not prose.owner.match(sentence.text, span.end)
        and not prose.oblique.search(sentence.text[: span.start])
    )


def _begins(id_: str, sentence: Sentence, index: EntityIndex, prose: Prose) -> bool:
    """Whether a sentence begins with an entity; people may follow a word: the engineer …."""
    span = next(span for one, span in sentence.entities if one == id_)
    return index.by_id[id_].kind in AGENTS or not prose.terms(sentence.text[: span.start])


def _comes_first(id_: str, other: str, sentence: Sentence) -> bool:
    order = [one for one, _ in sentence.entities]
    return order.index(id_) < order.index(other)
