"""Edits of a text: pieces of it replaced, everything else left as it is."""

from collections.abc import Iterable
from typing import NamedTuple

from quizgen.load.document import Document
from quizgen.load.yaml_places import Node


class Edit(NamedTuple):
    """The characters from `start` to `end` give way to a text."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made, of which no two overlap."""
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


class Offsets:
    """Where in a document's text lines and nodes stand."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.starts = [0]
        position = 0
        for line in document.lines[:-1]:
            position += len(line)
            position += 2 if self.text.startswith("\r\n", position) else 1
            self.starts.append(position)
        self.starts.append(len(self.text))

    def at(self, line: int, column: int) -> int:
        """The place of a line and column, both from 0."""
        return self.starts[line] + column

    def span(self, node: Node) -> tuple[int, int]:
        """Where a node starts and ends; of a collection without brackets, where the next begins."""
        start = self.at(node.line, node.column)
        if node.kind == "scalar":
            return start, self.at(node.end_line, node.end_column)
        return start, self.at(*node.stop)
