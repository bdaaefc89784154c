"""What facts, relations and questions have in common."""

from pydantic import Field

from quizgen.load.schema.lint_ignore import LintIgnoreSpec
from quizgen.load.schema.text import Id, LevelSpec, OneOrMore, Spec, Text

CiteSpec = OneOrMore
"""One place of the source, `section/paragraph`, or a list of them."""


class EntrySpec(Spec):
    """What an author says of anything that items come from, apart from what it says itself."""

    id: Id = Field(
        description="Unique in the deck. Learners' progress hangs on it: after a release change it "
        "only together with formerly.",
        examples=["first-flight"],
    )
    cite: CiteSpec | None = Field(
        default=None,
        description="Where the source says it: section/paragraph, or a list of such places.",
        examples=["Aeroplanes/2", ["Balloons/1", "Aeroplanes/2"]],
    )
    rationale: Text | None = Field(
        default=None, description="What learners read after they have answered."
    )
    caveat: Text | None = Field(
        default=None,
        description="A doubt about what the source says, which learners read after answering.",
    )
    level: LevelSpec = Field(
        default="core",
        description="core: what everybody should know. detail: what can wait; its cards come "
        "last, in a subdeck of their own.",
    )
    tags: list[Text] = Field(
        default_factory=list,
        description="Tags in Anki; a::b is a level below a.",
        examples=[["europe::west"]],
    )
    note: Text | None = Field(default=None, description="A remark for authors only.")
    formerly: Id | None = Field(
        default=None,
        description="The id that it had before: renamed in this way, its cards keep their "
        "schedules.",
    )
    lint_ignore: LintIgnoreSpec = Field(
        default_factory=list,
        alias="lint-ignore",
        description="Lint rules that it is excused from, by name or code: a list, or each with "
        "its reason.",
        examples=[{"negative-stem": "The exception is the point."}],
    )
