"""Lets a pydantic model hold values of our own classes, which were validated when they were made.

pydantic's own `InstanceOf` does that, too, and works out for each field how the class would be
read from JSON, which nobody does: a third of the time that importing the models takes.
"""

from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


class Instance:
    """In `Annotated[Thing, Instance()]`: the value is a `Thing`, and no more is looked at."""

    def __get_pydantic_core_schema__(
        self,
        source: Any,  # noqa: ANN401 -- any class
        _handler: GetCoreSchemaHandler,
    ) -> CoreSchema:
        """The schema that pydantic goes by."""
        return core_schema.is_instance_schema(source)
