"""The fast YAML 1.2 reader: values without places.

yaml-rs refuses duplicate keys, alias bombs and brackets deeper than 255; libyaml, which knows
places, reads the same text again only when there is something to point at (`yaml_places`).
"""

import re
from dataclasses import dataclass

import yaml_rs

from quizgen.diagnostics.said import Said, said

_POSITION = re.compile(
    r"^YAML parse error at line (\d+), column (\d+)\n(?:.*\n)?([^\n]+)\Z", re.DOTALL
)
_DUPLICATE = re.compile(r"^duplicate mapping key: (.*)\Z", re.DOTALL)
_WIDE_INDENT = re.compile(r"^[ \t?:-]{1000}", re.MULTILINE)
"""Block nesting isn't limited, and 10,000 levels overflow the stack; each takes a column or two."""

_TOO_DEEP = said("The nesting is too deep to be a deck.")


@dataclass(frozen=True, slots=True)
class YamlProblem:
    """Why a text is no YAML that quizgen reads; line and column from 1, 0 where unknown.

    `kind` is `syntax`, `duplicate`, `aliases`, `depth` or `tag`.
    """

    kind: str
    message: Said
    line: int = 0
    column: int = 0


def read_values(text: str) -> object | YamlProblem:
    """The document's value: dicts, lists and scalars; or the problem that stands in the way."""
    lined = re.sub(r"\r\n?", "\n", text) if "\r" in text else text
    if deep := _WIDE_INDENT.search(lined):
        line = lined.count("\n", 0, deep.start()) + 1
        return YamlProblem("depth", _TOO_DEEP, line, 1)
    try:
        return yaml_rs.loads(text)
    except yaml_rs.YAMLDecodeError as error:
        return _problem(str(error))


def _problem(message: str) -> YamlProblem:
    if match := _DUPLICATE.match(message):
        return YamlProblem(
            "duplicate", said("The key {match} stands twice in one mapping.", match=match[1])
        )
    if "alias replay limit" in message or "alias expansion" in message:
        return YamlProblem(
            "aliases", said("The aliases unfold into far more text than the file has.")
        )
    if "nvalid tag" in message:
        return YamlProblem("tag", said("A tag asks for an object to be built."))
    if match := _POSITION.match(message):
        line, column, told = int(match[1]), int(match[2]), match[3].strip()
        if "recursion limit" in told:
            return YamlProblem("depth", _TOO_DEEP, line, column)
        return YamlProblem("syntax", said("This is no YAML: {told}.", told=told), line, column)
    return YamlProblem("syntax", said("This is no YAML: {told}.", told=message.splitlines()[0]))
