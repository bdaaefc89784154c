"""`relations:`, many facts of one shape from a table."""

import re
from typing import Annotated

from pydantic import Discriminator, Field, Tag

from quizgen.load.schema.entry import EntrySpec
from quizgen.load.schema.text import Text, form_of_many

PLACE = re.compile(r"\{([^{}|]+)\}")
"""A role's place in a relation's sentence and questions."""
ROW_COLUMNS = ("id", "cite", "rationale")
"""Columns that say something of the row itself."""

RowsSpec = Annotated[
    Annotated[Text, Tag("one")] | Annotated[list[dict[Text, Text]], Tag("several")],
    Discriminator(form_of_many),
]
"""The rows themselves, or the name of a CSV file in the deck's folder."""


class RelationSpec(EntrySpec):
    """A sentence with `{role}` in it, and a table whose columns are the roles."""

    says: Text = Field(
        description="The sentence of every row, with each role in braces.",
        examples=["{capital} is the capital of {country}."],
    )
    rows: RowsSpec = Field(
        description="The name of a CSV file in the deck's folder, or the rows themselves: each a "
        "mapping of the roles. The columns id, cite and rationale are the row's own.",
        examples=["capitals.csv", [{"capital": "Paris", "country": "France"}]],
    )
    one: list[Text] = Field(
        default_factory=list,
        description="The roles that have one value, given the others: a country has one capital.",
        examples=[["capital"]],
    )
    open: list[Text] = Field(
        default_factory=list,
        description="The roles of which the table doesn't list all values.",
    )
    ask: dict[Text, Text] = Field(
        default_factory=dict,
        description="The question for a role; {role} stands for the other ones.",
        examples=[{"capital": "What is the capital of {country}?"}],
    )
    cards: list[Text] = Field(
        default_factory=list,
        description="The roles that become cards in Anki; all when left out.",
    )
