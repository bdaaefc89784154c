"""HTML as the elements that items of QTI may have: well-formed, and as the version knows them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, SubElement

from quizgen.outputs.qti.dialect import Dialect
from quizgen.outputs.xml_elements import value
from quizgen.text.markup import CUT
from quizgen.text.media import TYPES

_VOID = ("br", "hr", "img")
_KEPT = frozenset(("alt", "class", "colspan", "height", "href", "rowspan", "src", "width"))
"""Attributes that both versions know where they are written."""
_MATHML = "http://www.w3.org/1998/Math/MathML"
_ISOLATES = {"ltr": "\u2066", "rtl": "\u2067", None: "\u2068"}
_ENDS_ISOLATE = "\u2069"
"""Signs that isolate a text that runs the other way (UAX 9)."""

Gap = Callable[[Element], None]
"""Adds the field of a blank."""


@dataclass(slots=True)
class _Tree:
    """Elements that are being read.

    Attributes:
        open: those that are open, with what stands behind each; the first is the parent of all.
    """

    open: list[tuple[Element, str]] = field(default_factory=list)

    def text(self, text: str) -> None:
        """Adds text behind what there is."""
        parent = self.open[-1][0]
        if len(parent):
            parent[-1].tail = (parent[-1].tail or "") + text
        else:
            parent.text = (parent.text or "") + text


class Reader(HTMLParser):
    """Puts HTML into an element.

    Args:
        dialect: the version.
        parent: where it goes.
        gaps: the fields of its blanks, in their order.
    """

    def __init__(self, dialect: Dialect, parent: Element, gaps: Iterator[Gap]) -> None:
        super().__init__()
        self._html5 = dialect.kebab
        self._gaps = gaps
        self._tree = _Tree([(parent, "")])
        self._maths = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens an element, or what stands for it."""
        given = {name: text or "" for name, text in attrs}
        parent = self._tree.open[-1][0]
        self._maths += tag == "math"
        if self._maths:
            names = {"xmlns": _MATHML} if tag == "math" else {}
            self._push(SubElement(parent, tag, {**names, **given}))
        elif tag == "audio":
            self._push(self._sound(parent, given["src"]))
        elif tag == "bdi":  # which version 2 doesn't know, and version 3 not with maths in it
            self._tree.text(_ISOLATES[given.get("dir")])
            self._push(parent, _ENDS_ISOLATE)
        elif not self._html5 and tag in ("ruby", "rt"):
            self._tree.text("(" if tag == "rt" else "")
            self._push(parent, ")" if tag == "rt" else "")
        else:
            element = SubElement(parent, tag, self._attributes(given))
            if tag not in _VOID:
                self._push(element)

    def handle_endtag(self, tag: str) -> None:
        """Closes it."""
        if tag in _VOID:
            return
        self._maths -= tag == "math"
        _, after = self._tree.open.pop()
        self._tree.text(after)

    def handle_data(self, data: str) -> None:
        """Adds text, with a field for each blank."""
        first, *others = data.split(CUT)
        self._tree.text(first)
        for text in others:
            next(self._gaps)(self._tree.open[-1][0])
            self._tree.text(text)

    def _push(self, element: Element, after: str = "") -> None:
        self._tree.open.append((element, after))

    def _attributes(self, given: dict[str, str]) -> dict[str, str]:
        kept = {name: text for name, text in given.items() if name in _KEPT}
        if "lang" in given:
            kept["xml:lang"] = given["lang"]
        if self._html5 and "dir" in given:
            kept["dir"] = given["dir"]
        if self._html5 and "align" in given:
            kept["class"] = f"qti-align-{given['align']}"
        return kept

    def _sound(self, parent: Element, address: str) -> Element:
        if self._html5:
            for element, _ in self._tree.open:
                if element.tag == "p":  # which version 3 lets no player be in
                    element.tag = "div"
            return value(parent, "audio", controls="true", src=address)
        kind = TYPES[address[address.rindex(".") :]]
        return value(parent, "object", data=address, type=kind)


def put(dialect: Dialect, parent: Element, html: str, *gaps: Gap) -> None:
    """Puts HTML into an element that has nothing yet."""
    if "<" not in html and "&" not in html and CUT not in html:
        parent.text = html
        return
    reader = Reader(dialect, parent, iter(gaps))
    reader.feed(html)
    reader.close()
