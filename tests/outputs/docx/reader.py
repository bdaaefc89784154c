"""What a teacher sees of a Word document: its lines with the numbers that Word counts."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

SIGNS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "upperLetter": lambda n: chr(64 + n),
    "upperRoman": lambda n: ("I", "II", "III", "IV", "V")[n - 1],
    "ideographTraditional": lambda n: "甲乙丙丁戊"[n - 1],
}


def shown(file: Path) -> list[str]:
    """The paragraphs of a document, those of tables too, each with its number or letter."""
    document = docx.Document(str(file))
    counts: dict[int, int] = {}
    found = []
    for paragraph in document.element.body.iter(qn("w:p")):
        text = _text(paragraph)
        properties = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if properties is not None:
            level = int(properties.find(qn("w:ilvl")).get(qn("w:val")))
            number = properties.find(qn("w:numId")).get(qn("w:val"))
            counts = {n: count for n, count in counts.items() if n <= level}
            counts[level] = counts.get(level, 0) + 1
            text = f"{SIGNS[_form(document, number, level)](counts[level])}. {text}"
        found.append(text)
    return found


def _form(document: Document, number: str, level: int) -> str:
    """How a level of a list counts."""
    part: Any = document.part.numbering_part.element
    (num,) = (one for one in part.findall(qn("w:num")) if one.get(qn("w:numId")) == number)
    abstract = num.find(qn("w:abstractNumId")).get(qn("w:val"))
    (kind,) = (
        one
        for one in part.findall(qn("w:abstractNum"))
        if one.get(qn("w:abstractNumId")) == abstract
    )
    return str(kind.findall(qn("w:lvl"))[level].find(qn("w:numFmt")).get(qn("w:val")))


def _text(paragraph: etree._Element) -> str:
    parts = []
    for one in paragraph.iter():
        name = etree.QName(one).localname
        if name == "t":
            parts.append(one.text or "")
        elif name in ("br", "tab"):
            parts.append({"br": "\n", "tab": "\t"}[name])
        elif name == "drawing":
            parts.append("[picture]")
    return "".join(parts)


def parts_of(file: Path) -> dict[str, bytes]:
    """The parts of a package, all of whose times are the earliest there is."""
    with ZipFile(BytesIO(file.read_bytes())) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        parts = {info.filename: package.read(info) for info in package.infolist()}
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(content)
    return parts
