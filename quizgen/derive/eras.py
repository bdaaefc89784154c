"""Whether somebody or something can have to do with a fact: when it was, and when they were."""

from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.derive.gazetteer import former_place
from quizgen.derive.kinds import LIVING, MADE, NEW, REALMS
from quizgen.derive.years_of_facts import Years, born_near, gap, meet, time_of
from quizgen.languages import Language
from quizgen.models.fact import Entity, Fact

GROWN_UP = 18
"""Years before which nobody discovers or founds anything."""
OLD = 75
"""Years after which hardly anybody sets out on anything new."""
OUTDATED = 200
"""Years after which what facts speak of isn't mistaken for what is new."""
LIFE = 40
"""Years before and after those in which facts speak of somebody that they may have lived in."""
SHARED = 15
"""Years that people of one time have in common."""
NEAR_AGES = 30
"""Years between people of different ages who may be mistaken, or a tenth of how long ago it is."""
LONG_AGO = 500
"""Years before the first that a deck speaks of a place in which it can't stand for another."""
MODERN = 1500
"""Before this year few can tell people of one age from those of the next."""
GENERATIONS = 250
"""Years between such people who may be mistaken for one another."""
LIFETIME = 120
"""A deck whose times are no further apart speaks of people of one time."""


@dataclass(frozen=True)
class Eras:
    """When the deck's people and things were.

    Attributes:
        seen: for people without `years:`, the first and last year that facts give them.
        around: the same for all that facts without a time speak of, by the times of their sections.
        spans: the years of what has `years:`; of what is made once, the first of them.
        makers: for works without `years:`, when those lived whom facts name with them.
        lives: for groups without `years:`, the years in which all their known members lived.
        firsts: for each class (`is:`), the first year in which facts speak of one of it.
        one_time: all times of the deck fit into a lifetime.
        last: the last year that the deck knows.
        language: finds the years in a sentence.
    """

    seen: Mapping[str, Years]
    around: Mapping[str, Years]
    spans: Mapping[str, Years]
    makers: Mapping[str, Years]
    lives: Mapping[str, Years]
    firsts: Mapping[str, int]
    one_time: bool
    last: int
    language: Language

    def fits(self, other: Entity, key: Entity, fact: Fact) -> bool:
        """Whether a reader who knows when things were can take `other` for the key in a fact.

        Where the fact has no time, it is the time of the key that counts; who is of no time that
        anything tells, fits where the deck speaks of one time only.
        """
        when = time_of(fact) or self._lifetime(fact, key)
        own = self.years(key)
        living = key.kind in LIVING
        if other.years is None and not living:
            return self._was_so_called(other, when)
        if when and own and living and not meet(own, when):
            when = None  # honoured after death, say: then the key's own time counts
        if when is None:
            return self._of_one_time(other, key, own)
        known = self.years(other)
        if known is None:
            return self.one_time
        if not meet(known, when) or not born_near(known, own, when, NEAR_AGES):
            return False
        if not living or (other.years is None and other.id not in self.lives):
            return True
        if when[1] - when[0] <= OLD and not (own and meet(own, when) and when[1] > own[1]):
            # What went on for years was done by one who lived all of them.
            if known[1] < when[1]:
                return False
            if when[0] < known[0] + GROWN_UP <= when[1]:
                return bool(own and when[0] < own[0] + GROWN_UP)
        return when[1] >= known[0] + GROWN_UP or bool(own and when[1] < own[0] + GROWN_UP)

    def apart(self, other: Entity, fact: Fact) -> int:
        """How many years lie between a fact and what facts tell of something.

        Returns:
            0 where a time isn't known; but of long ago nothing else is than what facts tell.
        """
        when, told = time_of(fact), self._told(other)
        if when and when[1] < MODERN and told is None:
            return LONG_AGO
        return max(gap(told, when), 0) if when and told else 0

    def of_near_age(self, other: Entity, key: Entity, fact: Fact) -> bool:
        """Whether people were no more than some generations from a fact of long ago."""
        when, known = time_of(fact), self.years(other)
        if key.kind not in LIVING or not when or not known or when[1] > MODERN:
            return False
        return gap(known, when) <= GENERATIONS

    def near(self, one: Entity, other: Entity) -> bool:
        """Whether nobody tells two people apart by their times alone, as far as these are known."""
        first, second = self.years(one), self.years(other)
        return not (first and second) or gap(first, second) <= NEAR_AGES

    def _of_one_time(self, other: Entity, key: Entity, own: Years | None) -> bool:
        known = self.years(other)
        if own is None:  # nobody knows when: then of people, none of a time that is known
            return known is None or self.one_time or key.kind not in LIVING
        if known is None and self.one_time:
            return True
        if known is None:
            return False
        if min(known[1], own[1]) - max(known[0], own[0]) >= SHARED:
            return True
        # Writers of different ages are mistaken for one another, a writer and a king are not.
        most = max(NEAR_AGES, (self.last - own[1]) // 10)
        alike = bool(set(key.classes) & set(other.classes))
        return key.kind in LIVING and alike and gap(known, own) <= most

    def _lifetime(self, fact: Fact, key: Entity) -> Years | None:
        """When the other people in a fact lived, or the things began; None where nobody knows."""
        for role in fact.roles:
            for id_ in role.ids:
                if id_ == key.id:
                    continue
                years = self.spans.get(id_) or (self.seen.get(id_) if key.kind in LIVING else None)
                if years:
                    return years
        return None

    def _was_so_called(self, other: Entity, when: Years | None) -> bool:
        """Whether what needn't live was there, by the name that it has, at a time."""
        if when is None:
            return True
        named, seen = self.years(other), self.seen.get(other.id)
        made_later = self._is_made(other) and self._later(other, when[1])
        made = other.kind in NEW or (other.kind == "place" and self._is_made(other))
        old = made and seen is not None and seen[1] + OUTDATED < when[0]
        unheard = other.kind == "place" and self._unheard_of(other, when[1])
        return not (made_later or old or unheard) and (named is None or meet(named, when))

    def _unheard_of(self, place: Entity, year: int) -> bool:
        """Whether a deck speaks of a place in a much later age only: no Lübeck in Babylonia."""
        told = self._told(place)
        return told is not None and told[0] - LONG_AGO > year

    def _told(self, entity: Entity) -> Years | None:
        """When facts speak of something: by their own times, else by those of their sections."""
        return self.seen.get(entity.id) or self.around.get(entity.id)

    def _is_made(self, entity: Entity) -> bool:
        """Whether something began at some time, as a bridge did and a river didn't."""
        if entity.kind == "place":
            return any(map(self.language.built.search, entity.classes))
        return entity.kind in MADE

    def _later(self, entity: Entity, year: int) -> bool:
        """Whether facts speak of something at times only that are long after a year."""
        seen = self.seen.get(entity.id)
        return seen is not None and seen[0] - LIFE > year

    def years(self, entity: Entity) -> Years | None:
        """When an entity was: by its `years:`, or by the facts that speak of it."""
        if entity.years:
            return entity.years.first[0], entity.years.last[0]
        if lived := self.lives.get(entity.id):
            return lived
        if made := self.makers.get(entity.id):
            return made
        if entity.kind in REALMS and (place := former_place(entity.name)):
            return place.years
        if entity.kind in LIVING and (seen := self.seen.get(entity.id)):
            return seen[0] - LIFE, seen[1] + LIFE
        return None
