"""The JSON Schema of a deck's files, made of the models that read them, for editors.

It is of draft 7, the newest that the YAML servers of editors know whole.
"""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from quizgen.load.schema import FileSpec

_DIALECT = "http://json-schema.org/draft-07/schema#"
_SCALARS = str | int | float


def json_schema() -> dict[str, Any]:
    """The schema of one file, as JSON can hold it; what a key means stands beside each key."""
    made = FileSpec.model_json_schema(
        ref_template="#/definitions/{model}", schema_generator=_ForEditors
    )
    definitions = made.pop("$defs")
    return {"$schema": _DIALECT, **made, "definitions": definitions}


class _ForEditors(GenerateJsonSchema):
    """Says what authors write, and nothing that is of no use to who edits a file."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002
        """A key's name is its title."""
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """A mapping, with a name for people: `Fact`, `Role`."""
        made = super().model_schema(schema)
        name = schema["cls"].__name__.removesuffix("Spec").removesuffix("Long")
        return made | {"title": name}

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """What is taken where nothing is written, if an author could write that."""
        made = super().default_schema(schema)
        if not isinstance(made.get("default"), _SCALARS):
            made.pop("default", None)
        return made

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """A mapping; where its keys are known, an editor offers them like any others."""
        keys = self.generate_inner(schema["keys_schema"])
        values = self.generate_inner(schema["values_schema"])
        if "enum" in keys:
            known = dict.fromkeys(keys["enum"], values)
            made = {"type": "object", "properties": known, "additionalProperties": False}
        else:
            made = {"type": "object", "additionalProperties": values}
        self.update_with_validations(made, schema, self.ValidationsMapping.object)
        return made

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """A text that may be left empty (`rationale:`) is one of its forms, or nothing.

        Of a mapping an editor says more about what is in it where it needn't be anything else.
        """
        inner = self.generate_inner(schema["schema"])
        if "$ref" in inner:
            return inner
        if isinstance(inner.get("type"), list):
            return inner | {"type": [*inner["type"], "null"]}
        return {"oneOf": [*inner.get("oneOf", [inner]), {"type": "null"}]}
