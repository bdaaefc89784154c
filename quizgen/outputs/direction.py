"""Keeps texts whole that run the other way than the page they stand in.

In a page that runs right to left, the full stop of an English sentence would come to stand before
it, and the signs of `C++` or `-5` on the other side. Such texts are isolated (`<bdi>`), as UAX 9
and HTML mean it.
"""

import re
from collections.abc import Iterator

from quizgen.languages.direction import Direction

_LATIN = r"A-Za-z\u00aa-\u02b8\u0370-\u052f\u1e00-\u1fff\u2c00-\u2dff"
_OTHERS = r"\u0900-\u109f\u10a0-\u1cff\u2e80-\u9fff\ua000-\uabff\uac00-\ud7a3\uff21-\uffdc"
_LEFT = rf"{_LATIN}{_OTHERS}"
"""Letters that are written from left to right; of other scripts those that are common."""
_RIGHT = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_HAS_LEFT, _HAS_RIGHT = re.compile(f"[{_LEFT}]"), re.compile(f"[{_RIGHT}]")
_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")
"""What needs no isolation: letters alone, in whichever page."""
_ENTITY = re.compile(r"&#?\w+;")
_RUN = re.compile(
    rf"&\#?\w+;|(?P<run>[.@#$€£+\-−±]?[{_LATIN}0-9]"
    rf"(?:[{_LATIN}0-9.,:/'’_@+#*%°\-–−]*[{_LATIN}0-9+#*%°])?)"
)
"""A word of Latin or Greek letters or a number, with the signs that belong to it."""
_SIGNS = re.compile(r"[^\w\s.,:’'/–-]|\A[.\-–]|[-–:/]\d")
"""With which a word would fall apart among letters of the other direction."""
_LETTERS = re.compile(r"[A-Z](?:[ ,،]+[A-Z])+")
"""Letters of options, one after the other: in which order they are read matters."""
FIELD = "\x1f"
"""Stands between the fields of a note."""
_PIECE = re.compile(rf"(<[^>]*>|{FIELD})")
_NAME = re.compile(r"</?\s*([a-z0-9]+)")
_INLINE = frozenset(
    (
        *("a", "audio", "b", "bdi", "code", "del", "em", "i", "img", "ins", "rp", "rt", "ruby"),
        *("s", "small", "strong", "sub", "sup", "u"),
    )
)
_WHOLE = ("code", "math", "pre")
"""Elements that run from left to right by the style of every page, and what is in them."""
_BLANK = ("blank", "filled", "joined", "sound", "lang=")
"""Spans that stand in a line of text; others hold a text of their own."""
CUT = "\0"
"""Stands in a text for a blank."""


def directed(html: str, page: Direction) -> str:
    """HTML of texts, those isolated that run the other way than the page.

    Args:
        html: one text, or several in elements of their own (list entries, cells, paragraphs).
        page: the direction of the page.
    """
    if page == "ltr" and _HAS_RIGHT.search(html) is None:
        return html
    if page == "rtl" and _HAS_LEFT.search(html) is None and not any(map(str.isdigit, html)):
        return html
    done: list[str] = []
    line: list[str] = []
    for part, ends_line in _pieces(html):
        if ends_line:
            done += [*_line(line, page), part]
            line = []
        else:
            line.append(part)
    return "".join((*done, *_line(line, page)))


def directed_parts(parts: tuple[str, ...], page: Direction) -> tuple[str, ...]:
    """The texts round the blanks of one sentence, which is isolated as a whole."""
    return tuple(directed(CUT.join(parts), page).split(CUT))


def _pieces(html: str) -> Iterator[tuple[str, bool]]:
    """Texts and tags, and whether each of them ends a line of text."""
    spans: list[bool] = []
    maths = 0
    for index, part in enumerate(_PIECE.split(html)):
        name = _NAME.match(part) if index % 2 else None
        closes = part.startswith("</")
        if part == FIELD:
            yield part, True
        elif name is None:
            if part:
                yield part, False
        elif name[1] == "span":
            if not closes or not spans:
                spans.append(not (part == "<span>" or any(kind in part for kind in _BLANK)))
            yield part, (spans.pop() if closes else spans[-1])
        else:
            maths += (name[1] == "math") * (-1 if closes else 1)
            yield part, not maths and name[1] not in (*_INLINE, "math")


def _line(parts: list[str], page: Direction) -> list[str]:
    """A line of text: isolated as a whole where nothing in it runs as the page does."""
    told = _ENTITY.sub("", "".join(_told(parts)))
    own, other = (_HAS_RIGHT, _HAS_LEFT) if page == "rtl" else (_HAS_LEFT, _HAS_RIGHT)
    if own.search(told):
        return _with_runs(parts) if page == "rtl" else parts
    text = told.strip()
    if page == "rtl" and _LETTERS.fullmatch(text):
        return [re.sub("([A-Z])", r"<bdi>\1</bdi>", part) for part in parts]
    if not other.search(text) or _WORDS.fullmatch(text) or not _balanced(parts):
        return _with_runs(parts) if page == "rtl" else parts
    html = "".join(parts)
    inside = html.strip()
    before, _, after = html.partition(inside)  # the spaces round it are the page's
    return [f"{before}<bdi>{inside}</bdi>{after}"]


def _told(parts: list[str]) -> list[str]:
    """The texts of a line, without code and maths."""
    return [part for part, inside in _places(parts) if not inside and not part.startswith("<")]


def _with_runs(parts: list[str]) -> list[str]:
    """The words that have signs isolated, of a line that runs right to left."""
    return [
        part if inside or part.startswith("<") else _RUN.sub(_isolated, part)
        for part, inside in _places(parts)
    ]


def _places(parts: list[str]) -> list[tuple[str, bool]]:
    """Each part, and whether it is in an element that is whole by itself."""
    depth = 0
    found = []
    for part in parts:
        name = _NAME.match(part)
        whole = bool(name and name[1] in _WHOLE)
        if whole and not part.startswith("</"):
            depth += 1
        found.append((part, depth > 0))
        if whole and part.startswith("</"):
            depth -= 1
    return found


def _isolated(match: re.Match[str]) -> str:
    run = match["run"]
    return f'<bdi dir="ltr">{run}</bdi>' if run and _SIGNS.search(run) else match[0]


def _balanced(parts: list[str]) -> bool:
    """Whether each element of a line begins and ends in it."""
    depth = 0
    for part in parts:
        if part.startswith("</"):
            depth -= 1
        elif part.startswith("<") and not part.startswith(("<img", "<!--", "<br")):
            depth += not part.endswith("/>")
        if depth < 0:
            return False
    return depth == 0
