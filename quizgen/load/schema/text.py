r"""The kinds of text an author writes, and the base of every model of the format.

A text may be typed as a number (`when: 1903`): the loader takes what the author typed, and so does
the JSON Schema, where `\p{L}` and the like are as in ECMA-262 with Unicode.
"""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, StringConstraints, Tag, WithJsonSchema


class Spec(BaseModel):
    """Base of the format's models: frozen, and an unknown key is an error."""

    # Only the model of a whole file is used by itself; the others needn't be built alone, too.
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=False, defer_build=True)


def _typed(pattern: str, longest: int | None = None) -> WithJsonSchema:
    """What an editor knows of a text: that it may be typed as a number, and its form."""
    length = {"minLength": 1} if longest is None else {"minLength": 1, "maxLength": longest}
    return WithJsonSchema({"type": ["string", "number"], **length, "pattern": pattern})


def offered(names: Iterable[str]) -> WithJsonSchema:
    """What an editor offers for a text; which of them fit here is for the check to say."""
    return WithJsonSchema({"enum": [*names]})


# Control characters would end a field of an Anki note (U+001F), steer a terminal (U+009B) or not
# print at all; U+0085 is what three dots of an old encoding become. Noncharacters
# (U+FDD0 to U+FDEF, U+FFFE, U+FFFF) are for programs, as `quizgen.text.markup` uses one.
Text = Annotated[
    str,
    StringConstraints(
        strict=True,
        strip_whitespace=True,
        min_length=1,
        pattern=r"^[^\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\x{FDD0}-\x{FDEF}\x{FFFE}\x{FFFF}]*$",
    ),
    _typed(r"\S"),  # an editor needn't know of characters that none can type
]
"""Any text but an empty one; surrounding white space doesn't count."""


def form_of_one(value: object) -> str:
    """Of what is written in short or as a mapping (another model), which of the two it is."""
    return "long" if isinstance(value, (dict, Spec)) else "short"


def form_of_many(value: object) -> str:
    """Of what is one thing or a list, which of the two it is."""
    return "several" if isinstance(value, list) else "one"


OneOrMore = Annotated[
    Annotated[Text, Tag("one")] | Annotated[list[Text], Tag("several")],
    Discriminator(form_of_many),
]
"""A text, or a list of them."""


def listed(value: str | list[str]) -> list[str]:
    """What is written as one text or as a list, as a list."""
    return [value] if isinstance(value, str) else value


def _name(pattern: str, longest: int) -> tuple[StringConstraints, WithJsonSchema]:
    constraints = StringConstraints(strict=True, max_length=longest, pattern=pattern)
    return constraints, _typed(pattern, longest)


Id = Annotated[str, *_name(r"^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.-]*$", 100)]
"""An identifier: letters and digits of any script, `-`, `_` and `.`; it starts with neither."""

Form = Annotated[str, *_name(r"^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$", 20)]
"""The name of a form: letters and digits, so that the name of its file has one reading."""


LevelSpec = Literal["core", "detail"]
"""What everybody should know, and what can wait: detail cards have a subdeck of their own."""


UNSAID = "\ue000"
"""A text that stands for one that can't be used: a character for private use, which none types."""
