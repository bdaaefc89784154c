"""Values of the right shape that the format doesn't take, and what to write instead."""

import re
from collections.abc import Mapping
from typing import Any

from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load.document import NOT_TEXT
from quizgen.text.yaml_form import as_typed

BOUNDS = {
    "greater_than": ("more than", "gt"),
    "greater_than_equal": ("at least", "ge"),
    "less_than_equal": ("at most", "le"),
}
_NO_ID = re.compile(r"[^\w.-]+")


def bad_value(
    kind: str, context: Mapping[str, Any], found: object, name: str, said: str
) -> tuple[str, str]:
    """A message and a hint.

    Args:
        kind: pydantic's name for what is wrong.
        context: pydantic's details of it.
        found: what the author wrote.
        name: what the value is called, such as `` `id` `` or ``An entry of `forms` ``.
        said: pydantic's own words, for what isn't known here.
    """
    if kind == "string_too_short":
        return f"{name} is empty.", "Write a text there."
    if kind in ("enum", "literal_error") and isinstance(found, str):
        expected = str(context.get("expected", ""))
        known = [part.strip("' ") for part in expected.replace(" or ", ", ").split(",")]
        otherwise = f"Use one of: {', '.join(known)}."
        return f"`{found}` isn't known here.", did_you_mean(found, known, otherwise)
    if kind == "string_pattern_mismatch":
        return _mismatch(str(found), name)
    if kind in ("too_short", "too_long"):
        limit = context.get("min_length" if kind == "too_short" else "max_length")
        what = f"Write at least {limit}." if kind == "too_short" else f"Keep at most {limit}."
        count = context.get("actual_length")
        entries = "1 entry" if count == 1 else f"{count} entries"
        return f"{name} has {entries}.", what
    if kind == "string_too_long":
        return (
            f"{name} is too long.",
            f"Shorten it to at most {context.get('max_length')} characters.",
        )
    if kind in BOUNDS:
        word, key = BOUNDS[kind]
        return f"{name} can't be {found}.", f"Write a number that is {word} {context.get(key):g}."
    return f"{name}: {said}.", "See `quizgen guide facts` for what stands there."


def _mismatch(found: str, name: str) -> tuple[str, str]:
    if name in ("`id`", "`formerly`"):
        safe = _NO_ID.sub("-", found).strip("-_.")
        hint = "Write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"
        example = f": `{name.strip('`')}: {as_typed(safe)}`" if safe and safe != found else ""
        return f"`{found}` can't be an id.", f"{hint}{example}."
    if name == "An entry of `forms`":
        return f"`{found}` can't name a form.", "Write letters and digits: a, b, 2."
    char = NOT_TEXT.search(found)
    which = f"U+{ord(char[0]):04X}, a control character" if char else "a control character"
    return f"{name} holds {which}.", "Take it out; it may be invisible."
