"""People's names in full: a question stands without the sentences that named them before."""

import re
from collections.abc import Mapping

from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities


def in_full(stem: str, fact: Fact, asked: Role, entities: Mapping[str, Entity]) -> str:
    """A question with the whole name for a surname that stands alone: When did James Hutton …?

    Args:
        stem: the question.
        fact: the fact; its roles say whom its names mean.
        asked: the role that the question is for.
        entities: the deck's entities.
    """
    for role in fact.roles:
        entity = _person(role, entities)
        if role is asked or entity is None or not entity.name.endswith(f" {role.text}"):
            continue
        # After a capital it has a title already (Lord Kelvin), or the first name.
        alone = re.compile(rf"(?:(?<=^)|(?<= ))(?<![A-Z]\. ){re.escape(role.text)}\b")
        if (found := alone.search(stem)) and not _TITLED.search(stem[: found.start()]):
            stem = stem[: found.start()] + entity.name + stem[found.end() :]
    return stem


_TITLED = re.compile(r"(?<!^)\b[A-Z][\w.]* $")


def _person(role: Role, entities: Mapping[str, Entity]) -> Entity | None:
    value = role.value
    if not isinstance(value, Entities) or len(value.ids) != 1:
        return None
    entity = entities.get(value.ids[0])
    return entity if entity and entity.kind == "person" else None
