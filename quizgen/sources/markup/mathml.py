"""MathML as TeX: what browsers show, as an author writes it."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from quizgen.sources.markup.html_tree import Element
from quizgen.text.markup import maths_commands
from quizgen.text.markup.maths import MathsError, to_mathml

_TEXT = re.compile(r">([^<>]+)<")
_SPECIAL = {"{": r"\{", "}": r"\}", "%": r"\%", "$": r"\$", "#": r"\#", "&": r"\&", "_": r"\_"}
_ACCENTS = {
    "^": "hat",
    "ˆ": "hat",
    "¯": "bar",
    "‾": "overline",
    "→": "vec",
    "⃗": "vec",
    "˙": "dot",
    "¨": "ddot",
    "~": "tilde",
    "˜": "tilde",
    "⏞": "overbrace",
}
"""What stands over something, and the command that puts it there."""
_BELOW = {"_": "underline", "⏟": "underbrace"}
_MATRIX = re.compile(r"([(\[|])\\begin\{matrix\}((?:(?!\\begin).)*?)\\end\{matrix\}[)\]|]")
_BIG = frozenset("∑∏∫⋃⋂") | {"lim", "max", "min", "sup", "inf"}


def tex_of(math: Element) -> str:
    """TeX of a `<math>`; it is what an annotation says, where one does."""
    for note in math.elements("annotation"):
        if note.attributes.get("encoding", "").lower() in ("application/x-tex", "latex", "tex"):
            return " ".join(note.text().split())
    return _MATRIX.sub(_bracketed, " ".join(_row(math).split()))


def _bracketed(found: re.Match[str]) -> str:
    kind = {"(": "pmatrix", "[": "bmatrix", "|": "vmatrix"}[found[1]]
    return f"\\begin{{{kind}}}{found[2]}\\end{{{kind}}}"


@cache
def _signs() -> Mapping[str, str]:
    """The command of each sign that has one, asked of the converter that quizgen shows TeX with."""
    groups = (
        *(maths_commands.GREEK, maths_commands.OPERATORS, maths_commands.RELATIONS),
        *(maths_commands.ARROWS, maths_commands.SIGNS, maths_commands.BIG),
    )
    found: dict[str, str] = {}
    for name in " ".join(groups).split():
        try:
            shown = _TEXT.findall(to_mathml(f"\\{name}"))
        except MathsError:
            continue
        if len(shown) == 1 and len(shown[0]) == 1 and not shown[0].isascii():
            found.setdefault(shown[0], f"\\{name}")
    return found


def _row(element: Element) -> str:
    """The children, one after the other."""
    parts = [one.strip() if isinstance(one, str) else _one(one) for one in element.children]
    made = ""
    for part in filter(None, parts):
        glued = re.search(r"\\[A-Za-z]+\Z", made) and part[0].isalpha()
        made += f" {part}" if glued else part
    return made


def _one(element: Element) -> str:
    make = _KINDS.get(element.tag)
    return make(element) if make else _row(element)


def _parts(element: Element) -> list[str]:
    return [_one(child) for child in element.children if isinstance(child, Element)]


def _sign(element: Element) -> str:
    text = "".join(element.text().split())
    if "minsize" in element.attributes:
        return ""  # the brackets that \\binom brings
    if element.attributes.get("fence") == "true" and element.attributes.get("stretchy") == "true":
        side = "left" if element.attributes.get("form") == "prefix" else "right"
        return f"\\{side}{_SPECIAL.get(text, text) or '.'}"
    if element.tag != "mn" and len(text) > 1 and text.isascii() and text.isalpha():
        known = text in maths_commands.COMMANDS
        return f"\\{text}" if known else f"\\operatorname{{{text}}}"
    return "".join(_char(char) for char in text)


def _char(char: str) -> str:
    if char in "−–":
        return "-"
    sign = _signs().get(char) or _SPECIAL.get(char)
    return f"{sign} " if sign and sign[-1].isalpha() else sign or char


def _grouped(tex: str) -> str:
    return tex if len(tex) == 1 else f"{{{tex.strip()}}}"


def _scripted(*signs: str) -> Callable[[Element], str]:
    def make(element: Element) -> str:
        base, *rest = [*_parts(element), "", "", ""][: len(signs) + 1]
        shown = (
            base.strip()
            if len(base.strip()) == 1 or re.fullmatch(r"\\[A-Za-z]+|\\left.*\\right.", base.strip())
            else _grouped(base)
        )
        return shown + "".join(f"{s}{_grouped(one)}" for s, one in zip(signs, rest, strict=True))

    return make


def _over(element: Element) -> str:
    base, over = [*_parts(element), "", ""][:2]
    mark = _text_of(element, 1)
    if mark in _ACCENTS:
        return f"\\{_ACCENTS[mark]}{{{base.strip()}}}"
    return (
        f"\\overset{{{over.strip()}}}{{{base.strip()}}}"
        if not _is_big(base)
        else f"{base.strip()}^{_grouped(over)}"
    )


def _under(element: Element) -> str:
    base, under = [*_parts(element), "", ""][:2]
    mark = _text_of(element, 1)
    if mark in _BELOW:
        return f"\\{_BELOW[mark]}{{{base.strip()}}}"
    return (
        f"\\underset{{{under.strip()}}}{{{base.strip()}}}"
        if not _is_big(base)
        else f"{base.strip()}_{_grouped(under)}"
    )


def _is_big(base: str) -> bool:
    name = base.strip().removeprefix("\\")
    return name in maths_commands.BIG.split() or name in _BIG


def _text_of(element: Element, place: int) -> str:
    children = [child for child in element.children if isinstance(child, Element)]
    return children[place].text().strip() if len(children) > place else ""


def _fenced(element: Element) -> str:
    opened = element.attributes.get("open", "(") or "."
    closed = element.attributes.get("close", ")") or "."
    left, right = _SPECIAL.get(opened, opened), _SPECIAL.get(closed, closed)
    return f"\\left{left}{','.join(_parts(element))}\\right{right}"


def _table(element: Element) -> str:
    rows = [" & ".join(_parts(row)) for row in element.elements("mtr")]
    return "\\begin{matrix}" + r" \\ ".join(rows) + "\\end{matrix}"


def _fraction(element: Element) -> str:
    over, under = [*_parts(element), "", ""][:2]
    command = "binom" if element.attributes.get("linethickness", "").startswith("0") else "frac"
    return f"\\{command}{{{over.strip()}}}{{{under.strip()}}}"


def _root(element: Element) -> str:
    base, degree = [*_parts(element), "", ""][:2]
    return f"\\sqrt[{degree.strip()}]{{{base.strip()}}}"


_KINDS: Mapping[str, Callable[[Element], str]] = {
    "mi": _sign,
    "mn": _sign,
    "mo": _sign,
    "mtext": lambda element: f"\\text{{{element.text()}}}" if element.text().strip() else " ",
    "ms": lambda element: f"\\text{{{element.text()}}}",
    "mspace": lambda _: r"\ ",
    "msup": _scripted("^"),
    "msub": _scripted("_"),
    "msubsup": _scripted("_", "^"),
    "munderover": _scripted("_", "^"),
    "mover": _over,
    "munder": _under,
    "mfrac": _fraction,
    "msqrt": lambda element: f"\\sqrt{{{_row(element).strip()}}}",
    "mroot": _root,
    "mfenced": _fenced,
    "mtable": _table,
    "annotation": lambda _: "",
    "annotation-xml": lambda _: "",
}
"""What is made of elements; all others are what is in them."""
