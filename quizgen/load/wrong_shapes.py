"""What to write instead of a value of the wrong shape, or of nothing, with the author's words."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from quizgen.diagnostics.said import Said, said
from quizgen.load.schema import ROLES
from quizgen.load.schema.entities import KINDS
from quizgen.load.slips import meant_pair
from quizgen.text.yaml_form import as_typed, flow

SHAPES = {
    "string_type": said("a text"),
    "list_type": said("a list"),
    "dict_type": said("a mapping of keys and values"),
    "model_type": said("a mapping of keys and values"),
    "model_attributes_type": said("a mapping of keys and values"),
    "bool_type": said("`true` or `false`"),
    "int_type": said("a whole number"),
    "int_parsing": said("a whole number"),
    "int_from_float": said("a whole number"),
    "float_type": said("a number"),
    "float_parsing": said("a number"),
}
_ENTRIES: Mapping[str, Sequence[str]] = {
    "entities": ("id", "kind", "name"),
    "facts": ("id", "says"),
    "relations": ("id", "rows", "says"),
    "questions": ("id", "type", "stem"),
    "sheets": ("id",),
    "options": ("text",),
    "source": ("title",),
}
"""What a mapping has that an author wrote as one text; the text is the last of it."""
_MISSING = {
    "id": said("Add an id that will stay, such as `id: first-flight`."),
    "says": said("Add the sentence: `says: …`."),
    "stem": said("Add what is asked: `stem: …`."),
    "options": said("Add the options, the right one among them: `options: […, …]`."),
    "name": said("Add what learners read: `name: …`."),
    "title": said("Add what learners read: `title: …`."),
    "language": said("Add the language's tag, such as `language: en` or `language: zh-Hans`."),
    "rows": said("Add the rows, or the name of a CSV file: `rows: capitals.csv`."),
    "kind": said("Add `kind:` and one of: {kinds}.", kinds=[*KINDS]),
}
_ANSWERS = {
    "choice": said("Add the text of the right option: `answer: …`."),
    "true-false": said("Add `answer: true` or `answer: false`."),
    "cloze": said("Add the piece of the stem that becomes a blank: `answer: …`."),
    "numeric": said("Add the number: `answer: …`."),
    "ordering": said("Add the right order: `answer: […, …]`."),
    "matching": said("Add the pairs: `answer: {{…: …, …: …}}`."),
}
_YES, _NO = ("yes", "on", "y", "1", "是", "对"), ("no", "off", "n", "0", "否", "错")
_DIGITS = re.compile(r"\d+")


def missing_hint(key: str, entry: object) -> Said:
    """What to add where a key is missing.

    Args:
        key: the key.
        entry: the mapping that lacks it.
    """
    if key == "answer" and isinstance(entry, dict):
        return _ANSWERS.get(str(entry.get("type")), said("Add the answer: `answer: …`."))
    return _MISSING.get(key, said("Add `{key}: …`.", key=key))


def meant_type(entry: Mapping[str, object]) -> str:
    """The item type that a question's other keys fit best; empty where they don't tell."""
    answer, stem = entry.get("answer"), str(entry.get("stem", ""))
    if "options" in entry:
        return "choice"
    if isinstance(answer, bool):
        return "true-false"
    if isinstance(answer, dict):
        return "matching"
    if "tolerance" in entry or "unit" in entry:
        return "numeric"
    if isinstance(answer, list):
        return "cloze" if all(str(one) in stem for one in answer) or "__" in stem else "ordering"
    if "__" in stem:
        return "cloze"
    return "short-answer" if "accept" in entry else ""


def shape_of(value: object) -> Said:
    """What a value is, as a message calls it."""
    if isinstance(value, bool):
        return said("`{value}`", value=str(value).lower())
    shapes = {
        dict: said("a mapping"),
        list: said("a list"),
        type(None): said("empty"),
        str: said("a text"),
    }
    return shapes.get(type(value), said("a number"))


def wrong_shape(kind: str, found: object, key: str, entry: object) -> Said:
    """How to write a value that has another shape than the format says.

    Args:
        kind: pydantic's name of what it should be; one of `SHAPES`.
        found: what the author wrote.
        key: the key that it stands under.
        entry: the mapping that the key is in.
    """
    if kind == "string_type":
        return _as_text(found, key, entry)
    if kind == "list_type":
        return _as_list(found, key)
    if kind == "bool_type":
        word = str(found).lower()
        meant = "true" if word in _YES else "false" if word in _NO else ""
        return (
            said("Write `{key}: {meant}`.", key=key, meant=meant)
            if meant
            else said("Write `true` or `false`.")
        )
    if kind in ("dict_type", "model_type", "model_attributes_type"):
        return _as_mapping(found, key, entry)
    digits = _DIGITS.search(found) if isinstance(found, str) else None
    return (
        said("Write digits: `{digits}`.", digits=digits[0])
        if digits
        else said("Write digits, such as `10`.")
    )


def _as_text(found: object, key: str, entry: object) -> Said:
    if isinstance(found, bool):
        return said("Put it in quotes if the word is meant: `'{found}'`.", found=str(found).lower())
    if isinstance(found, list):
        texts = [one for one in found if isinstance(one, str)]
        if len(texts) == len(found) == 1:
            return said("Write `{key}: {texts}`.", key=key, texts=as_typed(texts[0]))
        if key in ROLES:
            return _one_piece(texts, key, entry)
        return said("Write one text, without brackets and without `- `.")
    if key == "rows":
        return said("Write a list of rows, or the name of a CSV file.")
    return said("Put the text in quotes if it holds `: ` or braces.")


_JOIN = re.compile(r"\s*(?:[,，、]\s*)?(?:and|or|和|与|及|或|以及)?\s*")
"""What stands between the names of a list."""


def _one_piece(texts: Sequence[str], role: str, entry: object) -> Said:
    """A role is one piece of the sentence: that from the first of the texts to the last."""
    says = entry.get("says") if isinstance(entry, dict) else None
    places = [(says.find(text), len(text)) for text in texts] if isinstance(says, str) else []
    if isinstance(says, str) and places and all(start >= 0 for start, _ in places):
        spans = sorted((start, start + length) for start, length in places)
        joins = [says[one[1] : other[0]] for one, other in pairwise(spans)]
        if all(map(_JOIN.fullmatch, joins)):
            return said(
                "Write the one piece of the sentence that holds them all: `{role}: {piece}`.",
                role=role,
                piece=as_typed(says[spans[0][0] : spans[-1][1]]),
            )
        return said(
            "Write one of them, `{role}: {piece}`, and a fact for each of the others.",
            role=role,
            piece=as_typed(texts[0]),
        )
    return said("Write one piece of the sentence, or a fact for each of them.")


def _as_list(found: object, key: str) -> Said:
    if isinstance(found, str) and found.strip():
        return said("Write it as a list: `{key}: [{found}]`.", key=key, found=as_typed(found))
    return said("Begin each entry of the list with `- `.")


def _as_mapping(found: object, key: str, entry: object) -> Said:
    if not isinstance(found, str):
        return said("Write keys with their values, each pair in a line of its own.")
    if pair := meant_pair(found):
        return said(
            "Write `{pair}`, with an ASCII colon and a space: `：` is full-width.", pair=pair
        )
    if keys := _ENTRIES.get(key):
        return said("Write `{found}`.", found=flow({**dict.fromkeys(keys, "…"), keys[-1]: found}))
    roles = [role for role in ROLES if isinstance(entry, dict) and role in entry]
    if roles and key in ("ask", "distractors", "never"):
        value = as_typed(found) if key == "ask" else f"[{as_typed(found)}]"
        return said("Write `{key}: {{{roles}: {value}}}`.", key=key, roles=roles[0], value=value)
    return said(
        "Write keys with their values: `{key}: {{…: {found}}}`.", key=key, found=as_typed(found)
    )
