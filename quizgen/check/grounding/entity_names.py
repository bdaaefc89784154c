"""The names that a source may use for a deck's entities: their own, and shorter ones of people."""

from quizgen.check.entities import EntityIndex

_SHORTEST = 3
_TITLES = frozenset(
    (
        *(
            "Mr",
            "Mrs",
            "Ms",
            "Miss",
            "Dr",
            "Sir",
            "Lady",
            "Lord",
            "Dame",
            "Saint",
            "St",
            "King",
            "Queen",
            "Prince",
            "Princess",
            "Emperor",
        ),
        *(
            "Empress",
            "Pope",
            "President",
            "Professor",
            "Captain",
            "General",
            "Duke",
            "Count",
            "Baron",
            "Major",
            "Colonel",
        ),
        *(
            "Father",
            "Brother",
        ),
    )
)


def entity_names(index: EntityIndex) -> dict[str, tuple[str, ...]]:
    """Ids by name; what two people share is the name of both.

    A person is also found by the first and the last part of a name: Curie, Marie; 居里.
    """
    found: dict[str, dict[str, None]] = {}
    for entity in index.by_id.values():
        for name in entity.names:
            found.setdefault(name, {})[entity.id] = None
    for entity in index.by_id.values():
        if entity.kind != "person":
            continue
        for name in entity.names:
            for part in _parts(name):
                found.setdefault(part, {})[entity.id] = None
    return {name: tuple(ids) for name, ids in found.items()}


def _parts(name: str) -> set[str]:
    """The first and the last part of a person's name that are names themselves."""
    parts = name.replace("·", " ").split()
    if len(parts) < 2 or not parts[0][0].isalpha() or parts[0][0].islower():
        parts = parts[-1:] if len(parts) > 1 else []
    named = {part for part in (*parts[:1], *parts[-1:]) if part not in _TITLES}
    return {part for part in named if len(part) >= _SHORTEST or part > "\u2e80"}
