"""TeX to MathML, which browsers and Anki show without a script or the network."""

import re
from functools import lru_cache
from html import unescape
from typing import TYPE_CHECKING

from quizgen.markup.literal import literal

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


class MathsError(ValueError):
    """TeX that can't be rendered right."""


MATHS = re.compile(r"\\\((.+?)\\\)", re.DOTALL)
"""A formula, where the parser meets its beginning."""
_LEFT_OVER = re.compile(r"\\[A-Za-z]*")
_UNSAFE = frozenset(("class", "href", "id", "src", "style"))
"""Attributes that TeX can set and that have no business on a card: links, looks, addresses."""


@lru_cache(maxsize=4096)
def to_mathml(tex: str) -> str:
    r"""MathML for what stands between `\(` and `\)`; texts in it are shown, never run.

    Raises:
        MathsError: the converter doesn't know a command of it, its braces don't match, or it
            does something else than show maths.
    """
    # Heavy, and only decks with maths need it.
    from latex2mathml.converter import convert_to_element

    try:
        return _written(convert_to_element(tex))
    except MathsError:
        raise
    except Exception as error:
        raise MathsError(f"the TeX isn't complete ({type(error).__name__})") from error


def _written(element: "Element") -> str:
    """The element as HTML. The converter's own writer leaves `<` and `&` of texts as they are."""
    # Its symbols are numbered references; a command it doesn't know is left as it was typed.
    if unknown := _LEFT_OVER.match(element.text or ""):
        raise MathsError(f"the command {unknown[0]} isn't known")
    for name in element.attrib:
        if name in _UNSAFE or name.startswith("on"):
            raise MathsError(f"maths can't have `{name}`")
    attributes = "".join(f' {name}="{literal(value)}"' for name, value in element.items())
    text = unescape(element.text or "").replace("\n", " ")
    inside = literal(text) + "".join(map(_written, element))
    return f"<{element.tag}{attributes}>{inside}</{element.tag}>{literal(element.tail or '')}"
