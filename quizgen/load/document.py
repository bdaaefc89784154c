"""One file of a deck: its text, its values, and where in it a value stands."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from quizgen.diagnostics import Diagnostic, Place, Report, Spot
from quizgen.diagnostics.said import NOTHING, Said, said
from quizgen.load import codes
from quizgen.load.slips import Typed
from quizgen.load.yaml_places import Node, UnplaceableError, compose, typed_values
from quizgen.load.yaml_search import find, first_bad_key, first_foreign_tag
from quizgen.load.yaml_values import YamlProblem, read_values
from quizgen.text.yaml_form import as_typed

_TAG = re.compile(r"(?:^|[\s\[{,])!\S", re.MULTILINE)
NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""What no YAML file may hold as it is (YAML 1.2, 5.1), though the fast reader lets it pass;
noncharacters, of which `quizgen.text.markup` uses one; halves of characters, which only code can
write; and U+0085, a control too, which the first of
YAML's versions read as the end of a line."""
_QUOTE = said("Put a text that holds `: `, `#`, brackets or quotes into quotes.")
_PAIR = re.compile(r"\s*(?:- +)*(?P<key>[\w-]+): +(?P<text>[^\s'\"\[{|>].{0,200}?)\s*")
_CLOSED_BY = {"'": "'", '"': '"', "[": "]", "{": "}"}
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Document:
    """A YAML file's text. Its tree of places is made when the first place is asked for.

    `typed` is what the author typed, where the text is what was meant by it.
    """

    file: str
    text: str
    typed: Typed | None = None

    @cached_property
    def _composed(self) -> Node | UnplaceableError | None:
        try:
            return compose(self.text)
        except UnplaceableError as error:
            return error

    @property
    def tree(self) -> Node | None:
        """The places; None where libyaml can't read what the fast reader could."""
        return self._composed if isinstance(self._composed, Node) else None

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text, as YAML counts them."""
        return _LINE_END.split(self.text)

    def values(self) -> tuple[object, tuple[Diagnostic, ...]]:
        """The document's values, or the reason why it has none."""
        if char := NOT_TEXT.search(self.text):
            return None, (self._no_text(char),)
        values = read_values(self.text)
        may_be_tagged = "!" in self.text and _TAG.search(self.text)
        if may_be_tagged and (tagged := first_foreign_tag(self.tree)):
            return None, (self._foreign_tag(tagged),)
        if isinstance(values, list) and self.tree and self.tree.kind != "list":
            message = said(
                "This file holds {values} YAML documents; a deck's file is one.", values=len(values)
            )
            hint = said("Take out the lines `---`, or make it several files.")
            return None, (codes.WRONG_TYPE.at(Spot(self.file), message, hint),)
        if not isinstance(values, YamlProblem):
            return values, ()
        if values.kind == "duplicate" and self.tree:
            # As numbers `1` and `1.0` are one key; as typed they may be two.
            return self.typed_values()
        return None, (self._refusal(values),)

    def typed_values(self) -> tuple[object, tuple[Diagnostic, ...]]:
        """The values with every number and date as the text that the author typed."""
        if isinstance(error := self._composed, UnplaceableError):
            spot = Spot(self.file, line=error.line + 1, column=error.column + 1)
            return None, (
                codes.BROKEN_YAML.at(spot, said("This is no YAML: {error}.", error=error), _QUOTE),
            )
        if key := first_bad_key(self.tree):
            return None, (self._bad_key(key),)
        return typed_values(self.tree), ()

    def report(self, diagnostic: Diagnostic) -> Report:
        """The diagnostic with its line and column in this file."""
        place = self._inside(self._place(diagnostic.spot))
        if self.typed is None:
            return Report(diagnostic, place, self.lines[place.line - 1])
        if diagnostic.spot.path:
            column = self.typed.column(place.line, place.column)
            place = replace(place, column=column)
        line = _LINE_END.split(self.typed.text)[place.line - 1]
        return Report(diagnostic, place, line)

    @cached_property
    def _last(self) -> int:
        """The last line (from 1) that has something in it; 1 where none has."""
        lines = range(len(self.lines), 0, -1)
        return next((line for line in lines if self.lines[line - 1].strip()), 1)

    def _inside(self, place: Place) -> Place:
        """The place, or for one behind the end of the text the last character before that."""
        if place.line <= self._last:
            return place
        column = len(self.lines[self._last - 1].rstrip())
        return Place(place.file, self._last, max(column, 1))

    @property
    def _without_end(self) -> Said:
        """What is wrong where the text ends within a quotation or brackets; empty elsewhere."""
        error = self._composed
        if isinstance(error, Node) or error is None or error.began is None:
            return NOTHING
        if error.line < self._last - 1:
            return NOTHING
        (line, column), lines = error.began, self.lines
        sign = lines[line][column : column + 1] if line < len(lines) else ""
        if sign not in _CLOSED_BY:
            return NOTHING
        return said(
            "The `{sign}` in line {line}, column {column} has no `{end}` that belongs to it.",
            sign=sign,
            line=line + 1,
            column=column + 1,
            end=_CLOSED_BY[sign],
        )

    def _no_text(self, char: re.Match[str]) -> Diagnostic:
        before = _LINE_END.split(self.text[: char.start()])
        spot = Spot(self.file, line=len(before), column=len(before[-1]) + 1)
        message = said(
            "The character U+{char} can't stand in a YAML file.", char=f"{ord(char[0]):04X}"
        )
        return codes.BROKEN_YAML.at(spot, message, said("Take it out; it may be invisible."))

    def _foreign_tag(self, node: Node) -> Diagnostic:
        spot = Spot(self.file, line=node.line + 1, column=node.column + 1)
        tag = node.tag.replace("tag:yaml.org,2002:", "!!")
        message = said("The tag `{tag}` isn't read: a deck is text, lists and mappings.", tag=tag)
        hint = said("Write the value without the tag; quote a text that begins with `!`.")
        return codes.UNSAFE_YAML.at(spot, message, hint)

    def _bad_key(self, key: Node) -> Diagnostic:
        spot = Spot(self.file, line=key.line + 1, column=key.column + 1, piece=key.text)
        if key.kind != "scalar":
            hint = said("Put a key that begins with `[` or `{{` into quotes.")
            shape = said("list") if key.kind == "list" else said("mapping")
            return codes.WRONG_TYPE.at(
                spot, said("A key is a text, and here it is a {shape}.", shape=shape), hint
            )
        message = said("The key `{text}` stands twice in one mapping.", text=key.text)
        return codes.DUPLICATE_KEY.at(spot, message, said("Keep one of the two."))

    def _refusal(self, problem: YamlProblem) -> Diagnostic:
        spot = Spot(self.file, line=problem.line, column=problem.column)
        if problem.kind == "duplicate":
            return codes.DUPLICATE_KEY.at(spot, problem.message, said("Keep one of the two."))
        if problem.kind == "syntax":
            message = self._without_end if problem.line >= self._last else NOTHING
            hint = _QUOTE if message else self._in_quotes(problem.line)
            return codes.BROKEN_YAML.at(spot, message or problem.message, hint)
        return codes.UNSAFE_YAML.at(spot, problem.message, said("Write the values themselves."))

    def _in_quotes(self, line: int) -> Said:
        """The pair in a line with its text in quotes, where it is such a text that breaks it."""
        match = _PAIR.fullmatch(self.lines[line - 1]) if 0 < line <= len(self.lines) else None
        if match is None or (quoted := as_typed(match["text"])) == match["text"]:
            return _QUOTE
        return said(
            "Put the text into quotes: `{match}: {quoted}`.", match=match["key"], quoted=quoted
        )

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
        lines = self.lines[node.line : node.end_line + 1]
        for offset, line in enumerate(lines):
            first = node.column if offset == 0 else 0
            # Not beyond the scalar: the line it ends in may be the whole file.
            last = node.end_column if offset == node.end_line - node.line else len(line)
            start = line.find(piece, first, last)
            if start >= 0:
                return Place(self.file, node.line + offset + 1, start + 1, len(piece))
        return None
