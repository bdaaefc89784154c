"""Finds things in a document's tree of places: what a path leads to, and what isn't allowed."""

from quizgen.load.yaml_places import Node


def find(node: Node | None, path: tuple[str | int, ...]) -> tuple[Node | None, Node | None]:
    """The key and the value that `path` leads to, as far as it goes in the tree."""
    key: Node | None = None
    for step in path:
        if node is None:
            break
        if node.kind == "map":
            index = node.place_of(str(step))
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
