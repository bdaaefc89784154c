"""Texts as YAML takes them, for lines that an author can copy."""

import json
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

_SPECIAL = re.compile(
    r"[\s,\[\]{}#&*!|>'\"%@`]|[?:-](?:\s|\Z)"  # how a text without quotes can't begin
    r"|.*(?::(?:\s|\Z)|\s#|[\[\]{},\n]|\s\Z)",  # nor what it can't hold, in braces
    re.DOTALL,
)
_VALUES = frozenset(("true", "false", "null", "~", ""))
_NUMBER = re.compile(r"[-+.]?\d[\w.:+-]*\Z")
_PLAIN = re.compile(r"[^\W\d_][^\n\t]*")
_NOT_PLAIN = re.compile(r":(?: |\Z)| #|\s\Z")
_PLAIN_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?")
_STEERS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def on_one_line(text: str, *, as_number: bool = False) -> str:
    """A text as a YAML value that ends its line; within braces it may need more quotes."""
    if as_number and _PLAIN_NUMBER.fullmatch(text):
        return text
    plain = _PLAIN.fullmatch(text) and not _NOT_PLAIN.search(text) and text.isprintable()
    if plain and text.lower() not in _VALUES:
        return text
    if "\\" in text and text.isprintable():  # TeX is easier to read without more of them
        return "'" + text.replace("'", "''") + "'"
    return quoted(text)


def in_yaml(text: str) -> str:
    """A text as a YAML value that every reader takes for a text; in quotes where it needs them."""
    return f"'{text}'" if _NUMBER.match(text) else as_typed(text)


@lru_cache(maxsize=1 << 12)
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
