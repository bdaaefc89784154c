"""Values of the right shape that the format doesn't take, and what to write instead."""

import re
from collections.abc import Mapping
from typing import Any

from quizgen.diagnostics.said import Said, said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load.document import NOT_TEXT
from quizgen.text.yaml_form import as_typed

BOUNDS = {
    "greater_than": (said("more than"), "gt"),
    "greater_than_equal": (said("at least"), "ge"),
    "less_than_equal": (said("at most"), "le"),
}
_NO_ID = re.compile(r"[^\w.-]+")


def bad_value(
    kind: str, context: Mapping[str, Any], found: object, name: Said, told: str
) -> tuple[Said, Said]:
    """A message and a hint.

    Args:
        kind: pydantic's name for what is wrong.
        context: pydantic's details of it.
        found: what the author wrote.
        name: what the value is called, such as `` `id` `` or ``An entry of `forms` ``.
        told: pydantic's own words, for what isn't known here.
    """
    if kind == "string_too_short":
        return said("{name} is empty.", name=name), said("Write a text there.")
    if kind in ("enum", "literal_error") and isinstance(found, str):
        expected = str(context.get("expected", ""))
        known = [part.strip("' ") for part in expected.replace(" or ", ", ").split(",")]
        otherwise = said("Use one of: {known}.", known=[*known])
        return said("`{found}` isn't known here.", found=found), did_you_mean(
            found, known, otherwise
        )
    if kind == "string_pattern_mismatch":
        return _mismatch(str(found), name)
    if kind in ("too_short", "too_long"):
        limit = context.get("min_length" if kind == "too_short" else "max_length")
        what = (
            said("Write at least {limit}.", limit=limit)
            if kind == "too_short"
            else said("Keep at most {limit}.", limit=limit)
        )
        count = context.get("actual_length")
        if count == 1:
            return said("{name} has 1 entry.", name=name), what
        return said("{name} has {count} entries.", name=name, count=count), what
    if kind == "string_too_long":
        return (
            said("{name} is too long.", name=name),
            said("Shorten it to at most {most} characters.", most=context.get("max_length")),
        )
    if kind in BOUNDS:
        word, key = BOUNDS[kind]
        return said("{name} can't be {found}.", name=name, found=found), said(
            "Write a number that is {word} {key}.", word=word, key=f"{context.get(key):g}"
        )
    return said("{name}: {told}.", name=name, told=told), said(
        "See `quizgen guide facts` for what stands there."
    )


def _mismatch(found: str, name: Said) -> tuple[Said, Said]:
    if name in ("`id`", "`formerly`"):
        safe = _NO_ID.sub("-", found).strip("-_.")
        hint = said("Write letters, digits, `-`, `_` and `.`, beginning with a letter or digit.")
        if safe and safe != found:
            hint = said(
                "Write letters, digits, `-`, `_` and `.`, beginning with a letter or digit:"
                " `{key}: {safe}`.",
                key=name.strip("`"),
                safe=as_typed(safe),
            )
        return said("`{found}` can't be an id.", found=found), hint
    if name == "An entry of `forms`":
        return said("`{found}` can't name a form.", found=found), said(
            "Write letters and digits: a, b, 2."
        )
    char = NOT_TEXT.search(found)
    which = said("a control character")
    if char:
        which = said("U+{code}, a control character", code=f"{ord(char[0]):04X}")
    return said("{name} holds {which}.", name=name, which=which), said(
        "Take it out; it may be invisible."
    )
