"""Facts and entities as the rules for simplified characters read them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from quizgen.languages.chinese.scripts import simplified
from quizgen.models.fact import Entity, Fact, Role


def read_fact(fact: Fact, role: Role) -> tuple[Fact, Role]:
    """A fact in simplified characters, and one of its roles; every piece is in its own place."""
    roles = tuple(replace(each, text=simplified(each.text)) for each in fact.roles)
    asked = next(
        (read for own, read in zip(fact.roles, roles, strict=True) if own is role),
        replace(role, text=simplified(role.text)),
    )
    return replace(fact, says=simplified(fact.says), roles=roles), asked


def read_all(texts: Iterable[str]) -> tuple[str, ...]:
    """Texts in simplified characters."""
    return tuple(map(simplified, texts))


class ReadEntities(Mapping[str, Entity]):
    """A deck's entities, each read when a rule looks it up."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self._entities = entities

    def __getitem__(self, id_: str) -> Entity:
        return _read(self._entities[id_])

    def __iter__(self) -> Iterator[str]:
        return iter(self._entities)

    def __len__(self) -> int:
        return len(self._entities)


@lru_cache(maxsize=1 << 12)
def _read(entity: Entity) -> Entity:
    return replace(
        entity,
        name=simplified(entity.name),
        aliases=read_all(entity.aliases),
        classes=read_all(entity.classes),
    )


def texts_of(fact: Fact, entities: Mapping[str, Entity]) -> Iterator[str]:
    """What a question about a fact may quote: its sentence, and names and classes in it."""
    yield fact.says
    for role in fact.roles:
        for id_ in role.ids:
            yield from entities[id_].names
            yield from entities[id_].classes
