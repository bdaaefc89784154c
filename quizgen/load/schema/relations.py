"""`relations:`, many facts of one shape from a table."""

import re
from typing import Annotated

from pydantic import Discriminator, Field, Tag

from quizgen.load.schema.facts import CiteSpec
from quizgen.load.schema.lint_ignore import LintIgnoreSpec
from quizgen.load.schema.text import Id, LevelSpec, Spec, Text, form_of_many

PLACE = re.compile(r"\{([^{}|]+)\}")
"""A role's place in a relation's sentence and questions."""
ROW_COLUMNS = ("id", "cite", "rationale")
"""Columns that say something of the row itself."""

RowsSpec = Annotated[
    Annotated[Text, Tag("one")] | Annotated[list[dict[Text, Text]], Tag("several")],
    Discriminator(form_of_many),
]
"""The rows themselves, or the name of a CSV file in the deck's folder."""


class RelationSpec(Spec):
    """A sentence with `{role}` in it, and a table whose columns are the roles.

    `one` are the roles that have one value, given the others; `open` are those of which the
    table doesn't list all values. The columns `id`, `cite` and `rationale` are the row's own.
    """

    id: Id
    says: Text
    rows: RowsSpec
    one: list[Text] = Field(default_factory=list)
    open: list[Text] = Field(default_factory=list)
    ask: dict[Text, Text] = Field(default_factory=dict)
    cite: CiteSpec | None = None
    tags: list[Text] = Field(default_factory=list)
    note: Text | None = None
    rationale: Text | None = None
    cards: list[Text] = Field(default_factory=list)
    level: LevelSpec = "core"
    caveat: Text | None = None
    formerly: Id | None = None
    lint_ignore: LintIgnoreSpec = Field(default_factory=list, alias="lint-ignore")
