"""TeX to MathML, which browsers and Anki show without a script or the network."""

import re
from functools import lru_cache
from html import unescape
from itertools import accumulate
from typing import TYPE_CHECKING

from quizgen.text.markup.literal import literal
from quizgen.text.markup.maths_commands import COMMANDS, ENVIRONMENTS, SHORT

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


class MathsError(ValueError):
    """TeX that can't be rendered right."""


LONGEST_FORMULA = 4000
"""Signs of a formula; one that is longer is text."""
_COMMAND = re.compile(r"\\(?:(?P<name>[A-Za-z]+\*?)|(?P<sign>.))", re.DOTALL)
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\s*\{(?P<name>[^{}]*)\}")
_LEFT_OVER = re.compile(r"\\[A-Za-z]*")
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
_CAPITAL = re.compile(r"(?<=.)(?=[A-Z])")
_PARTS = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2}
_PARTS |= {"msubsup": 3, "munderover": 3}
"""How many parts such an element has; with another number a browser shows an error."""
_SHOWN_PLAIN = frozenset(("bold", "double-struck", "script", "fraktur"))
"""Alphabets that browsers ignore, where the converter hasn't put the letters of them itself."""
_BAR = "&#x02015;"
_LINES = {"mover": "\u203e", "munder": "_"}
"""Lines that stretch over what they mark, for the bar that doesn't (MathML Core, B.2)."""
_UNSAFE = frozenset(("class", "href", "id", "src", "style"))
"""Attributes that TeX can set and that have no business on a card: links, looks, addresses."""


@lru_cache(maxsize=4096)
def to_mathml(tex: str) -> str:
    r"""MathML for what stands between `\(` and `\)`; texts in it are shown, never run.

    Raises:
        MathsError: a command of it isn't one of those that are rendered right, its braces don't
            match, or it does something else than show maths.
    """
    # Heavy, and only decks with maths need it.
    from latex2mathml.converter import convert_to_element

    if not _balanced(tex):
        raise MathsError("its braces don't match")
    _look(tex)
    try:
        return _written(convert_to_element(tex))
    except MathsError:
        raise
    except Exception as error:
        what = _CAPITAL.sub(" ", type(error).__name__.removesuffix("Error")).lower()
        raise MathsError(f"the TeX isn't complete ({what})") from error


def _look(tex: str) -> None:
    """Looks for what isn't on the list of commands and environments."""
    for match in _COMMAND.finditer(tex):
        if match["name"] and match["name"] not in COMMANDS:
            raise MathsError(f"the command \\{match['name']} isn't known")
        if match["sign"] and match["sign"] not in SHORT:
            raise MathsError(f"the command \\{match['sign']} isn't known")
    for match in _ENVIRONMENT.finditer(tex):
        if match["name"] not in ENVIRONMENTS:
            raise MathsError(f"the environment `{match['name']}` isn't known")


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
    if element.get("mathvariant") in _SHOWN_PLAIN and (element.text or "").isalnum():
        raise MathsError("letters in another alphabet are written one by one, as in \\mathbf{x}")
    attributes = "".join(f' {name}="{literal(value)}"' for name, value in element.items())
    text = unescape(element.text or "").replace("\n", " ")
    parts = [_written(child) for child in element]
    if element.tag in _LINES and element[1].text == _BAR:
        parts[1] = f'<mo stretchy="true">{_LINES[element.tag]}</mo>'
    inside = literal(text) + "".join(parts)
    return f"<{element.tag}{attributes}>{inside}</{element.tag}>{literal(element.tail or '')}"
