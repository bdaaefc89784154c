"""The names in a sentence, and what else isn't looked into."""

from collections.abc import Mapping
from functools import lru_cache

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.nouns import is_common
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Quantity, Time

_LEADING = word_set("in on at for from since until by during after before around about between")
_FIRM = word_set("person place organisation work model product award event")
"""Kinds whose names an author writes with the capitals that they have anywhere."""

_TITLED = word_set("opera novel film painting play song ballet musical story drama comedy tragedy")
"""What has a title whose article is written with a capital anywhere."""
_LONG_TITLED = word_set("book treatise poem album magazine")
"""The same of The Wealth of Nations, but not of the Iliad."""


def wholes_of(fact: Fact) -> tuple[tuple[int, int], ...]:
    """The stretches of a sentence that are names, numbers or times, and are one word each."""
    return tuple(found for role in fact.roles if (found := _whole(role)))


def _whole(role: Role) -> tuple[int, int] | None:
    value, text = role.value, role.text
    first, _, rest = text.partition(" ")
    low = first.lower()
    if not rest:
        return None
    if isinstance(value, Entities):
        # What begins with an article is looked into for it, the head for its capital.
        named = value.whole and len(value.ids) == 1 and role.start > 0
        titled = first.istitle() and low in closed.ARTICLES  # In 1715 The Night Watch was cut
        plain = titled or low not in closed.ARTICLES | closed.PREPOSITIONS
        return (role.start, role.end) if named and plain else None
    if not isinstance(value, (Time, Quantity)):
        return None
    start = role.start
    hedged = isinstance(value, Quantity) and low in ("about", "around", "between", "from")
    at_least = text.lower().startswith(("at least", "at most"))
    if low in _LEADING and not hedged and not at_least:
        start += len(first) + 1
        rest = rest.strip().partition(" ")[2]
    return (start, role.end) if rest else None


def names_of(fact: Fact, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    """The names that a sentence may begin with."""
    near = _heads(_Key(entities)).get(fact.says[:3].lower())
    if not near:
        return ()
    low = fact.says.lower()
    return tuple(name for name in near if low.startswith(name.lower()))


class _Key:
    """A deck's entities, the same for all its facts."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self.entities = entities

    def __hash__(self) -> int:
        return id(self.entities)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.entities is self.entities


@lru_cache(maxsize=4)
def _heads(key: _Key) -> Mapping[str, tuple[str, ...]]:
    """All names by their first three letters."""
    found: dict[str, list[str]] = {}
    # Who writes “the Eroica” means the capital of “The Four Seasons”.
    told = any(e.kind == "work" and e.name.startswith("the ") for e in key.entities.values())
    for entity in key.entities.values():
        firm = entity.kind in _FIRM
        for name in entity.names:
            first = name.split(" ")[0]
            if name[:1].isupper() and not firm and is_common(first):
                continue
            # The article of The Magic Flute is a part of its title, that of The Danube isn't.
            sorts = _TITLED if name.count(" ") < 2 else _TITLED | _LONG_TITLED
            titled = entity.kind == "work" and (told or not sorts.isdisjoint(entity.classes))
            if first.istitle() and first.lower() in closed.ARTICLES and not titled:
                continue
            found.setdefault(name[:3].lower(), []).append(name)
    return {head: tuple(names) for head, names in found.items()}
