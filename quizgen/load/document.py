"""One file of a deck: its text, its values, and where in it a value stands."""

import re
from dataclasses import dataclass
from functools import cached_property

from quizgen.diagnostics import Diagnostic, Place, Report, Spot
from quizgen.load import codes
from quizgen.load.yaml_places import (
    Node,
    UnplaceableError,
    compose,
    find,
    first_duplicate,
    first_foreign_tag,
    typed_values,
)
from quizgen.load.yaml_values import YamlProblem, read_values

_TAG = re.compile(r"(?:^|[\s\[{,])!\S", re.MULTILINE)


@dataclass(frozen=True)
class Document:
    """A YAML file's text. Its tree of places is made when the first place is asked for."""

    file: str
    text: str

    @cached_property
    def tree(self) -> Node | None:
        """The places; None where libyaml can't read what the fast reader could."""
        try:
            return compose(self.text)
        except UnplaceableError:
            return None

    def values(self) -> tuple[object, tuple[Diagnostic, ...]]:
        """The document's values, or the reason why it has none."""
        values = read_values(self.text)
        if isinstance(values, YamlProblem):
            return None, (self._refusal(values),)
        if _TAG.search(self.text) and (tagged := first_foreign_tag(self.tree)):
            spot = Spot(self.file, line=tagged.line + 1, column=tagged.column + 1)
            return None, (
                codes.UNSAFE_YAML.at(
                    spot,
                    f"The tag {_shown_tag(tagged.tag)} isn't read: a deck is text, lists and "
                    "mappings.",
                    "Write the value without the tag; quote a text that begins with `!`.",
                ),
            )
        return values, ()

    def typed_values(self) -> object:
        """The values with every number and date as the text that the author typed."""
        return typed_values(self.tree)

    def report(self, diagnostic: Diagnostic) -> Report:
        """The diagnostic with its line and column in this file."""
        place = self._place(diagnostic.spot)
        lines = self.text.split("\n")
        line = lines[place.line - 1] if place.line <= len(lines) else ""
        return Report(diagnostic, place, line)

    def _refusal(self, problem: YamlProblem) -> Diagnostic:
        spot = Spot(self.file, line=problem.line, column=problem.column)
        if problem.kind == "duplicate":
            if key := first_duplicate(self.tree):
                spot = Spot(self.file, line=key.line + 1, column=key.column + 1, piece=key.text)
            return codes.DUPLICATE_KEY.at(spot, problem.message, "Keep one of the two.")
        if problem.kind == "syntax":
            hint = "Put a text that holds `: `, `#`, brackets or quotes into quotes."
            return codes.BROKEN_YAML.at(spot, problem.message, hint)
        return codes.UNSAFE_YAML.at(spot, problem.message, "Write the values themselves.")

    def _place(self, spot: Spot) -> Place:
        if not spot.path or self.tree is None:
            return Place(self.file, max(spot.line, 1), max(spot.column, 1), len(spot.piece) or 1)
        key, value = find(self.tree, spot.path)
        if spot.piece and value is not None and (piece := self._piece(value, spot.piece)):
            return piece
        node = key if spot.key or value is None or value.kind != "scalar" else value
        node = node or value
        if node is None:
            return Place(self.file, max(spot.line, 1))
        one_line = node.end_line == node.line
        length = node.end_column - node.column if one_line and node.kind == "scalar" else 1
        return Place(self.file, node.line + 1, node.column + 1, max(length, 1))

    def _piece(self, node: Node, piece: str) -> Place | None:
        """Where `piece` stands in a scalar, if it stands there in one line as typed."""
        lines = self.text.split("\n")[node.line : node.end_line + 1]
        for offset, line in enumerate(lines):
            start = line.find(piece, node.column if offset == 0 else 0)
            if start >= 0:
                return Place(self.file, node.line + offset + 1, start + 1, len(piece))
        return None


def _shown_tag(tag: str) -> str:
    return "`" + tag.replace("tag:yaml.org,2002:", "!!") + "`"
