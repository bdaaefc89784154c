"""How near to each other places are: what is far off isn't mistaken for a place."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain

from quizgen.derive import gazetteer
from quizgen.languages.chinese.scripts import simplified
from quizgen.models.fact import Entity, Fact, Role

ELSEWHERE = -1
SAME_COUNTRY = 2
HOME = 4
"""Places of one class and country from which on a deck is about that country."""
_HAN = "\u3400"


@dataclass(frozen=True, slots=True)
class Regions:
    """Where the entities of a deck lie.

    Attributes:
        lands: for a place's id, the codes of the countries that it may lie in; of a place that
            isn't known, none.
        homes: for what class of places the deck is about which country: many of them lie there.
    """

    lands: Mapping[str, frozenset[str]]
    homes: frozenset[tuple[str, str]] = frozenset()

    def nearness(self, other: Entity, key: Entity) -> int:
        """How near two places are.

        Returns:
            2 and how many things both are a part of (`part-of:`), 2 for the same country, 1 for the
            same part of the world, 0 where it isn't known, `ELSEWHERE` for anything else.
        """
        if shared := len(set(other.part_of).intersection(key.part_of)):
            return SAME_COUNTRY + shared
        ours, theirs = self.lands.get(key.id), self.lands.get(other.id)
        if ours and theirs:
            if ours & theirs:
                return SAME_COUNTRY
            return 1 if _parts_of(ours) & _parts_of(theirs) else ELSEWHERE
        return ELSEWHERE if key.part_of and other.part_of else 0

    def _is_abroad(self, lands: frozenset[str], key: Entity) -> bool:
        """Whether a place lies elsewhere than one of the country that the deck is about.

        奈良 isn't mistaken for 长安 in a deck about China.
        """
        ours = self.lands.get(key.id, frozenset())
        home = any((name, land) in self.homes for name in key.classes for land in ours)
        return home and bool(lands) and ours.isdisjoint(lands)

    def stands_out(self, key: Entity, others: Sequence[Entity]) -> bool:
        """Whether a place is the only one that doesn't lie in the country of all others."""
        ours = self.lands.get(key.id)
        if not ours or len(others) < 2:
            return False
        theirs = (self.lands.get(other.id, frozenset()) for other in others)
        return bool(frozenset.intersection(*theirs) - ours)

    def told(self, fact: Fact, role: Role, key: Entity) -> frozenset[str]:
        """The countries that a sentence puts a place in, right beside it or in other words.

        An English king was executed in no city of Germany; but who says that an English king died
        in Hannover says nothing of where other kings died.
        """
        beside = lands_told(fact, role)
        if beside or role.name != "where":
            return beside
        return self.lands.get(key.id, frozenset()) & gazetteer.lands_in(fact.with_piece(role, "|"))

    def may_be(self, other: Entity, key: Entity, role: Role, told: frozenset[str]) -> bool:
        """Whether something may be where a place is, or may have been there.

        Args:
            other: the place.
            key: where it was, or what was there.
            role: the role that is asked for.
            told: the countries that the question speaks of.
        """
        if key.kind != "place":
            return True
        if role.name == "where":
            lands = self.lands.get(other.id, frozenset())
            if (told and told.isdisjoint(lands)) or self._is_abroad(lands, key):
                return False
            return self.nearness(other, key) != ELSEWHERE
        # Which bridge crosses the canal of Venice? None in China.
        theirs = self.lands.get(other.id) if told else None
        return not theirs or not _parts_of(theirs).isdisjoint(_parts_of(told))


def lands_told(fact: Fact, role: Role) -> frozenset[str]:
    """The countries that a sentence puts a role's place in: on Mactan in the Philippines."""
    if role.name != "where":
        rest = fact.says[: role.start] + "|" + fact.says[role.end :]
        names = chain(_CAPITALS.findall(rest), gazetteer.countries_in(rest))
        return frozenset(chain.from_iterable(map(_lands_of, names)))
    before, after = fact.says[: role.start], fact.says[role.end :]
    if larger := _LARGER.match(after):
        return _lands_of(larger[1])
    before = _SHORE.sub("", simplified(before))
    for length in range(_LONGEST, 1, -1):
        if found := gazetteer.countries().get(before[-length:].removesuffix("的")):
            return found
    return frozenset()


def larger_place(fact: Fact, role: Role) -> str:
    """What a sentence says right beside a place that it lies in: Cromford in Derbyshire.

    Returns:
        Its name; empty where the sentence says none.
    """
    larger = _LARGER.match(fact.says[role.end :])
    if larger and not _MONTH.match(larger[1]):
        return larger[1]
    before = simplified(fact.says[: role.start].rstrip().removesuffix("的"))
    found = (before[-length:] for length in range(_LONGEST, 1, -1))
    return next((name for name in found if name in gazetteer.divisions()), "")


_MONTH = re.compile(
    r"(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
_LARGER = re.compile(r"\s*,?\s*(?:in|of|on|near|off)\s+((?:the\s+)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)")
_CAPITALS = re.compile(r"\b[A-Z][\w-]+(?:\s[A-Z][\w-]+)*")
_SHORE = re.compile(r"[东南西北中]{1,2}(?:海岸|沿海|岸|部)的?$")
"""What part of a country a place lies in, in Chinese: 印度西海岸的."""
_LONGEST = 8
"""Characters of the name of a country before a place in Chinese."""


def regions_of(entities: Mapping[str, Entity], partners: Mapping[str, AbstractSet[str]]) -> Regions:
    """Looks the deck's places up: by their names, by what they are a part of, by their facts.

    Args:
        entities: the deck's entities.
        partners: for each, those that some fact names with it.
    """
    lands: dict[str, frozenset[str]] = {}
    placed = [entity for entity in entities.values() if entity.kind == "place" and entity.classes]
    for entity in placed:
        own = _lands(entity)
        above = (entities[id_] for id_ in entity.part_of)
        if found := own or next(filter(None, map(_lands, above)), frozenset()):
            lands[entity.id] = found
    known = dict(lands)
    for entity in placed:
        if entity.id not in known:
            beside = {known[id_] for id_ in partners.get(entity.id, ()) if id_ in known}
            if len(beside) == 1:
                lands[entity.id] = beside.pop()
    counts = Counter(
        (name, land)
        for entity in placed
        for name in entity.classes
        for land in lands.get(entity.id, ())
    )
    return Regions(lands, frozenset(pair for pair, count in counts.items() if count >= HOME))


def _lands(entity: Entity) -> frozenset[str]:
    names = map(_lands_of, chain([entity.name], entity.aliases))
    return next(filter(None, names), frozenset())


def _lands_of(name: str) -> frozenset[str]:
    text = simplified(name.casefold().removeprefix("the "))
    script = "zh" if text[:1] >= _HAN else "en"
    short = text.removesuffix("市") if len(text) > 2 else text
    former = gazetteer.former_place(text)
    return (
        gazetteer.countries().get(text)
        or gazetteer.divisions().get(text)
        or gazetteer.cities(script).get(short)
        or (former.lands if former else frozenset())
    )


def _parts_of(lands: frozenset[str]) -> frozenset[str]:
    return frozenset(gazetteer.regions()[land] for land in lands)
