"""How much room HTML takes on paper: its lines in a print of some size, and its pictures.

The figures are those of common serif fonts, rather too wide than too narrow; whether they hold is
measured in a browser by the tests.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from unicodedata import category, east_asian_width

BLOCKS = frozenset(("p", "ul", "ol", "li", "pre", "table", "blockquote", "div", "hr"))
"""Elements that begin a line of their own."""
_HAN = r"\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_HAN}]|[^\s{_HAN}]+\s*|\s+")
"""What a line can end before."""
_VOID = frozenset(("br", "hr", "img"))
_NARROW, _WIDE = frozenset("iljtfrI.,:;!|'()[]{}·’“”- "), frozenset("mwMW—…@%")
RUBY, CODE, CELL, MATHS, ROW = 1.45, 1.1, 2.0, 1.12, 1.1
"""Lines of one with pinyin; widths of code to text; ems round a cell; sizes of maths to text, and
lines of a row of a matrix or table."""
_BARS = {"mfrac": 0.2, "msqrt": 0.2, "mroot": 0.2, "mover": 0.5, "munder": 0.5, "munderover": 1.2}
_SCRIPTS = {"msub": 0.35, "msup": 0.35, "msubsup": 0.7}


@dataclass
class Element:
    """An element of HTML, its children in their order."""

    tag: str
    children: list["Element | str"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands in one piece: ems of width, lines of height; a picture has neither.

    `breaks` says that a piece too long for a line goes on on the next.
    """

    ems: float
    lines: float = 1
    breaks: bool = False
    picture: bool = False


_NOTHING = Piece(0, breaks=True)
Line = tuple[Piece, ...]
"""What the author put into one line; on paper it may be several."""


@lru_cache(maxsize=1 << 12)
def lines_of(html: str) -> tuple[Line, ...]:
    """The lines of HTML, as wide as they are written."""
    parser = _Tree()
    parser.feed(html)
    parser.close()
    lines: list[list[Piece]] = [[]]
    _flow(parser.root, lines, scale=1, preformatted=False)
    return tuple(tuple(line) for line in lines if line) or ((),)


def wrapped(line: Line, room: float, beside: float) -> tuple[float, int]:
    """Lines of print that a line takes where there is room for so many ems, and rows of pictures.

    Pictures that stand alone, or with no more than `beside` ems of words, share a row; else each
    may have its own.
    """
    pictures = sum(piece.picture for piece in line)
    if pictures and sum(piece.ems for piece in line) <= beside:
        return 0, 1
    done = at = 0.0
    tallest = 1.0
    for piece in line:
        if at and at + piece.ems > room:
            done, at, tallest = done + tallest, 0, 1
        at, tallest = at + piece.ems, max(tallest, piece.lines)
        if at > room and piece.breaks:
            done, at = done + at // room, at % room
    return done + tallest, pictures


def widest(lines: Iterable[Line]) -> float:
    """Ems of the widest piece that can't be broken."""
    pieces = (piece.ems for line in lines for piece in line if not piece.breaks)
    return max(pieces, default=0.0)


def abreast(lines: Iterable[Line]) -> int:
    """The most pictures that a line has."""
    return max((sum(piece.picture for piece in line) for line in lines), default=0)


def ems(text: str) -> float:
    """About how wide a text is."""
    return sum(map(_em, text))


@lru_cache(maxsize=1 << 12)
def _em(char: str) -> float:
    if char in _NARROW:
        return 0.36
    if char in _WIDE or east_asian_width(char) in "WF":
        return 1.0
    kind = category(char)
    if kind[0] in "MC":
        return 0.0
    return 0.72 if kind == "Lu" else 0.57


class _Tree(HTMLParser):
    """Makes a tree of HTML that quizgen wrote, in which every element is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        element = Element(tag)
        self._open[-1].children.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if len(self._open) > 1 and self._open[-1].tag == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def _flow(element: Element, lines: list[list[Piece]], scale: float, *, preformatted: bool) -> None:
    """Puts the pieces of an element after those that there are."""
    for child in element.children:
        if isinstance(child, str):
            _words(child, lines, scale, preformatted=preformatted)
        elif child.tag == "img":
            lines[-1].append(Piece(0, 0, picture=True))
        elif child.tag == "math":
            width, height = _maths(child)
            lines[-1].append(Piece(width * MATHS, max(height * MATHS, 1)))
        elif child.tag == "ruby":
            lines[-1].append(Piece(ems(_base(child)), RUBY, breaks=True))
        elif child.tag == "br":
            lines[-1] = lines[-1] or [_NOTHING]  # an empty line is a line
            lines.append([])
        elif child.tag == "tr":
            lines += [[*_row(child)], []]
        else:
            block = child.tag in BLOCKS
            if block:
                lines.append([])
            code = CODE if child.tag == "code" else 1
            _flow(child, lines, scale * code, preformatted=preformatted or child.tag == "pre")
            if block:
                lines.append([])


def _words(text: str, lines: list[list[Piece]], scale: float, *, preformatted: bool) -> None:
    for number, part in enumerate(text.split("\n")):
        if number and preformatted:
            lines.append([])
        lines[-1] += [Piece(ems(word) * scale, breaks=True) for word in _WORD.findall(part)]
        if preformatted and not part:
            lines[-1].append(_NOTHING)


def _row(element: Element) -> Iterator[Piece]:
    """A table's row: a line in which each cell takes its width."""
    for cell in element.children:
        if isinstance(cell, Element):
            inside: list[list[Piece]] = [[]]
            _flow(cell, inside, 1, preformatted=False)
            pieces = [piece for line in inside for piece in line]
            yield Piece(CELL, ROW * max(1, len([line for line in inside if line])))
            yield from pieces


def _base(element: Element) -> str:
    """The characters of a ruby, or the readings where they are wider."""
    below = "".join(child for child in element.children if isinstance(child, str))
    above = "".join(_text(child) for child in element.children if isinstance(child, Element))
    return below if ems(below) >= ems(above) * 0.52 else above[: round(len(above) * 0.6)]


def _text(element: Element) -> str:
    return "".join(child if isinstance(child, str) else _text(child) for child in element.children)


def _maths(element: Element) -> tuple[float, float]:
    """Ems and lines of a formula."""
    parts = [
        (ems(child.strip()), 1.0) if isinstance(child, str) else _maths(child)
        for child in element.children
    ]
    if not parts:
        return 0.3 if element.tag == "mspace" else 0.0, 1.0
    widths, heights = [width for width, _ in parts], [height for _, height in parts]
    if element.tag == "mtable":
        return max(widths), sum(heights) * ROW
    if element.tag == "mtr":
        return sum(widths) + len(parts), max(heights)
    if element.tag == "mfrac":
        return max(widths) * 0.8 + 0.3, sum(heights) * 0.75 + _BARS["mfrac"]
    if element.tag in ("munder", "mover", "munderover"):
        return max(widths), max(heights) + _BARS[element.tag]
    if element.tag == "mo":
        return sum(widths) + 0.4, 1.0
    more = _SCRIPTS.get(element.tag, 0) + _BARS.get(element.tag, 0)
    return sum(widths) + more, max(heights) + more
