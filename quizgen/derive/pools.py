"""The values that facts and entities offer as distractors, ready to be looked up."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial

from quizgen.check import CheckedDeck
from quizgen.check.entities import EntityIndex
from quizgen.derive.neighbours import Neighbours, form_of
from quizgen.derive.stable import Ring
from quizgen.derive.truths import Frame, Truth, truths_of
from quizgen.languages import Language
from quizgen.languages.places import places
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation, Entity, Fact, Role
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
        cited: places of the source, as learners read them.
        said: for a role and a value, the first fact of a section (or a table) that says it.
    """

    index: EntityIndex
    rings: Mapping[str, Ring]
    neighbours: Neighbours
    truths: Mapping[Frame, tuple[Truth, ...]]
    near: Mapping[str, frozenset[str]]
    cited: Callable[[tuple[Citation, ...]], str]
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


def pools_of(checked: CheckedDeck, language: Language) -> Pools:
    """Collects the values of a deck's facts."""
    deck, index = checked.deck, checked.entities
    facts = sorted(checked.facts, key=lambda fact: fact.id)
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
    neighbours = Neighbours(language, in_order, deck.source.year if deck.source else 9999)
    # Facts of one paragraph are many.
    cited = lru_cache(maxsize=4096)(partial(_cited, deck, language))
    return Pools(index, rings, neighbours, truths_of(facts), frozen, cited, said)


def _cited(deck: Deck, language: Language, cites: tuple[Citation, ...]) -> str:
    return places(deck, cites, language.labels)


def _scope(fact: Fact, role: Role) -> str:
    return role.pool or (fact.cites[0].section if fact.cites else "")
