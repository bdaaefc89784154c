"""One YAML file of a deck: any of the lists, in any mixture."""

from pydantic import Field

from quizgen.load.schema.deck import DeckSpec, EntitySpec
from quizgen.load.schema.facts import FactSpec
from quizgen.load.schema.questions import QuestionSpec
from quizgen.load.schema.relations import RelationSpec
from quizgen.load.schema.sheets import SheetSpec
from quizgen.load.schema.text import Spec

LISTS = ("entities", "facts", "relations", "questions", "sheets")
"""The keys of a file whose entries are checked one by one."""


class FileSpec(Spec):
    """What a file may hold."""

    deck: DeckSpec | None = None
    entities: list[EntitySpec] = Field(default_factory=list)
    facts: list[FactSpec] = Field(default_factory=list)
    relations: list[RelationSpec] = Field(default_factory=list)
    questions: list[QuestionSpec] = Field(default_factory=list)
    sheets: list[SheetSpec] = Field(default_factory=list)
