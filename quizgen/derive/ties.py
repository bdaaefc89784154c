"""What the facts tie to one another: nothing tied to a fact's subject is wrong for sure."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain

from quizgen.check.entities import EntityIndex
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities

NO_SUBJECT = frozenset(("when", "where", "why", "how-many"))
"""Roles that say something of the subject, and aren't it."""
MOST = 0.34
"""Share of all things facts speak of that may be tied to a subject; a deck's own subject, which
all is tied to, would leave nothing."""
FEW = 12
"""Things tied to a subject that are never too many."""


@dataclass(frozen=True)
class Ties:
    """What is named together.

    Attributes:
        named: for each fact, the entities that its sentence names.
        partners: for each entity, those that some fact names with it; rows of one table are told
            apart by their other columns, and don't count.
        limit: with how many partners an entity is what the whole deck is about.
        in_rows: for each entity, those that some row of a table names with it.
    """

    named: Mapping[str, frozenset[str]]
    partners: Mapping[str, AbstractSet[str]]
    limit: int
    in_rows: Mapping[str, AbstractSet[str]]

    def subjects(self, fact: Fact, role: Role) -> list[str]:
        """The entities that a fact speaks of, less those of a role, its place and its time."""
        none: set[str] = set()
        for other in fact.roles:
            if isinstance(other.value, Entities) and (other is role or other.name in NO_SUBJECT):
                none.update(other.value.ids)
        return [id_ for id_ in self.named[fact.id] if id_ not in none]

    def tied(self, fact: Fact, role: Role) -> frozenset[str]:
        """What some fact ties to a subject of this one."""
        found: set[str] = set()
        for subject in self.subjects(fact, role):
            partners = self.partners.get(subject, ())
            if len(partners) <= self.limit:
                found.update(partners)
        return frozenset(found)

    def of_others(
        self,
        one: str,
        here: AbstractSet[str],
        known: Mapping[str, Entity],
        *,
        kind: str,
        rows: bool,
    ) -> bool:
        """Whether facts name something with others of a kind alone: a work of other people's.

        Args:
            one: the work, or somebody in a story.
            here: those of the kind that a sentence names with it.
            known: the deck's entities.
            kind: `person` for whose work it is, `work` for whose story.
            rows: what rows of tables name counts as well.
        """
        others = {
            id_
            for id_ in chain(self.partners.get(one, ()), self.in_rows.get(one, ()) if rows else ())
            if id_ in known and known[id_].kind == kind
        }
        return bool(others) and others.isdisjoint(here)


def ties_of(facts: Iterable[Fact], index: EntityIndex) -> Ties:
    """Collects what facts name together."""
    named: dict[str, frozenset[str]] = {}
    partners: dict[str, set[str]] = {}
    in_rows: dict[str, set[str]] = {}
    for fact in facts:
        ids = frozenset(
            [
                id_
                for role in fact.roles
                if isinstance(role.value, Entities)
                for id_ in role.value.ids
            ]
        )
        of_table = bool(fact.roles) and bool(fact.roles[0].pool)
        if not of_table:
            ids = ids.union(index.mentioned(fact.says))
        named[fact.id] = ids
        if len(ids) > 1:
            for id_ in ids:
                (in_rows if of_table else partners).setdefault(id_, set()).update(ids)
    spoken = len({id_ for ids in named.values() for id_ in ids})
    # In steps, so that one more name changes nothing.
    return Ties(named, partners, max(FEW, int(spoken * MOST) // FEW * FEW), in_rows)
