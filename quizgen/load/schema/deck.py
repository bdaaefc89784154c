"""`deck:`, what it is called, in which language it is and where its facts come from."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, StrictBool, Tag

from quizgen.load.schema.text import Spec, Text, form_of_one
from quizgen.models.outputs import Output


class SectionLongSpec(Spec):
    """A section of the source with more than its name."""

    id: Text = Field(description="Its name in citations.", examples=["1"])
    title: Text | None = Field(default=None, description="What learners read beside its name.")
    begins: Text | None = Field(
        default=None,
        description="The first words of its first paragraph, where the source's own heading "
        "doesn't mark it.",
    )


SectionSpec = Annotated[
    Annotated[Text, Tag("short")] | Annotated[SectionLongSpec, Tag("long")],
    Discriminator(form_of_one),
]


class SourceSpec(Spec):
    """The article that the facts come from."""

    title: Text = Field(description="Its title.")
    author: Text | None = Field(default=None, description="Who wrote it.")
    published: Text | None = Field(
        default=None, description="The day it was published.", examples=["2021-03-04"]
    )
    url: Text | None = Field(default=None, description="Where it can be read.")
    sections: list[SectionSpec] = Field(
        default_factory=list,
        description="The names of its sections in their order, as citations say them; or each "
        "with a title and its first words.",
        examples=[["Balloons", "Aeroplanes"], [{"id": "1", "title": "Balloons"}]],
    )
    file: Text | None = Field(
        default=None,
        description="Its text (plain, Markdown or HTML), a path from this file that stays inside "
        "the project: check holds the facts against it.",
        examples=["article.md"],
    )
    strict: StrictBool = Field(
        default=False, description="What a fact says and its source doesn't is an error."
    )


class AnkiSpec(Spec):
    """What the Anki deck has beside recall."""

    recognition: StrictBool = Field(
        default=False, description="Cards with options to choose from and statements to judge, too."
    )
    speech: StrictBool = Field(default=False, description="Anki's own voices read the cards aloud.")
    turn: StrictBool = Field(
        default=False, description="A card turns by itself once its one option is chosen."
    )
    own_note_types: StrictBool = Field(
        default=False,
        alias="own-note-types",
        description="Templates and style apart from those of other decks; to be decided before "
        "the first release.",
    )


class LintSpec(Spec):
    """Which lint rules run, and how bad what they find is: by name, code or prefix of codes."""

    select: list[Text] = Field(
        default_factory=list, description="The only rules to run.", examples=[["Q4"]]
    )
    ignore: list[Text] = Field(
        default_factory=list, description="Rules not to run.", examples=[["negative-stem"]]
    )
    severity: dict[Text, Literal["error", "warning", "info"]] = Field(
        default_factory=dict,
        description="How bad it is what a rule finds.",
        examples=[{"negative-stem": "error"}],
    )


class DeckSpec(Spec):
    """The deck itself."""

    id: Text = Field(
        description="Names the output folder and the package; keep it once learners have the deck.",
        examples=["first-flights"],
    )
    title: Text = Field(
        description="What learners read; in Anki A::B is a deck B in a deck A.",
        examples=["First flights"],
    )
    language: Text = Field(
        description="A language tag (BCP 47). Questions are worded in Chinese and English; "
        "hand-written ones work in any language.",
        examples=["en", "zh-Hans"],
    )
    source: SourceSpec | None = Field(
        default=None, description="The article that the facts come from."
    )
    anki: AnkiSpec = Field(default=AnkiSpec(), description="What the Anki deck has beside recall.")
    lint: LintSpec = Field(default=LintSpec(), description="Which lint rules run, and how bad.")
    outputs: list[Output] = Field(
        default_factory=list, description="What a build writes; all when left out."
    )
    formerly: Text | None = Field(
        default=None, description="The id that the deck had before, so that its cards stay known."
    )
