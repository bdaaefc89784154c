"""Which countries people have to do with: nobody is taken for the ruler of another one."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizgen.derive.gazetteer import lands_in
from quizgen.models.fact import Entity, Fact

SEVERAL = 4
"""Countries that a deck speaks of, from which on its people are of different ones."""


@dataclass(frozen=True, slots=True)
class Nations:
    """The countries of a deck's people.

    Attributes:
        lands: for each person, the codes of the countries that facts name with them.
        several: the deck speaks of several countries.
        ruling: finds in what somebody is (`is:`) that it belongs to one country.
    """

    lands: Mapping[str, frozenset[str]]
    several: bool
    ruling: re.Pattern[str]

    def may_be(self, other: Entity, key: Entity) -> bool:
        """Whether somebody may be taken for a ruler, a politician or a general.

        In a deck of several countries it has to be known that they had to do with the same one:
        neither Napoleon nor a tsar became president of the United States.
        """
        if not self.several or key.kind != "person" or not self._rules(key):
            return True
        ours, theirs = self.lands.get(key.id), self.lands.get(other.id)
        return bool(ours and theirs and ours & theirs)

    def _rules(self, person: Entity) -> bool:
        return any(map(self.ruling.search, person.classes))


def nations_of(
    facts: Iterable[Fact], entities: Mapping[str, Entity], ruling: re.Pattern[str]
) -> Nations:
    """Collects which countries facts name with whom; nothing of a deck without rulers."""
    people = {id_ for id_, entity in entities.items() if entity.kind == "person"}
    if not any(any(map(ruling.search, entities[id_].classes)) for id_ in people):
        return Nations({}, several=False, ruling=ruling)
    lands: dict[str, frozenset[str]] = {}
    told: frozenset[str] = frozenset()
    for fact in facts:
        found = lands_in(fact.says)
        told |= found
        for id_ in people.intersection(id_ for role in fact.roles for id_ in role.ids):
            lands[id_] = lands.get(id_, frozenset()) | found
    return Nations(lands, several=len(told) >= SEVERAL, ruling=ruling)
