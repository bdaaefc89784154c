"""`deck:` and `entities:`, what a deck is about."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, StrictBool, Tag

from quizgen.load.schema.text import Id, OneOrMore, Spec, Text, form_of_one
from quizgen.models.outputs import Output

KINDS = (
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
)
"""What an entity can be; a rule's question word and its distractors go by it."""

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


class SectionLongSpec(Spec):
    """A section of the source with more than its name.

    `begins` are the first words of its first paragraph, where the source's own heading
    doesn't mark it; `title` is what learners read beside its name.
    """

    id: Text
    title: Text | None = None
    begins: Text | None = None


SectionSpec = Annotated[
    Annotated[Text, Tag("short")] | Annotated[SectionLongSpec, Tag("long")],
    Discriminator(form_of_one),
]


class SourceSpec(Spec):
    """The article that the facts come from."""

    title: Text
    author: Text | None = None
    published: Text | None = None
    url: Text | None = None
    sections: list[SectionSpec] = Field(default_factory=list)


class AnkiSpec(Spec):
    """What the Anki deck has beside recall.

    `recognition` adds the derived choice and true-false items; `speech` has Anki's own voices
    read the cards aloud; `own-note-types` keeps the deck's templates and style apart from those
    of other decks, and is to be decided before the first release.
    """

    recognition: StrictBool = False
    speech: StrictBool = False
    own_note_types: StrictBool = Field(default=False, alias="own-note-types")


class LintSpec(Spec):
    """Which lint rules run, and how bad what they find is: by code, prefix of codes or name."""

    select: list[Text] = Field(default_factory=list)
    ignore: list[Text] = Field(default_factory=list)
    severity: dict[Text, Literal["error", "warning", "info"]] = Field(default_factory=dict)


class DeckSpec(Spec):
    """The deck itself; `id` also names the output folder and the package."""

    id: Text
    title: Text
    language: Text
    source: SourceSpec | None = None
    anki: AnkiSpec = AnkiSpec()
    lint: LintSpec = LintSpec()
    outputs: list[Output] = Field(default_factory=list)
    formerly: Text | None = None


class EntitySpec(Spec):
    """Somebody or something that facts speak of, found in sentences by name or alias.

    `is` is what a reader would call it (a river, a chemist), or several such words, the first
    first; `years` is when a person lived or a thing existed (EDTF); `part-of` names the entities
    that it is a part of.
    """

    id: Id
    kind: Kind
    name: Text
    aliases: list[Text] = Field(default_factory=list)
    members: list[Text] = Field(default_factory=list)
    classes: OneOrMore = Field(default_factory=list, alias="is")
    years: Text | None = None
    part_of: OneOrMore = Field(default_factory=list, alias="part-of")
    note: Text | None = None
