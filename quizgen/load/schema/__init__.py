"""The public YAML format as pydantic models: what an author may write, and nothing else."""

from quizgen.load.schema.deck import DeckSpec, LintSpec, SectionLongSpec, SourceSpec
from quizgen.load.schema.entities import EntitySpec
from quizgen.load.schema.facts import (
    DERIVED_TYPES,
    ROLES,
    DistractorLongSpec,
    FactSpec,
    RoleLongSpec,
)
from quizgen.load.schema.file import LISTS, FileSpec
from quizgen.load.schema.lint_ignore import IgnoreLongSpec, LintIgnoreSpec
from quizgen.load.schema.questions import (
    QUESTION_TYPES,
    ChoiceSpec,
    ClozeSpec,
    FlashcardSpec,
    MatchingSpec,
    NumericSpec,
    OptionLongSpec,
    OrderingSpec,
    QuestionSpec,
    ShortAnswerSpec,
    TrueFalseSpec,
)
from quizgen.load.schema.relations import PLACE, ROW_COLUMNS, RelationSpec
from quizgen.load.schema.sheets import SheetSpec
from quizgen.load.schema.text import listed

__all__ = [
    "DERIVED_TYPES",
    "LISTS",
    "PLACE",
    "QUESTION_TYPES",
    "ROLES",
    "ROW_COLUMNS",
    "ChoiceSpec",
    "ClozeSpec",
    "DeckSpec",
    "DistractorLongSpec",
    "EntitySpec",
    "FactSpec",
    "FileSpec",
    "FlashcardSpec",
    "IgnoreLongSpec",
    "LintIgnoreSpec",
    "LintSpec",
    "MatchingSpec",
    "NumericSpec",
    "OptionLongSpec",
    "OrderingSpec",
    "QuestionSpec",
    "RelationSpec",
    "RoleLongSpec",
    "SectionLongSpec",
    "SheetSpec",
    "ShortAnswerSpec",
    "SourceSpec",
    "TrueFalseSpec",
    "listed",
]
