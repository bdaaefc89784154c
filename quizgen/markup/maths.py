"""TeX to MathML, which browsers and Anki show without a script or the network."""

import re
from functools import lru_cache
from html import unescape
from itertools import accumulate
from typing import TYPE_CHECKING

from quizgen.markup.literal import literal

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


class MathsError(ValueError):
    """TeX that can't be rendered right."""


MATHS = re.compile(r"\\\((.+?)\\\)", re.DOTALL)
"""A formula, where the parser meets its beginning."""
_LEFT_OVER = re.compile(r"\\[A-Za-z]*")
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
_CAPITAL = re.compile(r"(?<=.)(?=[A-Z])")
_PARTS = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2}
_PARTS |= {"msubsup": 3, "munderover": 3}
"""How many parts such an element has; with another number a browser shows an error."""
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

    if not _balanced(tex):
        raise MathsError("its braces don't match")
    try:
        return _written(convert_to_element(tex))
    except MathsError:
        raise
    except Exception as error:
        what = _CAPITAL.sub(" ", type(error).__name__.removesuffix("Error")).lower()
        raise MathsError(f"the TeX isn't complete ({what})") from error


def _balanced(tex: str) -> bool:
    # The converter takes a missing brace for one at the end.
    depths = list(accumulate({"{": 1, "}": -1}.get(sign, 0) for sign in _BRACE.findall(tex)))
    return not depths or (min(depths) >= 0 and depths[-1] == 0)


def _written(element: "Element") -> str:
    """The element as HTML. The converter's own writer leaves `<` and `&` of texts as they are."""
    # Its symbols are numbered references; a command it doesn't know is left as it was typed.
    if unknown := _LEFT_OVER.match(element.text or ""):
        raise MathsError(f"the command {unknown[0]} isn't known")
    if len(element) != _PARTS.get(element.tag, len(element)):
        raise MathsError("the TeX isn't complete (a part is missing)")
    for name in element.attrib:
        if name in _UNSAFE or name.startswith("on"):
            raise MathsError(f"maths can't have `{name}`")
    attributes = "".join(f' {name}="{literal(value)}"' for name, value in element.items())
    text = unescape(element.text or "").replace("\n", " ")
    inside = literal(text) + "".join(map(_written, element))
    return f"<{element.tag}{attributes}>{inside}</{element.tag}>{literal(element.tail or '')}"
