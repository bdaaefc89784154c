"""The values that facts and entities offer as distractors, ready to be looked up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizgen.check.entities import EntityIndex
from quizgen.derive.neighbours import Neighbours, form_of
from quizgen.derive.stable import Ring
from quizgen.languages import Language
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Quantity, Time


@dataclass(frozen=True)
class Pools:
    """What the deck knows.

    Attributes:
        index: the entities, and finding them in a text.
        rings: for each kind of entity, the ids on a ring.
        neighbours: times and quantities near a given one.
        frames: for each sentence less one role, every text that makes it true.
    """

    index: EntityIndex
    rings: Mapping[str, Ring]
    neighbours: Neighbours
    frames: Mapping[tuple[str, str], tuple[str, ...]]

    @property
    def entities(self) -> Mapping[str, Entity]:
        """The entities by id."""
        return self.index.by_id


def frame_of(fact: Fact, role: Role) -> tuple[str, str]:
    """The sentence without the role's piece: facts with one frame say it of several values."""
    return role.name, f"{fact.says[: role.start]}\0{fact.says[role.end :]}"


def pools_of(facts: Iterable[Fact], index: EntityIndex, language: Language, latest: int) -> Pools:
    """Collects the values of a deck's facts; `latest` is the last year that a wrong answer has."""
    known: dict[object, dict[str, Time | Quantity]] = {}
    frames: dict[tuple[str, str], tuple[str, ...]] = {}
    for fact in facts:
        for role in fact.roles:
            if isinstance(role.value, Time | Quantity):
                known.setdefault(form_of(role.value), {})[role.text] = role.value
            frame = frame_of(fact, role)
            frames[frame] = (*frames.get(frame, ()), role.text)
    in_order = {
        form: tuple(sorted(values.items(), key=lambda pair: (pair[1].rank, pair[0])))
        for form, values in known.items()
    }
    kinds: dict[str, list[str]] = {}
    for entity in index.by_id.values():
        kinds.setdefault(entity.kind, []).append(entity.id)
    rings = {kind: Ring(ids) for kind, ids in kinds.items()}
    return Pools(index, rings, Neighbours(language, in_order, latest), frames)
