"""The values that facts and entities offer as distractors, ready to be looked up."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache, partial

from quizgen.check import CheckedDeck
from quizgen.check.entities import EntityIndex
from quizgen.derive.eras import Eras
from quizgen.derive.eras_of_facts import eras_of
from quizgen.derive.nations import Nations, nations_of
from quizgen.derive.nearby import NearbyValues
from quizgen.derive.regions import Regions, regions_of
from quizgen.derive.sorts import own_sorts, pool_sort, shape_sort, sorts_of
from quizgen.derive.ties import Ties, ties_of
from quizgen.derive.truths import Truth, truths_of
from quizgen.derive.values_of_facts import columns_in, known_in, latest_in, named_in
from quizgen.languages import Language
from quizgen.languages.places import places
from quizgen.models.fact import Citation, Entity, Fact, Role
from quizgen.models.values import Entities, Quantity, Time
from quizgen.text.hashing import Ring

TOLD = "\0told"
"""The scope of all entities that facts speak of; no section is called so."""
HEAVIEST = 12
"""Facts that count for how often an entity is drawn."""
UNDATED = 9999
"""The year of a source that doesn't say when it was published."""


@dataclass(frozen=True)
class Pools:
    """What the deck knows.

    Attributes:
        index: the entities, and finding them in a text.
        rings: the ids that may stand in for one another: of each sort, all (`""`), those that
            facts speak of (`TOLD`), and those of each section.
        nearby: times and quantities near a given one.
        truths: for each fact's id and role, every value that makes the sentence true.
        cited: places of the source, as learners read them.
        said: for a role and a value, the first fact of a section or a table, and of all (`TOLD`),
            that says it.
        ties: what facts name together.
        eras: when people and things were.
        roles: for each entity that facts speak of, the roles that it has in them.
        regions: where the places lie.
        nations: which countries people have to do with.
        classed: the deck says of something what it is (`is:`).
    """

    index: EntityIndex
    rings: Mapping[tuple[str, str], Ring]
    nearby: NearbyValues
    truths: Mapping[tuple[str, str], tuple[Truth, ...]]
    cited: Callable[[tuple[Citation, ...]], str]
    said: Mapping[tuple[str, str, str], Fact]
    ties: Ties
    eras: Eras
    roles: Mapping[str, AbstractSet[str]]
    regions: Regions
    nations: Nations
    classed: bool

    @property
    def entities(self) -> Mapping[str, Entity]:
        """The entities by id."""
        return self.index.by_id

    def rings_for(self, fact: Fact, role: Role, key: Entity) -> Iterator[tuple[str, bool, Ring]]:
        """Who may stand in for an entity in the role, the nearest first.

        For a column of a table it is the column; else those of its sort that the fact's section
        speaks of, those that any fact speaks of, and all.

        Yields:
            The sort, whether it is the section or table that speaks of them, and their ids.
        """
        for sort in sorts_of(key, fact, role):
            own = _scope(fact, role)
            for scope in (own, TOLD, ""):
                if ring := self.rings.get((scope, sort)):
                    yield sort, scope == own, ring

    def of_its_own(self, fact: Fact, role: Role, value: str) -> Fact | None:
        """The fact that says what a value is right for in the same role; None where none does."""
        for scope in (_scope(fact, role), TOLD):
            found = self.said.get((scope, role.name, value))
            if found and found is not fact:
                return found
        return None


def pools_of(checked: CheckedDeck, language: Language) -> Pools:
    """Collects the values of a deck's facts."""
    deck, index = checked.deck, checked.entities
    facts = sorted(checked.facts, key=lambda fact: fact.id)
    members: dict[tuple[str, str], dict[str, int]] = {}
    said: dict[tuple[str, str, str], Fact] = {}
    sorts = {entity.id: own_sorts(entity) for entity in index.by_id.values()}
    for id_, own in sorts.items():
        for sort in own:
            members.setdefault(("", sort), {})[id_] = 1
    for fact in facts:
        for role in fact.roles:
            _collect(fact, role, index, sorts, members, said)
    rings = {scope: Ring(ids) for scope, ids in members.items()}
    latest = latest_in(facts)
    if deck.source and deck.source.year < UNDATED:
        # Nobody knows in which month of its year a source was written.
        latest = deck.source.year - (latest < deck.source.year)
    nearby = NearbyValues(language, known_in(facts), latest, named_in(facts), columns_in(facts))
    # Facts of one paragraph are many.
    cited = lru_cache(maxsize=1 << 12)(partial(places, deck, labels=language.labels))
    ties = ties_of(facts, index)
    return Pools(
        index,
        rings,
        nearby,
        truths_of(facts),
        cited,
        said,
        ties,
        eras_of(facts, index.by_id, ties.named, language),
        _roles_of(facts),
        regions_of(index.by_id, ties.partners),
        nations_of(facts, index.by_id, language.ruling),
        any(entity.classes for entity in index.by_id.values()),
    )


def _roles_of(facts: Iterable[Fact]) -> dict[str, set[str]]:
    roles: dict[str, set[str]] = {}
    for fact in facts:
        for role in fact.roles:
            if isinstance(role.value, Entities):
                for id_ in role.value.ids:
                    roles.setdefault(id_, set()).add(role.name)
    return roles


def _collect(
    fact: Fact,
    role: Role,
    index: EntityIndex,
    sorts: Mapping[str, tuple[str, ...]],
    members: dict[tuple[str, str], dict[str, int]],
    said: dict[tuple[str, str, str], Fact],
) -> None:
    """Adds a role's value to those of its sorts, and to what is said of it."""
    value = role.value
    single = isinstance(value, Entities) and value.whole and len(value.ids) == 1
    if isinstance(value, Entities) and not role.pool:
        for id_ in value.ids:
            for scope in (TOLD, _scope(fact, role)):
                for sort in sorts[id_]:
                    _count(members, (scope, sort), id_)
        if single:
            entity = index.by_id[value.ids[0]]
            shape = shape_sort(fact, role, entity.kind)
            _count(members, (TOLD, shape), entity.id)
    told = value.ids[0] if isinstance(value, Entities) and single else role.text
    if isinstance(value, (Time, Quantity)) or single:
        said.setdefault((TOLD, role.name, told), fact)
        said.setdefault((_scope(fact, role), role.name, told), fact)
        if role.pool and single:
            members.setdefault(("", pool_sort(role.pool)), {})[told] = 1


def _count(members: dict[tuple[str, str], dict[str, int]], sort: tuple[str, str], id_: str) -> None:
    """One more fact that names an entity.

    Who is named often is the key often, and has to be a wrong option as often: else a learner
    guesses the name that stands out.
    """
    counts = members.setdefault(sort, {})
    counts[id_] = min(counts.get(id_, 0) + 1, HEAVIEST)


def _scope(fact: Fact, role: Role) -> str:
    return role.pool or fact.section
