"""XML as a tree whose elements know their lines; what has entities of its own is refused."""

from dataclasses import dataclass, field
from html import escape
from xml.parsers import expat

from quizgen.diagnostics.said import said

DEEPEST = 200
"""Levels of elements that any format has, and more."""


class UnsafeXmlError(Exception):
    """XML that declares entities, or is too deep."""


@dataclass(slots=True)
class Node:
    """An element.

    Attributes:
        tag: its name.
        attributes: its attributes.
        line: where it begins in its file.
        parts: the elements and texts in it.
    """

    tag: str
    attributes: dict[str, str]
    line: int
    parts: "list[Node | str]" = field(default_factory=list)

    def all(self, tag: str) -> "list[Node]":
        """The elements of a name right below it."""
        return [part for part in self.parts if isinstance(part, Node) and part.tag == tag]

    def one(self, tag: str) -> "Node | None":
        """The first of them."""
        return next(iter(self.all(tag)), None)

    @property
    def inside(self) -> str:
        """What is in it: its text, and elements as HTML."""
        return "".join(part if isinstance(part, str) else part.written for part in self.parts)

    @property
    def written(self) -> str:
        """The element as XML."""
        named = "".join(f' {name}="{escape(value)}"' for name, value in self.attributes.items())
        inside = "".join(
            _as_text(part) if isinstance(part, str) else part.written for part in self.parts
        )
        return f"<{self.tag}{named}>{inside}</{self.tag}>"

    def value(self, tag: str, otherwise: str = "") -> str:
        """The text of the first element of a name below it."""
        found = self.one(tag)
        return found.inside.strip() if found else otherwise


def _as_text(text: str) -> str:
    """A text as XML that can be read."""
    if ("<" in text or "&" in text) and "]]>" not in text:
        return f"<![CDATA[{text}]]>"
    return escape(text, quote=False)


def parse_xml(data: bytes) -> Node:
    """The tree of a document.

    Raises:
        UnsafeXmlError: it declares entities or is too deep.
        expat.ExpatError: it isn't well-formed, or in an encoding that isn't known.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    root = Node("", {}, 1)
    opened = [root]

    def begins(tag: str, attributes: dict[str, str]) -> None:
        if len(opened) > DEEPEST:
            raise UnsafeXmlError(
                said("Its elements are more than {deepest} levels deep.", deepest=DEEPEST)
            )
        node = Node(tag, attributes, parser.CurrentLineNumber)
        opened[-1].parts.append(node)
        opened.append(node)

    def refuse(*_: object) -> None:
        raise UnsafeXmlError(said("It declares entities, which may unfold or read other files."))

    parser.StartElementHandler = begins
    parser.EndElementHandler = lambda _: opened.pop() and None
    parser.CharacterDataHandler = lambda text: opened[-1].parts.append(text)
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse  # type: ignore[assignment]  # never returns
    parser.Parse(data, True)
    (top,) = (part for part in root.parts if isinstance(part, Node))
    return top
