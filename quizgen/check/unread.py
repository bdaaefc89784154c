"""What a deck may have beside what could be read: naming it is no further error."""

from dataclasses import dataclass

from quizgen.diagnostics.said import Said, said
from quizgen.text.yaml_form import as_typed


@dataclass(frozen=True, slots=True)
class Unread:
    """Entities that may be there.

    Attributes:
        ids: those of entries that had errors.
        any_id: a file couldn't be read, so there may be any.
        names: some entity's names couldn't be read, so any text may be one of them.
    """

    ids: frozenset[str] = frozenset()
    any_id: bool = False
    names: bool = False

    def may_have(self, id_: str) -> bool:
        """Whether there may be an entity of that id."""
        return self.any_id or id_ in self.ids


def add_entity(id_: str) -> Said:
    """What to do about an entity that isn't there, and is like no other."""
    return said("Add it below `entities:`: `- {{id: {id}, kind: …, name: …}}`.", id=as_typed(id_))


ALL_READ = Unread()
"""Of a deck that could be read whole."""
