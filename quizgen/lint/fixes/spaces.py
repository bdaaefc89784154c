"""Takes stray spaces out of the texts of an entry."""

from collections.abc import Iterator

from quizgen.lint.fixes.edits import Edit, Offsets
from quizgen.lint.rules.stray_space import without_stray
from quizgen.load.yaml_places import Node


def space_edits(entry: Node, offsets: Offsets) -> Iterator[Edit]:
    """The edits for each text of an entry that stands in one line, keys apart."""
    for node in _scalars(entry):
        start, end = offsets.span(node)
        written = offsets.text[start:end]
        if node.line != node.end_line or written[:1] in ("|", ">"):
            continue
        # Within double quotes a space may be written as an escape, which stays.
        if (new := without_stray(written)) != written:
            yield Edit(start, end, new)


def _scalars(node: Node) -> Iterator[Node]:
    if node.kind == "scalar":
        yield node
    for child in node.children:
        yield from _scalars(child)
    if node.kind == "map":
        # The left sides of a matching are keys.
        yield from (
            left
            for key, child in zip(node.keys, node.children, strict=True)
            if key.text == "answer" and child.kind == "map"
            for left in child.keys
        )
