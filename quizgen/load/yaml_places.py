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
_STAND_INS = {"\x85": "\U0010fff0", "\u2028": "\U0010fff1", "\u2029": "\U0010fff2"}
"""Line breaks of YAML 1.1, which libyaml reads, but not of 1.2, and what libyaml sees instead."""
_HIDE = str.maketrans(_STAND_INS)
_SHOW = str.maketrans({stand_in: char for char, stand_in in _STAND_INS.items()})
NULL = re.compile(r"(?:~|null|Null|NULL|)\Z")
TRUE = re.compile(r"(?:true|True|TRUE)\Z")
FALSE = re.compile(r"(?:false|False|FALSE)\Z")
"""The YAML 1.2 core schema, 10.3.2; numbers stay text, and the models decide."""

# libyaml's parser where PyYAML was built with it, else the same in Python.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Node:
    """A mapping, list or scalar of the document, with where it starts and ends (from 0)."""

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


class UnplaceableError(Exception):
    """libyaml can't read the text, or it is nested too deeply."""


def compose(text: str) -> Node | None:
    """The tree of the first document; None for an empty one.

    Raises:
        UnplaceableError: for text that isn't YAML to libyaml.
    """
    anchors: dict[str, Node] = {}
    events = yaml.parse(text.translate(_HIDE), Loader=_LOADER)
    try:
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                return _node(next(events), events, anchors, 0)
    except yaml.YAMLError as error:
        raise UnplaceableError(str(error)) from error
    return None


def _node(
    event: yaml.Event, events: Iterator[yaml.Event], anchors: dict[str, Node], depth: int
) -> Node:
    if depth > DEEPEST:
        raise UnplaceableError("too deep")
    if isinstance(event, yaml.AliasEvent):
        if event.anchor not in anchors:
            raise UnplaceableError(f"unknown alias {event.anchor}")
        return anchors[event.anchor]
    node = _started(event)
    anchor = event.anchor if isinstance(event, yaml.NodeEvent) else None
    if anchor:
        # Inside of what it names, an alias stands for nothing, as with the fast reader.
        anchors[anchor] = inside = replace(node, kind="scalar", plain=True)
    if isinstance(event, yaml.SequenceStartEvent):
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            node.children.append(_node(event, events, anchors, depth + 1))
    elif isinstance(event, yaml.MappingStartEvent):
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            node.keys.append(_node(event, events, anchors, depth + 1))
            node.children.append(_node(next(events), events, anchors, depth + 1))
    if anchor and anchors[anchor] is inside:
        anchors[anchor] = node
    return node


def _started(event: yaml.Event) -> Node:
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        raise UnplaceableError("an event without a mark")
    node = Node("scalar", start.line, start.column, end.line, end.column)
    if isinstance(event, yaml.ScalarEvent):
        node.tag, node.text = event.tag or "", event.value.translate(_SHOW)
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


def find(node: Node | None, path: tuple[str | int, ...]) -> tuple[Node | None, Node | None]:
    """The key and the value that `path` leads to, as far as it goes in the tree."""
    key: Node | None = None
    for step in path:
        if node is None:
            break
        if node.kind == "map":
            index = next((i for i, k in enumerate(node.keys) if k.text == str(step)), None)
            if index is None:
                break
            key, node = node.keys[index], node.children[index]
        elif node.kind == "list" and isinstance(step, int) and step < len(node.children):
            key, node = None, node.children[step]
        else:
            break
    return key, node


def first_bad_key(node: Node | None) -> Node | None:
    """The first key that is no text, or stands twice in its mapping."""
    seen: set[int] = set()
    stack = [node] if node else []
    while stack:
        current = stack.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        texts: set[str] = set()
        for key in current.keys:
            if key.kind != "scalar" or key.text in texts:
                return key
            texts.add(key.text)
        stack.extend(reversed(current.children))
    return None


def first_foreign_tag(node: Node | None) -> Node | None:
    """The first node with a tag other than those of text, lists and mappings."""
    allowed = ("", "!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map")))
    seen: set[int] = set()
    stack = [node] if node else []
    while stack:
        current = stack.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        if current.tag not in allowed:
            return current
        stack.extend(reversed(current.keys + current.children))
    return None
