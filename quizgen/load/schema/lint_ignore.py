"""`lint-ignore:`, the lint rules that a fact, relation or question is excused from."""

from typing import Annotated

from pydantic import Discriminator, Field, Tag

from quizgen.load.schema.text import Spec, Text, form_of_one


class IgnoreLongSpec(Spec):
    """A rule, and why it is ignored here."""

    rule: Text = Field(description="The rule's name or code.", examples=["negative-stem"])
    reason: Text = Field(description="Why it doesn't matter here.")


IgnoreSpec = Annotated[
    Annotated[Text, Tag("short")] | Annotated[IgnoreLongSpec, Tag("long")],
    Discriminator(form_of_one),
]


def _form(value: object) -> str:
    return "reasons" if isinstance(value, dict) else "list"


LintIgnoreSpec = Annotated[
    Annotated[list[IgnoreSpec], Tag("list")] | Annotated[dict[Text, Text], Tag("reasons")],
    Discriminator(_form),
]
"""A list of rules, each by name or with its reason; or reasons by rule."""
