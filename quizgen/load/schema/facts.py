"""`facts:`, the sentences with named parts that items are derived from."""

from typing import Annotated

from pydantic import Discriminator, Field, Tag

from quizgen.load.schema.lint_ignore import LintIgnoreSpec
from quizgen.load.schema.text import Id, LevelSpec, OneOrMore, Spec, Text, form_of_one

ROLES = ("who", "when", "where", "what", "how-many", "why", "term")
"""The named parts of a fact, in the order in which learners meet their cards."""


class RoleLongSpec(Spec):
    """A role whose text can't be read by itself: it says the value beside the text.

    `edtf` is a time (ISO 8601-2), `value` a number with its `unit`, `entity` an entity's id.
    """

    text: Text
    edtf: Text | None = None
    value: Text | None = None
    unit: Text | None = None
    entity: Text | None = None


RoleSpec = Annotated[
    Annotated[Text, Tag("short")] | Annotated[RoleLongSpec, Tag("long")],
    Discriminator(form_of_one),
]


class DistractorLongSpec(Spec):
    """A wrong option with the reason why it is wrong, which a learner reads who picks it."""

    text: Text
    because: Text | None = None


DistractorSpec = Annotated[
    Annotated[Text, Tag("short")] | Annotated[DistractorLongSpec, Tag("long")],
    Discriminator(form_of_one),
]
"""A wrong option of the author's: a text, or an entity by id or name."""


CiteSpec = OneOrMore
"""One place of the source, `section/paragraph`, or a list of them."""


class FactSpec(Spec):
    """One thing the source says, in the author's own sentence.

    `open` are the roles of which the source doesn't say that these are all, `only` those of which
    it does. `distractors` and `never` are, by role, wrong options of the author's, and what is
    none. `skip` names item types, or a role and a type (`where/choice`), that there shall be no
    items of. `cards` are the roles that become cards in Anki (all when left out), `level` is
    `core` or `detail`, and `caveat` a doubt that learners are shown after answering.
    """

    id: Id
    says: Text
    who: RoleSpec | None = None
    when: RoleSpec | None = None
    where: RoleSpec | None = None
    what: RoleSpec | None = None
    how_many: RoleSpec | None = Field(default=None, alias="how-many")
    why: RoleSpec | None = None
    term: RoleSpec | None = None
    cite: CiteSpec | None = None
    ask: dict[Text, Text] = Field(default_factory=dict)
    open: list[Text] = Field(default_factory=list)
    only: list[Text] = Field(default_factory=list)
    distractors: dict[Text, list[DistractorSpec]] = Field(default_factory=dict)
    never: dict[Text, list[Text]] = Field(default_factory=dict)
    skip: list[Text] = Field(default_factory=list)
    tags: list[Text] = Field(default_factory=list)
    note: Text | None = None
    rationale: Text | None = None
    cards: list[Text] = Field(default_factory=list)
    level: LevelSpec = "core"
    caveat: Text | None = None
    formerly: Id | None = None
    lint_ignore: LintIgnoreSpec = Field(default_factory=list, alias="lint-ignore")

    def roles(self) -> dict[str, str | RoleLongSpec]:
        """What the author wrote for each role, in the order of `ROLES`; no others."""
        written = (self.who, self.when, self.where, self.what, self.how_many, self.why, self.term)
        return {name: value for name, value in zip(ROLES, written, strict=True) if value}
