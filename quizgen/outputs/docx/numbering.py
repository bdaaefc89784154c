"""The numbers of questions and the letters of options, which Word counts by itself."""

from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from quizgen.outputs.docx.elements import element
from quizgen.outputs.docx.pages import INDENT

FORMATS = {
    "": "decimal",
    "letters": "upperLetter",
    "digits": "decimal",
    "roman": "upperRoman",
    "stems": "ideographTraditional",
    "cyrillic": "russianUpper",
    "kana": "aiueoFullWidth",
    "hangul": "chosung",
}
"""Word's numbers (ECMA-376, 17.18.59) for questions, then for each system of options' signs."""
LEVELS = {system: level for level, system in enumerate(FORMATS)}
STEP = INDENT.twips


def add_numbering(document: Document) -> int:
    """A list of its own: questions on its first level, options below; returns its id.

    A level begins anew below each question.
    """
    numbering: Any = document.part.numbering_part.element
    known = [int(one.get(qn("w:abstractNumId"))) for one in numbering.findall(qn("w:abstractNum"))]
    levels = [_level(level, form) for level, form in enumerate(FORMATS.values())]
    new = max(known, default=0) + 1
    kind = element("multiLevelType", val="multilevel")
    # In the part all of these come before what refers to them.
    numbering.insert(len(known), element("abstractNum", kind, *levels, abstractNumId=new))
    return int(numbering.add_num(new).numId)


def number(paragraph: Paragraph, numbering: int, system: str = "") -> None:
    """Gives a paragraph the next number of a list, or the next sign of an option."""
    paragraph_element: Any = paragraph._p  # noqa: SLF001 -- no public way
    properties = paragraph_element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = LEVELS[system]
    properties.get_or_add_numId().val = numbering


def _level(level: int, form: str) -> Any:  # noqa: ANN401 -- lxml's own
    depth = 2 if level else 1
    return element(
        "lvl",
        element("start", val=1),
        element("numFmt", val=form),
        element("lvlText", val=f"%{level + 1}."),
        element("lvlJc", val="left"),
        element("pPr", element("ind", left=depth * STEP, hanging=STEP)),
        ilvl=level,
    )
