"""The values that facts and entities offer as distractors, ready to be looked up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizgen.check.entities import EntityIndex
from quizgen.derive.neighbours import Neighbours, form_of
from quizgen.derive.stable import Ring
from quizgen.derive.truths import Frame, Truth, truths_of
from quizgen.languages import Language
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Quantity, Time


@dataclass(frozen=True)
class Pools:
    """What the deck knows.

    Attributes:
        index: the entities, and finding them in a text.
        rings: for each kind of entity and each column of a table, the ids that may stand in for
            one another.
        neighbours: times and quantities near a given one.
        truths: for each sentence less one role, every value that makes it true.
        near: for each section, the entities that its facts speak of; for "", those of all facts.
        said: for a role and a value, the first fact of a section (or a table) that says it.
    """

    index: EntityIndex
    rings: Mapping[str, Ring]
    neighbours: Neighbours
    truths: Mapping[Frame, tuple[Truth, ...]]
    near: Mapping[str, frozenset[str]]
    said: Mapping[tuple[str, str, str], Fact]

    @property
    def entities(self) -> Mapping[str, Entity]:
        """The entities by id."""
        return self.index.by_id

    def ring(self, role: Role, kind: str) -> Ring:
        """The entities that may stand in for one of that kind in the role."""
        return self.rings[role.pool or kind]

    def distance(self, fact: Fact, entity: str) -> int:
        """How far from a fact an entity is: 0 in its section, 1 in the source, 2 in no fact."""
        section = fact.cites[0].section if fact.cites else ""
        if entity in self.near.get(section, ()):
            return 0
        return 1 if entity in self.near[""] else 2

    def elsewhere(self, fact: Fact, role: Role, value: str) -> Fact | None:
        """Another fact, of the same section or table, in which the value has the same role."""
        found = self.said.get((_scope(fact, role), role.name, value))
        return found if found is not fact else None


def pools_of(facts: Iterable[Fact], index: EntityIndex, language: Language, latest: int) -> Pools:
    """Collects the values of a deck's facts; `latest` is the last year that a wrong answer has."""
    facts = sorted(facts, key=lambda fact: fact.id)
    known: dict[object, dict[str, Time | Quantity]] = {}
    members: dict[str, dict[str, None]] = {}
    said: dict[tuple[str, str, str], Fact] = {}
    near: dict[str, set[str]] = {"": set()}
    for entity in index.by_id.values():
        members.setdefault(entity.kind, {})[entity.id] = None
    for fact in facts:
        for role in fact.roles:
            value = role.value
            if isinstance(value, Entities) and not role.pool:
                near[""].update(value.ids)
                near.setdefault(_scope(fact, role), set()).update(value.ids)
            if isinstance(value, Time | Quantity):
                known.setdefault(form_of(value), {})[role.text] = value
                said.setdefault((_scope(fact, role), role.name, role.text), fact)
            elif isinstance(value, Entities) and value.whole and len(value.ids) == 1:
                said.setdefault((_scope(fact, role), role.name, value.ids[0]), fact)
                if role.pool:
                    members.setdefault(role.pool, {})[value.ids[0]] = None
    in_order = {
        form: tuple(sorted(values.items(), key=lambda pair: (pair[1].rank, pair[0])))
        for form, values in known.items()
    }
    rings = {name: Ring(ids) for name, ids in members.items()}
    frozen = {section: frozenset(ids) for section, ids in near.items()}
    neighbours = Neighbours(language, in_order, latest)
    return Pools(index, rings, neighbours, truths_of(facts), frozen, said)


def _scope(fact: Fact, role: Role) -> str:
    return role.pool or (fact.cites[0].section if fact.cites else "")
