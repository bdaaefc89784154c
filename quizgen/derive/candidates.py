"""Tells whether an entity can stand in for the true one of a role, and the sentence be false."""

from collections.abc import Sequence

from quizgen.derive.eras import GENERATIONS
from quizgen.derive.forms import alike, listed, shown, unit_told
from quizgen.derive.gazetteer import tells_its_land
from quizgen.derive.pools import Pools
from quizgen.derive.regions import SAME_COUNTRY, larger_place
from quizgen.derive.sorts import kind_sort
from quizgen.models.fact import Entity, Fact, Role

_HOME = frozenset({"Earth", "the Earth", "the Sun", "Sun", "地球", "太阳"})
"""What nobody discovers, lands on or takes for one of many."""


class Candidates:
    """Judges the entities of one role of a fact.

    What is the same for all of them is found once, for a deck may have thousands.

    Attributes:
        key: the first of the entities that make the sentence true.
        of_one_sex: the sentence shows whether it speaks of a man or a woman.
    """

    def __init__(self, fact: Fact, role: Role, true: Sequence[Entity], pools: Pools) -> None:
        """Takes the fact and its role, the entities that make it true, and what the deck knows."""
        self._fact, self._role, self._true, self._pools = fact, role, true, pools
        self.key = key = true[0]
        self._shown = shown(key)
        self._tells_its_land = key.kind == "place" and tells_its_land(key.name)
        self._never = fact.never.get(role.name, frozenset())
        self._tied = pools.ties.tied(fact, role)
        self._told = pools.regions.told(fact, role, key) if key.kind == "place" else frozenset()
        placed = key.kind in ("place", "organisation") and not self._told
        self._larger = larger_place(fact, role) if placed else ""
        self._authors = (
            _named_with(fact, role, "person", pools) if key.kind == "work" else frozenset()
        )
        self._language = pools.nearby.language
        before = fact.says[: role.start]
        fictional = self._language.fictional.search
        self._stories = (
            _named_with(fact, role, "work", pools)
            if any(map(fictional, key.classes))
            else frozenset()
        )
        self._owned = bool(self._authors and self._language.owner.search(before))
        self.of_one_sex = key.kind == "person" and self._language.of_one_sex(fact.says)

    def fit(self, other: Entity, sort: str) -> bool:
        """Whether an entity, drawn from those of a sort, may be a wrong option."""
        return self._is_apart(other) and self._is_like(other, sort) and self._can_be(other)

    def suit(self, sort: str) -> bool:
        """Whether any entity of a sort may be one: a sentence of one sex wants a class of it."""
        return not self.of_one_sex or (sort.startswith("is:") and self._language.of_one_sex(sort))

    def is_last_resort(self, sort: str) -> bool:
        """Whether a sort is all of the key's kind, though the key has a class."""
        return sort == kind_sort(self.key.kind) and bool(self.key.classes)

    def shares_class(self, other: Entity) -> bool:
        """Whether one word says what both the key and another are."""
        return not set(self.key.classes).isdisjoint(other.classes)

    def _is_apart(self, other: Entity) -> bool:
        """Whether the sentence has nothing to do with it, nor the author ruled it out."""
        says = self._fact.says
        return (
            other.name not in says
            and other.id not in self._tied
            and other.id not in self._never
            and not any(alias in says for alias in other.aliases)
            and not any(related(other, one) for one in self._true)
        )

    def _is_like(self, other: Entity, sort: str) -> bool:
        """Whether a learner can take it for the key: by its name, what it is and what it does."""
        key = self.key
        if (key.kind == "person") != (other.kind == "person"):
            return False
        if not alike(shown(other), self._shown) or other.name in _HOME:
            return False
        if key.kind == "place" and not self._role.pool and self._is_told_apart(other):
            return False
        if key.kind == "person" and not self._named_alike(other):
            return False
        if key.kind == other.kind == "group" and listed(key.name) != listed(other.name):
            return False  # two pairs beside three names
        if not (self._role.pool or key.kind == other.kind or self.shares_class(other)):
            return False
        return sort != kind_sort(key.kind) or self._acts_alike(other)

    def _named_alike(self, other: Entity) -> bool:
        """Whether two people's names give nothing away: of one script, and no two of one family.

        Of Dario Amodei, Daniela Amodei and two others, one of the first two is a good guess.
        """
        name = self.key.name
        same = " " in name and name.rpartition(" ")[2] == other.name.rpartition(" ")[2]
        return not same and self._language.names_alike(name, other.name)

    def _acts_alike(self, other: Entity) -> bool:
        """Whether somebody may have done what the key did, by their callings and their roles.

        Who was treated is no one who treats, and no sprinter found a comet.
        """
        pools = self._pools
        if self._role.name not in pools.roles.get(other.id, (self._role.name,)):
            return False
        return not self.key.classes or self._language.near_callings(self.key.classes, other.classes)

    def _is_told_apart(self, place: Entity) -> bool:
        """Whether one of two places alone says which province it lies in, what it is, or whose.

        安徽安庆 beside 洛阳, 无锡市 beside 昆明, 热那亚 beside 刘家港.
        """
        if unit_told(place.name) != unit_told(self.key.name):
            return True
        if tells_its_land(place.name) != self._tells_its_land:
            return True
        foreign = not self._language.names_alike(self.key.name, place.name)
        return foreign and self._pools.regions.nearness(place, self.key) < SAME_COUNTRY

    def _can_be(self, other: Entity) -> bool:
        """Whether time, place and authorship leave it possible until the fact says otherwise."""
        pools, by = self._pools, self._authors
        if self._larger and not self._lies_in(other, self._larger):
            return False  # Rainhill in Derbyshire
        if (stories := self._stories) and pools.ties.of_others(
            other.id, stories, pools.entities, kind="work", rows=True
        ):
            return False
        return (
            self._is_timely(other)
            and pools.nations.may_be(other, self.key)
            and pools.regions.may_be(other, self.key, self._role, self._told)
            and not (
                by
                and pools.ties.of_others(
                    other.id, by, pools.entities, kind="person", rows=self._owned
                )
            )
        )

    def _lies_in(self, place: Entity, larger: str) -> bool:
        """Whether the deck says that a place is a part of another (`part-of:`)."""
        wholes = (self._pools.entities[id_] for id_ in place.part_of)
        return any(larger == whole.name or larger in whole.aliases for whole in wholes)

    def _is_timely(self, other: Entity) -> bool:
        """Whether it was there at the time; the victors of a table may be of neighbouring ages.

        Of places of which nobody knows where they lie, it is those that the deck speaks of then.
        """
        eras, regions = self._pools.eras, self._pools.regions
        if eras.fits(other, self.key, self._fact):
            lies_near = self.key.kind != "place" or regions.nearness(other, self.key) > 0
            return lies_near or eras.apart(other, self._fact) <= GENERATIONS
        return bool(self._role.pool) and eras.of_near_age(other, self.key, self._fact)


def _named_with(fact: Fact, role: Role, kind: str, pools: Pools) -> frozenset[str]:
    """The entities of a kind that a sentence names beside a role: whose work, in which story."""
    named = pools.ties.named[fact.id]
    return frozenset(
        [id_ for id_ in named if id_ not in role.ids and pools.entities[id_].kind == kind]
    )


def related(one: Entity, other: Entity) -> bool:
    """Whether they are the same, or one is or may be a part of the other."""
    return (
        one.id == other.id
        or one.id in other.members
        or other.id in one.members
        or one.id in other.part_of
        or other.id in one.part_of
        or not one.members.isdisjoint(other.members)
    )
