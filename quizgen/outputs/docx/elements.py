"""Elements of Office Open XML for which python-docx has no words."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

_AFTER_BORDERS = (
    *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct"),
    *("w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN"),
)
_AFTER_DIRECTION = (
    *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing"),
    *("w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment"),
    *("w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr"),
)
"""What comes after borders and after a direction among a paragraph's properties, whose order is
fixed (ECMA-376, 17.3.1.26)."""


def element(tag: str, *children: Any, **attributes: object) -> Any:  # noqa: ANN401 -- lxml's own
    """An element of WordprocessingML with attributes and children of the same."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    for child in children:
        made.append(child)
    return made


def text(tag: str, words: str) -> Any:  # noqa: ANN401 -- lxml's own
    """An element with a run of text in it."""
    written = element("t")
    written.text = words
    return element(tag, element("r", written))


def add_border(properties: Any) -> None:  # noqa: ANN401 -- lxml's own
    """Gives paragraphs a line below."""
    line = element("bottom", val="single", sz=4, space=1, color="808080")
    after = (*_AFTER_BORDERS, "w:bidi", *_AFTER_DIRECTION)
    properties.insert_element_before(element("pBdr", line), *after)


def add_direction(properties: Any) -> None:  # noqa: ANN401 -- lxml's own
    """Lets paragraphs run from right to left."""
    properties.insert_element_before(element("bidi"), *_AFTER_DIRECTION)
