"""A fact after checking: a sentence whose roles have been found and read."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from quizgen.diagnostics import NOWHERE, Spot
from quizgen.models.values import Entities, Time, Value


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that facts speak of.

    Attributes:
        id: unique in the deck.
        kind: the broad sort of thing (`person`, `place`, …).
        name: what learners read.
        aliases: other names that sentences may use.
        members: of a group, the ids of its members and of theirs.
        classes: what a reader would call it (`is:`), the first first.
        years: when a person lived or a thing existed (`years:`).
        part_of: ids of what it is a part of, and of what those are parts of (`part-of:`).
    """

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    members: frozenset[str] = frozenset()
    classes: tuple[str, ...] = ()
    years: Time | None = None
    part_of: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its aliases."""
        return (self.name, *self.aliases)


class Distractor(NamedTuple):
    """A wrong option that an author wrote: its text, why it is wrong, and the entity it names."""

    text: str
    because: str = ""
    entity: str = ""


class Citation(NamedTuple):
    """A place of the source: a section, and a paragraph of it from 1 (0: the whole section)."""

    section: str
    paragraph: int = 0

    def __str__(self) -> str:
        return f"{self.section}/{self.paragraph}" if self.paragraph else self.section


@dataclass(frozen=True, slots=True)
class Role:
    """A named part of a fact's sentence.

    Attributes:
        name: one of the role names (`who`, `when`, …).
        text: the piece of the sentence.
        start: where the piece starts in the sentence.
        value: what it means.
        open: the source doesn't say that these are all.
        pool: what a column of a table is called, whose values are told apart by their text;
            empty for a role of a free sentence.
        only: the source says that these are all, or the role has one value.
        glossed: the author wrote the value beside the text, so it isn't the source's wording.
    """

    name: str
    text: str
    start: int
    value: Value
    open: bool = False
    glossed: bool = False
    pool: str = ""
    only: bool = False

    @property
    def end(self) -> int:
        """Where the piece ends in the sentence."""
        return self.start + len(self.text)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the entities that the piece names."""
        return self.value.ids if isinstance(self.value, Entities) else ()


Level = Literal["core", "detail"]
"""What everybody should know, and what can wait."""
LONGEST_STATEMENT = 600
"""Characters of a sentence that a learner can judge as true or false at one reading."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the source says.

    Attributes:
        id: its id, unique in the deck.
        says: the sentence.
        roles: its named parts, in the order of `ROLES`.
        cites: where the source says it.
        ask: the author's own wording of the question for a role.
        tags: the author's tags.
        rationale: what a learner reads after answering; empty where the author wrote none.
        spot: where it stands in the author's files.
        distractors: by role, the author's own wrong options.
        never: by role, ids of entities and texts that are no wrong option.
        skip: item types, or `role/type`, that the fact gives no items of.
        cards: the roles that become cards in Anki; empty where all do.
        level: `core` or `detail`.
        caveat: a doubt that learners are shown after answering; empty where there is none.
        reworded: the roles (and `says`) whose wording a person has held against the source.
    """

    id: str
    says: str
    roles: tuple[Role, ...]
    cites: tuple[Citation, ...] = ()
    ask: dict[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    rationale: str = ""
    spot: Spot = NOWHERE
    distractors: dict[str, tuple[Distractor, ...]] = field(default_factory=dict)
    never: dict[str, frozenset[str]] = field(default_factory=dict)
    skip: frozenset[str] = frozenset()
    cards: frozenset[str] = frozenset()
    level: Level = "core"
    caveat: str = ""
    reworded: tuple[str, ...] = ()

    def skips(self, kind: str, role: str = "") -> bool:
        """Whether the author wants no item of a type, or none of that type for a role."""
        return bool(self.skip) and (kind in self.skip or f"{role}/{kind}" in self.skip)

    @property
    def is_passage(self) -> bool:
        """Whether the sentence is too long to weigh as one statement with a value swapped."""
        return len(self.says) > LONGEST_STATEMENT

    @property
    def section(self) -> str:
        """The section that the fact is first cited from; empty where it isn't cited."""
        return self.cites[0].section if self.cites else ""

    def with_piece(self, role: Role, text: str) -> str:
        """The sentence with other words in place of the role's."""
        return self.says[: role.start] + text + self.says[role.end :]
