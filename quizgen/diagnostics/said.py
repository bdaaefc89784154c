"""What quizgen says of a problem: a template with its values, which other languages say, too."""

from collections.abc import Mapping, Sequence


class Said(str):
    """An English sentence, or a part of one, that knows what it was made of.

    Attributes:
        template: the sentence with a name in braces for each value.
        values: what stands for the names: an author's words, numbers, lists of them, or parts
            that are said in the other language themselves.
    """

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> "Said":
        """The sentence in English."""
        made = super().__new__(cls, filled(template, values, ", "))
        made.template, made.values = template, values
        return made


def said(template: str, **values: object) -> Said:
    """A sentence to be told to an author.

    Args:
        template: English, with a name in braces for each value; two braces are one.
        values: what stands for the names.
    """
    return Said(template, values)


def said_by(error: Exception) -> Said:
    """What an exception tells: the sentence that it was raised with, else its text as it is."""
    (first, *_) = error.args or ("",)
    return first if isinstance(first, Said) else said("{told}", told=str(error))


def filled(template: str, values: Mapping[str, object], joiner: str) -> str:
    """A template with its values; those that are lists are joined."""
    return template.format(**{name: _shown(value, joiner) for name, value in values.items()})


def _shown(value: object, joiner: str) -> object:
    if isinstance(value, str) or not isinstance(value, Sequence):
        return value
    return joiner.join(map(str, value))


NOTHING = said("")
"""No hint."""
