"""Elements of XML, one in the other, and files of them.

The library's own writer takes three times as long, most of it for namespaces, of which there are
none here but as plain attributes.
"""

from collections.abc import Callable
from functools import lru_cache
from xml.etree.ElementTree import Element, SubElement

_DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>\n"


def value(parent: Element, tag: str, text: object = "", **attributes: str) -> Element:
    """Adds an element that holds a plain value."""
    element = SubElement(parent, tag, attributes)
    element.text = text if isinstance(text, str) else str(text)
    return element


def document(root: Element, *, indented: bool = True) -> bytes:
    """A file of XML, an element a line; not where elements stand in texts, which that changes."""
    parts = [_DECLARATION]
    _write(root, parts.append, "\n" if indented else "")
    parts.append("\n")
    return "".join(parts).encode()


def _write(element: Element, write: Callable[[str], None], margin: str) -> None:
    """Writes an element; `margin` is the line break that its end has before it, or nothing."""
    tag, text = element.tag, element.text
    start = f"<{tag}"
    for name, given in element.items():
        start += f' {name}="{_quoted(given)}"'
    if not text and not len(element):
        write(f"{start} />")
        return
    write(f"{start}>{_escaped(text)}" if text else f"{start}>")
    if len(element):
        deeper = f"{margin}  " if margin else ""
        for child in element:
            write(deeper)
            _write(child, write, deeper)
            if child.tail:
                write(_escaped(child.tail))
        write(margin)
    write(f"</{tag}>")


def _escaped(text: str) -> str:
    if "&" in text or "<" in text or ">" in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text


@lru_cache(maxsize=1 << 12)
def _quoted(text: str) -> str:
    """A text as an attribute, whose line breaks and tabs would else be read as spaces."""
    text = _escaped(text).replace('"', "&quot;").replace("\n", "&#10;")
    return text.replace("\r", "&#13;").replace("\t", "&#9;")
