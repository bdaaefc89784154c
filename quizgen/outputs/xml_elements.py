"""Elements of XML, one in the other."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring


def value(parent: Element, tag: str, text: object = "", **attributes: str) -> Element:
    """Adds an element that holds a plain value."""
    element = SubElement(parent, tag, attributes)
    element.text = str(text)
    return element


def document(root: Element, *, indented: bool = True) -> bytes:
    """A file of XML, an element a line; not where elements stand in texts, which that changes."""
    if indented:
        indent(root)
    return bytes(tostring(root, encoding="UTF-8", xml_declaration=True)) + b"\n"
