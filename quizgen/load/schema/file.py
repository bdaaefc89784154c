"""One YAML file of a deck: any of the lists, in any mixture."""

from pydantic import Field

from quizgen.load.schema.deck import DeckSpec
from quizgen.load.schema.entities import EntitySpec
from quizgen.load.schema.facts import FactSpec
from quizgen.load.schema.questions import QuestionSpec
from quizgen.load.schema.relations import RelationSpec
from quizgen.load.schema.sheets import SheetSpec
from quizgen.load.schema.text import Spec

LISTS = ("entities", "facts", "relations", "questions", "sheets")
"""The keys of a file whose entries are checked one by one."""


class FileSpec(Spec):
    """A file of a quizgen deck. Every YAML file in the deck's folder may hold any of the lists."""

    deck: DeckSpec | None = Field(
        default=None, description="The deck itself; one file of the folder has it."
    )
    entities: list[EntitySpec] = Field(
        default_factory=list, description="Who and what the facts speak of."
    )
    facts: list[FactSpec] = Field(
        default_factory=list, description="What the source says, a sentence each."
    )
    relations: list[RelationSpec] = Field(
        default_factory=list, description="Many facts of one shape, from a table."
    )
    questions: list[QuestionSpec] = Field(
        default_factory=list, description="Questions written by hand, of any type."
    )
    sheets: list[SheetSpec] = Field(
        default_factory=list, description="Tests, worksheets and cards to print."
    )
