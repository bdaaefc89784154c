"""Questions as YAML that a person will edit: blocks, quotes only where they are needed."""

import json
from collections.abc import Iterable, Iterator, Mapping

from quizgen.sources.questions import Entry, Kept
from quizgen.text.yaml_form import on_one_line

_NUMBERS = frozenset(("answer", "tolerance"))
"""Keys of a numeric question that an author writes as numbers."""
_FIRST = (
    *("id", "type", "stem", "options", "answer", "tolerance", "unit", "accept", "distractors"),
    "fixed-order",
)
"""Keys in the order in which an author would write them; others come after them."""
_LONGEST_KEY = 900
"""Characters of a key on one line; YAML allows 1,024, escapes and quotes among them."""


def questions_yaml(entries: Iterable[tuple[str, Entry]]) -> str:
    """A file's list of questions; what can't be held stands in it as comments.

    Args:
        entries: what a file holds, each question with its id.
    """
    parts = []
    for name, entry in entries:
        if isinstance(entry, Kept):
            parts.append(_comment((entry.why, entry.text)))
        else:
            lines = [*_comment(entry.lost), *_question({"id": name, **entry.fields})]
            parts.append(lines)
    head = "questions:" if any(line[2:3] == "-" for part in parts for line in part) else "{}"
    return "\n".join([head, "\n\n".join("\n".join(part) for part in parts)]).rstrip() + "\n"


def _comment(texts: Iterable[str]) -> list[str]:
    """Texts as a comment in the list of questions."""
    return [f"  # {line}".rstrip() for text in texts for line in text.split("\n")]


def _question(fields: Mapping[str, object]) -> list[str]:
    ordered = sorted(fields.items(), key=lambda pair: _place(pair[0]))
    numbers = _NUMBERS if fields.get("type") == "numeric" else frozenset[str]()
    lines = [line for key, value in ordered for line in _entry(key, value, key in numbers)]
    return [f"  - {lines[0]}", *(f"    {line}".rstrip() for line in lines[1:])]


def _place(key: str) -> int:
    return _FIRST.index(key) if key in _FIRST else len(_FIRST)


def _entry(key: str, value: object, as_number: bool = False) -> Iterator[str]:
    """A key and its value, in lines."""
    written = on_one_line(key)
    if len(written) > _LONGEST_KEY:
        yield f"? {written}"
        written = ""
    if isinstance(value, (Mapping, list)) and not value:
        yield f"{written}: {'[]' if isinstance(value, list) else '{}'}"
    elif isinstance(value, Mapping):
        yield f"{written}:"
        for name, inner in value.items():
            yield from (f"  {line}" for line in _entry(str(name), inner))
    elif isinstance(value, list):
        yield f"{written}:"
        for inner in value:
            yield from (f"  {line}" for line in _in_list(inner))
    else:
        yield from _valued(f"{written}:", value, as_number)


def _in_list(value: object) -> Iterator[str]:
    """An entry of a list, in lines."""
    if isinstance(value, Mapping):
        lines = [line for key, inner in value.items() for line in _entry(str(key), inner)]
        yield f"- {lines[0]}"
        yield from (f"  {line}" for line in lines[1:])
    elif isinstance(value, list):
        yield f"- [{', '.join(json.dumps(str(one), ensure_ascii=False) for one in value)}]"
    else:
        yield from _valued("-", value)


def _valued(before: str, value: object, as_number: bool = False) -> Iterator[str]:
    """Something and a value behind it; a text of several lines is a block."""
    text = str(value).lower() if isinstance(value, bool) else str(value).strip()
    if "\n" in text:
        yield f"{before} |-"
        yield from (f"  {line.rstrip()}" for line in text.split("\n"))
    else:
        written = on_one_line(text, as_number=as_number)
        yield f"{before} {text if isinstance(value, bool) else written}"
