"""Which entities are of one sort, so that one can be mistaken for another."""

from quizgen.models.fact import Entity, Fact, Role

BROAD = frozenset(("place", "term", "work", "product", "organisation", "other"))
"""Kinds of which two may have nothing in common: a hospital and an island are places."""
RANKED = frozenset(("person", "group"))
"""Kinds of which all may stand beside each other, those of the same class first."""

Frame = tuple[str, ...]


def sorts_of(key: Entity, fact: Fact, role: Role) -> tuple[str, ...]:
    """The names of the sorts that a role's key is looked for in, the nearest first.

    A column of a table is a sort of its own, and what a reader would call the key (`is:`) is one.
    Of a broad kind without that, what stands in the same place of a fact of the same shape is all
    that is of one sort.
    """
    if role.pool:
        return (pool_sort(role.pool),)
    classes = tuple(class_sort(name) for name in key.classes[:1])
    if key.kind in RANKED:
        further = tuple(class_sort(name) for name in key.classes[1:])
        return (*classes, *further, kind_sort(key.kind))
    if classes:
        return classes
    shape = shape_sort(fact, role, key.kind)
    return (shape,) if key.kind in BROAD else (shape, kind_sort(key.kind))


def own_sorts(entity: Entity) -> tuple[str, ...]:
    """The sorts that an entity is of wherever it stands."""
    classes = tuple(class_sort(name) for name in entity.classes)
    if entity.kind in RANKED or not classes:
        return (*classes, kind_sort(entity.kind))
    return classes


def class_sort(name: str) -> str:
    """The sort of what a reader calls by a name."""
    return f"is:{name.casefold()}"


def kind_sort(kind: str) -> str:
    """The sort of a kind, less those of other kinds than persons and groups that say more."""
    return f"kind:{kind}"


def pool_sort(pool: str) -> str:
    """The sort of a column of a table."""
    return f"column:{pool}"


def shape_sort(fact: Fact, role: Role, kind: str) -> str:
    """The sort of what stands in the role in facts that say the same but for their roles."""
    rest, last = [], 0
    for other in sorted(fact.roles, key=lambda role: role.start):
        if other.start >= last:
            rest.append(fact.says[last : other.start].strip())
            last = other.end
    rest.append(fact.says[last:].strip(" .。"))
    return f"shape:{kind}:{role.name}:{'|'.join(rest)}"
