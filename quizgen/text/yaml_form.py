"""Texts as YAML takes them, for lines that an author can copy."""

import json
import re
from collections.abc import Iterable, Mapping

_SPECIAL = re.compile(
    r"[\s,\[\]{}#&*!|>'\"%@`]|[?:-](?:\s|\Z)"  # how a text without quotes can't begin
    r"|.*(?::(?:\s|\Z)|\s#|[\[\]{},\n]|\s\Z)",  # nor what it can't hold, in braces
    re.DOTALL,
)
_VALUES = frozenset(("true", "false", "null", "~", ""))
_NUMBER = re.compile(r"[-+.]?\d[\w.:+-]*\Z")
_STEERS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def in_yaml(text: str) -> str:
    """A text as a YAML value that every reader takes for a text; in quotes where it needs them."""
    return f"'{text}'" if _NUMBER.match(text) else as_typed(text)


def as_typed(text: str) -> str:
    """A text as an author of a deck may type it, also within braces: numbers are texts there."""
    if _STEERS.search(text):
        return quoted(text)
    if _SPECIAL.match(text) or text.lower() in _VALUES:
        return "'" + text.replace("'", "''") + "'"
    return text


def flow(pairs: Mapping[str, str]) -> str:
    """A mapping of texts in braces: `{text: 年底, edtf: 2022-12}`."""
    return mapped({key: as_typed(value) for key, value in pairs.items()})


def quoted(text: str) -> str:
    """A text as YAML takes it in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def listed(values: Iterable[str]) -> str:
    """Values that are YAML already, as a list in one line."""
    return f"[{', '.join(values)}]"


def mapped(values: Mapping[str, str]) -> str:
    """The same by key, as a mapping in one line."""
    return f"{{{', '.join(f'{as_typed(key)}: {value}' for key, value in values.items())}}}"
