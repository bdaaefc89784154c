"""`facts:`, the sentences with named parts that items are derived from."""

from typing import Annotated

from pydantic import Discriminator, Field, Tag

from quizgen.load.schema.entry import EntrySpec
from quizgen.load.schema.text import Spec, Text, form_of_one, offered

ROLES = ("who", "when", "where", "what", "how-many", "why", "term")
"""The named parts of a fact, in the order in which learners meet their cards."""
DERIVED_TYPES = ("short-answer", "cloze", "choice", "true-false", "ordering", "matching")
"""The item types that rules make of facts."""

RoleName = Annotated[Text, offered(ROLES)]
"""One of the roles of the fact."""
Reworded = Annotated[Text, offered((*ROLES, "says"))]
"""A role, or the sentence around them."""
Skip = Annotated[
    Text,
    offered([*DERIVED_TYPES, *(f"{role}/{kind}" for role in ROLES for kind in DERIVED_TYPES)]),
]
"""An item type, or a role and a type."""


class RoleLongSpec(Spec):
    """A piece of the sentence whose text can't be read by itself, with what it means beside it."""

    text: Text = Field(description="The piece, as it stands in the sentence.")
    edtf: Text | None = Field(
        default=None,
        description="The time that it means, as EDTF (ISO 8601-2).",
        examples=["2022-11/2022-12", "1903-12-17", "-0459"],
    )
    value: Text | None = Field(
        default=None,
        description="The number that it means: whole, with a point, a fraction or a range.",
        examples=["12", "1/4", "30/60", "14.1亿"],
    )
    unit: Text | None = Field(
        default=None, description="What is counted.", examples=["%", "km", "人"]
    )
    entity: Text | None = Field(default=None, description="The id of the entity that it means.")


RoleSpec = Annotated[
    Annotated[Text, Tag("short")] | Annotated[RoleLongSpec, Tag("long")],
    Discriminator(form_of_one),
]


class DistractorLongSpec(Spec):
    """A wrong option with the reason why it is wrong."""

    text: Text = Field(description="The wrong option: a text, or an entity by id or name.")
    because: Text | None = Field(
        default=None, description="Why it is wrong; a learner reads it who picks the option."
    )


DistractorSpec = Annotated[
    Annotated[Text, Tag("short")] | Annotated[DistractorLongSpec, Tag("long")],
    Discriminator(form_of_one),
]
"""A wrong option of the author's: a text, or an entity by id or name."""


def _role(asks: str, *examples: object) -> RoleSpec | None:
    """A role: the piece of the sentence that answers a question."""
    role: RoleSpec | None = Field(
        default=None,
        description=f"{asks} A piece of the sentence that stands there once, letter by letter; or "
        "a mapping with the piece as text and what it means.",
        examples=[*examples],
    )
    return role


class FactSpec(EntrySpec):
    """One thing the source says, in the author's own sentence."""

    says: Text = Field(
        description="One sentence of your own, not the source's.",
        examples=["Orville Wright made the first powered flight on 17 December 1903."],
    )
    who: RoleSpec | None = _role("Who?", "Orville Wright")
    when: RoleSpec | None = _role(
        "When?", "17 December 1903", {"text": "年底", "edtf": "2022-11/2022-12"}
    )
    where: RoleSpec | None = _role("Where?", "Kitty Hawk")
    what: RoleSpec | None = _role("What?", "the first powered flight")
    how_many: RoleSpec | None = Field(
        default=None,
        alias="how-many",
        description="How many or how much? A number with its unit, as a piece of the sentence; or "
        "a mapping with the piece as text, its value and unit.",
        examples=["12 seconds", {"text": "a dozen", "value": 12}],
    )
    why: RoleSpec | None = _role("Why?", "because the wind was strong")
    term: RoleSpec | None = _role("What is it called?", "lift")
    ask: dict[RoleName, Text] = Field(
        default_factory=dict,
        description="Your own wording of the question for a role.",
        examples=[{"when": "When was the first powered flight?"}],
    )
    open: list[RoleName] = Field(
        default_factory=list,
        description="Roles of which the source doesn't say that these are all: nobody else can be "
        "called wrong there.",
        examples=[["who"]],
    )
    only: list[RoleName] = Field(
        default_factory=list,
        description="Roles of which the source says that these are all; the opposite of open.",
        examples=[["who"]],
    )
    distractors: dict[RoleName, list[DistractorSpec]] = Field(
        default_factory=dict,
        description="Your own wrong options by role: texts, or entities by id or name, with a "
        "reason if you like.",
        examples=[{"who": ["Louis Blériot", {"text": "Otto Lilienthal", "because": "He glided."}]}],
    )
    never: dict[RoleName, list[Text]] = Field(
        default_factory=dict,
        description="What is never a wrong option here, by role.",
        examples=[{"who": ["Wilbur Wright"]}],
    )
    skip: list[Skip] = Field(
        default_factory=list,
        description="Item types that the fact shall not give, or a role and a type.",
        examples=[["true-false", "where/choice"]],
    )
    cards: list[RoleName] = Field(
        default_factory=list,
        description="The roles that become cards in Anki; all when left out.",
        examples=[["who", "when"]],
    )

    reworded: list[Reworded] = Field(
        default_factory=list,
        description="Roles that say in other words what the source says, for a person has looked; "
        "says for the rest of the sentence.",
        examples=[["why"]],
    )

    def roles(self) -> dict[str, str | RoleLongSpec]:
        """What the author wrote for each role, in the order of `ROLES`; no others."""
        written = (self.who, self.when, self.where, self.what, self.how_many, self.why, self.term)
        return {name: value for name, value in zip(ROLES, written, strict=True) if value}
