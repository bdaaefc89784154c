"""MathML to Word's own maths (Office MathML, ECMA-376, 22.1), as far as quizgen writes it."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_TEXTS = frozenset(("mi", "mn", "mo", "ms", "mtext"))
_SCRIPTS = {
    "msub": ("sSub", ("e", "sub")),
    "msup": ("sSup", ("e", "sup")),
    "msubsup": ("sSubSup", ("e", "sub", "sup")),
    "mfrac": ("f", ("num", "den")),
    "munder": ("limLow", ("e", "lim")),
}
_ACCENTS = frozenset("^~\u203e\u00af\u2192\u20d7\u02d9\u00a8.")
"""What stands over a letter and belongs to it: hats, bars, arrows, dots."""


def to_omml(mathml: str) -> ET.Element:
    """A formula as an `m:oMath` element."""
    found = _element("oMath")
    found.extend(_parts([ET.fromstring(mathml)]))  # noqa: S314 -- our own converter wrote it
    return found


def _parts(elements: Iterable[ET.Element]) -> list[ET.Element]:
    return [part for element in elements for part in _converted(element)]


def _converted(element: ET.Element) -> list[ET.Element]:
    name = element.tag.rpartition("}")[2]
    children = list(element)
    if name in _TEXTS:
        return [_run("".join(element.itertext()), upright=name == "mtext")]
    if name == "mspace":
        return [_run(" ")]
    if name in _SCRIPTS:
        tag, slots = _SCRIPTS[name]
        found = _built(tag, zip(slots, children, strict=True))
        if element.get("linethickness") == "0":
            found.insert(0, _with(_element("fPr"), _element("type", "noBar")))
        return [found]
    if name in ("mover", "munderover"):
        return [_over(children)]
    if name in ("msqrt", "mroot"):
        return [_root(children, named=name == "mroot")]
    if name == "mtable":
        rows = [_with(_element("mr"), *(_slot("e", [cell]) for cell in row)) for row in children]
        return [_with(_element("m"), *rows)]
    return _parts(children)


def _over(children: list[ET.Element]) -> ET.Element:
    """An accent, or limits below and above a sign."""
    base, *others = children
    above = "".join(others[-1].itertext())
    if len(children) == 2 and above in _ACCENTS:
        properties = _with(_element("accPr"), _element("chr", above))
        return _with(_element("acc"), properties, _slot("e", [base]))
    if len(children) == 2:
        return _built("limUpp", zip(("e", "lim"), children, strict=True))
    low = _built("limLow", zip(("e", "lim"), (base, others[0]), strict=True))
    return _with(_element("limUpp"), _with(_element("e"), low), _slot("lim", [others[1]]))


def _root(children: list[ET.Element], *, named: bool) -> ET.Element:
    if named:
        return _built("rad", zip(("deg", "e"), reversed(children), strict=True))
    hidden = _with(_element("radPr"), _element("degHide", "1"))
    return _with(_element("rad"), hidden, _element("deg"), _slot("e", children))


def _built(tag: str, parts: Iterable[tuple[str, ET.Element]]) -> ET.Element:
    return _with(_element(tag), *(_slot(name, [part]) for name, part in parts))


def _slot(name: str, elements: Iterable[ET.Element]) -> ET.Element:
    return _with(_element(name), *_parts(elements))


def _run(text: str, *, upright: bool = False) -> ET.Element:
    run = _element("r")
    if upright:
        run.append(_with(_element("rPr"), _element("sty", "p")))
    written = _element("t")
    written.text = text
    written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(written)
    return run


def _with(element: ET.Element, *children: ET.Element) -> ET.Element:
    element.extend(children)
    return element


def _element(tag: str, value: str = "") -> ET.Element:
    element = ET.Element(f"{{{MATHS}}}{tag}")
    if value:
        element.set(f"{{{MATHS}}}val", value)
    return element
