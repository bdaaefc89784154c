"""A GIFT file in blocks: a question or category each, with its line and the comments before it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from quizgen.sources.gift.signs import hidden

_ID = re.compile(r"\[id:((?:[^\]\\]|\\.)+)\]")
_TAG = re.compile(r"\[tag:((?:[^\]\\]|\\.)+)\]")
_CATEGORY = re.compile(r"\s*\$CATEGORY:")
_COMMENT = re.compile(r"\s*//")
_BRACE = re.compile(r"[{}]|::")
FARTHEST = 200
"""Lines in which the brace is looked for that closes an answer with empty lines in it."""


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of a question or category.

    Attributes:
        line: where it begins.
        text: its lines without comments, escaped signs out of the way.
        raw: all of its lines as they stand in the file.
        id: what a comment gives as its id.
        tags: what comments give as its tags.
    """

    line: int
    text: str
    raw: str
    id: str = ""
    tags: tuple[str, ...] = ()


def blocks_of(text: str) -> Iterator[Block]:
    """The blocks of a file in their order. One of comments only has an id or tags for the next."""
    lines = text.split("\n")
    meant = ["" if _COMMENT.match(line) else hidden(line) for line in lines]
    start = 0
    while start < len(lines):
        end = _end(lines, meant, start) if lines[start].strip() else start + 1
        comments = [line for line in lines[start:end] if _COMMENT.match(line)]
        ids = [_plain(found) for line in comments for found in _ID.findall(line)]
        tags = tuple(_plain(found) for line in comments for found in _TAG.findall(line))
        first = next((at for at in range(start, end) if meant[at].strip()), end)
        if first < end or ids or tags:
            raw = "\n".join(lines[start:end])
            known = ids[-1] if ids else ""
            yield Block(first + 1, "\n".join(meant[first:end]), raw, known, tags)
        start = end


def _end(lines: Sequence[str], meant: Sequence[str], start: int) -> int:
    """The line behind a block."""
    if _CATEGORY.match(meant[start]):
        return start + 1
    depth, closed = 0, False
    for at in range(start, len(lines)):
        line = meant[at]
        if at > start:
            if not lines[at].strip() and (depth <= 0 or not _closes(meant, at)):
                return at
            begins = _CATEGORY.match(line) or (closed and line.lstrip().startswith("::"))
            if depth <= 0 and begins:
                return at
        depth += line.count("{") - line.count("}")
        closed = closed or "}" in line
    return len(lines)


def _closes(meant: Sequence[str], at: int) -> bool:
    """Whether a brace is closed from a line on, before another opens or a title begins."""
    for line in islice(meant, at, at + FARTHEST):
        if found := _BRACE.search(line):
            return found[0] == "}"
    return False


def _plain(found: str) -> str:
    return found.replace("\\]", "]").strip()
