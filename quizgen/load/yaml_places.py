"""The YAML reader that knows places: every key, value and scalar with line and column.

It composes libyaml's events (PyYAML's C parser) itself, because PyYAML's own composer resolves
by YAML 1.1, where `no` is a boolean. Scalars keep the text that the author typed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import yaml

DEEPEST = 255
"""Levels of nesting; the fast reader's limit."""
NO_BREAKS = "\x85\u2028\u2029"
"""Line breaks of YAML 1.1, which libyaml reads, but not of 1.2."""
STAND_INS = tuple(map(chr, range(0xE000, 0xF900)))
"""Characters for private use, of which libyaml sees three instead."""
NULL = re.compile(r"(?:~|null|Null|NULL|)\Z")
TRUE = re.compile(r"(?:true|True|TRUE)\Z")
FALSE = re.compile(r"(?:false|False|FALSE)\Z")
"""The YAML 1.2 core schema, 10.3.2; numbers stay text, and the models decide."""

# libyaml's parser where PyYAML was built with it, else the same in Python.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Node:
    """A mapping, list or scalar of the document, with where it starts and ends (from 0).

    A list or mapping ends, for `end_line`, where its beginning does; `stop` is its real end as line
    and column. Without brackets that is where the next thing begins.
    """

    kind: str
    line: int
    column: int
    end_line: int
    end_column: int
    tag: str = ""
    text: str = ""
    plain: bool = False
    keys: list["Node"] = field(default_factory=list)
    children: list["Node"] = field(default_factory=list)
    stop: tuple[int, int] = (0, 0)
    index: dict[str, int] | None = None

    def place_of(self, key: str) -> int | None:
        """Where among the keys of a mapping `key` stands first."""
        if self.index is None:
            # A mapping with a thousand keys may have a thousand problems: it's read through once.
            self.index = {}
            for place, node in enumerate(self.keys):
                self.index.setdefault(node.text, place)
        return self.index.get(key)


class UnplaceableError(Exception):
    """libyaml can't read the text, or it is nested too deeply; lines and columns count from 0.

    `began` is where the quotation, list or mapping began that was being read; None where unknown.
    """

    def __init__(
        self, reason: str, line: int = 0, column: int = 0, began: tuple[int, int] | None = None
    ) -> None:
        super().__init__(reason)
        self.line = line
        self.column = column
        self.began = began


def compose(text: str) -> Node | None:
    """The tree of the first document; None for an empty one.

    Raises:
        UnplaceableError: for text that isn't YAML to libyaml.
    """
    unused = (char for char in STAND_INS if char not in text)
    hidden = {char: next(unused) for char in NO_BREAKS if char in text}
    for char, stand_in in hidden.items():
        text = text.replace(char, stand_in)
    shown = str.maketrans({stand_in: char for char, stand_in in hidden.items()})
    reading = _Reading(yaml.parse(text, Loader=_LOADER), shown)
    try:
        for event in reading.events:
            if isinstance(event, yaml.DocumentStartEvent):
                return _node(next(reading.events), reading, 0)
    except yaml.MarkedYAMLError as error:
        mark, context = error.problem_mark, error.context_mark
        where = (mark.line, mark.column) if mark else (0, 0)
        began = (context.line, context.column) if context else None
        raise UnplaceableError(error.problem or "", *where, began) from error
    except yaml.YAMLError as error:
        raise UnplaceableError(str(error)) from error
    return None


@dataclass(frozen=True, slots=True)
class _Reading:
    """libyaml's events, what its stand-ins mean, and the nodes that have a name."""

    events: Iterator[yaml.Event]
    shown: dict[int, str]
    anchors: dict[str, Node] = field(default_factory=dict)


def _node(event: yaml.Event, reading: _Reading, depth: int) -> Node:
    events, anchors = reading.events, reading.anchors
    if depth > DEEPEST:
        raise UnplaceableError("too deep")
    if isinstance(event, yaml.AliasEvent):
        if event.anchor not in anchors:
            raise UnplaceableError(f"unknown alias {event.anchor}")
        return anchors[event.anchor]
    node = _started(event, reading.shown)
    anchor = event.anchor if isinstance(event, yaml.NodeEvent) else None
    if anchor:
        # Inside of what it names, an alias stands for nothing, as with the fast reader.
        anchors[anchor] = inside = replace(node, kind="scalar", plain=True)
    if isinstance(event, yaml.SequenceStartEvent):
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            node.children.append(_node(event, reading, depth + 1))
        node.stop = _end(event)
    elif isinstance(event, yaml.MappingStartEvent):
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            node.keys.append(_node(event, reading, depth + 1))
            node.children.append(_node(next(events), reading, depth + 1))
        node.stop = _end(event)
    if anchor and anchors[anchor] is inside:
        anchors[anchor] = node
    return node


def _end(event: yaml.Event) -> tuple[int, int]:
    mark = event.end_mark
    return (mark.line, mark.column) if mark else (0, 0)


def _started(event: yaml.Event, shown: dict[int, str]) -> Node:
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        raise UnplaceableError("an event without a mark")
    node = Node("scalar", start.line, start.column, end.line, end.column)
    if isinstance(event, yaml.ScalarEvent):
        node.tag, node.text = event.tag or "", event.value
        node.text = node.text.translate(shown) if shown else node.text
        node.plain = not event.style and not event.tag  # C says "", Python None
    elif isinstance(event, yaml.CollectionStartEvent):
        node.tag = event.tag or ""
        node.kind = "list" if isinstance(event, yaml.SequenceStartEvent) else "map"
    return node


def typed_values(node: Node | None) -> object:
    """The values as the author typed them.

    Numbers and dates are text, only booleans and nulls are values; a key is always text.
    """
    if node is None:
        return None
    if node.kind == "list":
        return [typed_values(child) for child in node.children]
    if node.kind == "map":
        return {
            key.text: typed_values(child)
            for key, child in zip(node.keys, node.children, strict=True)
        }
    if node.plain:
        if NULL.match(node.text):
            return None
        if TRUE.match(node.text) or FALSE.match(node.text):
            return bool(TRUE.match(node.text))
    return node.text
