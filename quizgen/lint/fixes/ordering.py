"""Puts options that are numbers or times in rising order."""

import re
from collections.abc import Sequence

from quizgen.languages import Language
from quizgen.languages.amounts import amount_of
from quizgen.lint.fixes.edits import Edit, Offsets
from quizgen.load.yaml_places import Node

_DASH = re.compile(r"[ \t]*-[ \t]+")
_COMMENT = re.compile(r"[ \t]*#")


def rising(texts: Sequence[str], language: Language | None) -> list[int]:
    """The places of the texts in rising order; those that are no numbers stay at the end."""
    amounts = [amount_of(text, language) for text in texts]

    def rank(place: int) -> tuple[bool, float, float, int]:
        amount = amounts[place]
        return (amount is None, *((amount.low, amount.high) if amount else (0.0, 0.0)), place)

    return sorted(range(len(texts)), key=rank)


def ordering_edits(options: Node, order: Sequence[int], offsets: Offsets) -> list[Edit]:
    """The edits that put a list's entries in an order; none where the layout is too odd for it."""
    if offsets.text.startswith("[", offsets.at(options.line, options.column)):
        spans = [offsets.span(child) for child in options.children]
        return [
            Edit(*spans[place], offsets.text[slice(*spans[source])])
            for place, source in enumerate(order)
            if place != source
        ]
    return _by_lines(options, order, offsets)


def _by_lines(options: Node, order: Sequence[int], offsets: Offsets) -> list[Edit]:
    """Whole lines change places, each entry with the comments above it and beside it."""
    lines = [
        offsets.text[start:end]
        for start, end in zip(offsets.starts, offsets.starts[1:], strict=False)
    ]
    first = options.children[0]
    above = min(_with_comments(lines, first.line, 0), first.line)
    heads = [
        above if index == 0 else _with_comments(lines, child.line, options.children[index - 1].line)
        for index, child in enumerate(options.children)
    ]
    if not all(_DASH.fullmatch(lines[c.line][: c.column]) for c in options.children):
        return []
    end = _last_line(options.children[-1]) + 1
    bounds = [*heads, end]
    chunks = ["".join(lines[bounds[i] : bounds[i + 1]]) for i in range(len(heads))]
    if not chunks[-1].endswith(("\n", "\r")):
        # The last line of the file has no line end: it gets one, and the new last one loses its.
        chunks[-1] += "\n"
        text = "".join(chunks[source] for source in order)
        return [Edit(offsets.starts[above], offsets.starts[end], text.rstrip("\r\n"))]
    text = "".join(chunks[source] for source in order)
    return [Edit(offsets.starts[above], offsets.starts[end], text)]


def _with_comments(lines: Sequence[str], line: int, least: int) -> int:
    """The first of the lines of comments right above a line."""
    while line - 1 > least and _COMMENT.match(lines[line - 1]):
        line -= 1
    return line


def _last_line(node: Node) -> int:
    if node.children:
        return max(map(_last_line, node.children))
    return node.end_line
