"""An empty document for a sheet: paper, fonts, the styles that a teacher finds in Word's list."""

from typing import Any

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from quizgen.languages import language_of
from quizgen.languages.direction import direction_of
from quizgen.languages.fonts import OfficeFonts
from quizgen.models.deck import Deck
from quizgen.models.sheet_plan import SheetPlan
from quizgen.outputs.docx.elements import add_border, add_direction, element

PAPER = {"A4": (Mm(210), Mm(297)), "Letter": (Mm(215.9), Mm(279.4))}
SIZES = {"large-print": 18.0}
USUAL_SIZE = 10.5
"""Points; in Chinese 五号, which printed tests have."""
LATIN = "Times New Roman"
USUAL = OfficeFonts("宋体", "黑体", "zh-CN")
"""The Chinese fonts of texts in any language that doesn't name others."""
ANSWER_LINE = "Answer line"
INDENT = Cm(0.75)
"""Where what belongs to a question begins, right of its number."""
STYLES = ("Question", "Option", ANSWER_LINE, "Key", "Explanation")


def empty_document(deck: Deck, plan: SheetPlan) -> DocumentType:
    """A document with the paper, fonts and styles of a sheet."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = PAPER[plan.paper]
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.8)
    known = language_of(deck.language)
    text, heading, language = known.fonts.office if known and known.fonts else USUAL
    normal: Any = document.styles["Normal"]
    normal.font.size = Pt(SIZES.get(plan.layout, USUAL_SIZE))
    _set_fonts(normal, text, language)
    normal.paragraph_format.space_after = Pt(3)
    for name, size in (("Title", 16), ("Heading 1", 12)):
        style: Any = document.styles[name]
        _set_fonts(style, heading, language)
        style.font.size, style.font.bold = Pt(size), True
        style.font.color.rgb = RGBColor(0, 0, 0)
    for name in STYLES:
        _add_style(document, name)
    if direction_of(deck.language) == "rtl":
        add_direction(normal.element.get_or_add_pPr())
    _describe(document, deck)
    return document


def _set_fonts(style: ParagraphStyle, chinese: str, language: str) -> None:
    """Fonts for both scripts; those of the theme, which would win, go."""
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    fonts.attrib.clear()
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), LATIN)
    fonts.set(qn("w:eastAsia"), chinese)
    properties.append(element("lang", eastAsia=language))


def _add_style(document: DocumentType, name: str) -> None:
    style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    style.paragraph_format.keep_together = True
    if name == "Question":
        style.paragraph_format.space_before = Pt(6)
    elif name in ("Key", "Explanation"):
        style.paragraph_format.left_indent = INDENT
        style.font.bold = True if name == "Key" else None
    elif name == ANSWER_LINE:
        style.paragraph_format.left_indent = INDENT
        style.paragraph_format.space_before = Pt(12)
        add_border(style.element.get_or_add_pPr())


def _describe(document: DocumentType, deck: Deck) -> None:
    """What Word shows as the file's properties; the library's own name isn't the author's."""
    properties = document.core_properties
    properties.title, properties.author, properties.comments = deck.title, "", ""
    properties.language = deck.language
