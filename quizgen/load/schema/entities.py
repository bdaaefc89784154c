"""`entities:`, whom and what the facts speak of."""

from typing import Literal, get_args

from pydantic import Field

from quizgen.load.schema.text import Id, OneOrMore, Spec, Text

Kind = Literal[
    "person",
    "group",
    "organisation",
    "place",
    "model",
    "product",
    "work",
    "term",
    "award",
    "event",
    "animal",
    "other",
]
"""What an entity can be; a rule's question word and its distractors go by it."""
KINDS: tuple[Kind, ...] = get_args(Kind)


class EntitySpec(Spec):
    """Somebody or something that facts speak of, found in sentences by name or alias."""

    id: Id = Field(
        description="Unique among the entities; distractors, never and part-of name it.",
        examples=["orville-wright"],
    )
    kind: Kind = Field(
        description="What it is, broadly: questions ask who or what by it, and options are of one "
        "kind."
    )
    name: Text = Field(description="What learners read.", examples=["Orville Wright"])
    aliases: list[Text] = Field(
        default_factory=list,
        description="Other names that sentences use.",
        examples=[["Orville"]],
    )
    members: list[Text] = Field(
        default_factory=list, description="Of a group: the ids of its members."
    )
    classes: OneOrMore = Field(
        default_factory=list,
        alias="is",
        description="What a reader would call it, or several such words, the first first. It words "
        "questions (Which river …?), and options are of one sort.",
        examples=["river", ["capital", "city"]],
    )
    years: Text | None = Field(
        default=None,
        description="When a person lived or a thing existed, as EDTF. Nobody is an option of a "
        "time when they were dead or not yet born.",
        examples=["1037/1101", "1958/..", "-0459/-0369"],
    )
    part_of: OneOrMore = Field(
        default_factory=list,
        alias="part-of",
        description="The id of what it is a part of, or several: a whole and its part never stand "
        "against each other.",
        examples=["china"],
    )
    note: Text | None = Field(default=None, description="A remark for authors only.")
