"""A question as a student sees it, in paragraphs that stay together."""

from dataclasses import dataclass

from docx.document import Document
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from quizgen.items.item import (
    ChoiceItem,
    FlashcardItem,
    MatchingItem,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.outputs.docx.numbering import number
from quizgen.outputs.docx.pages import ANSWER_LINE, INDENT
from quizgen.outputs.docx.runs import Texts
from quizgen.outputs.sheets import SheetItem

LINES = {"short-answer": 1, "numeric": 1, "flashcard": 3}
"""Lines for an answer in words, as the printed pages have them."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes questions into a document.

    Attributes:
        document: the document.
        texts: writes the author's texts.
        numbering: the list that counts questions and options.
        paren: where a mark is written.
        box: where a place in an order is written.
        room: lines are left for answers in words.
    """

    document: Document
    texts: Texts
    numbering: int
    paren: str
    box: str
    room: bool = True

    def question(self, entry: SheetItem) -> Paragraph:
        """Adds a question with what there is to choose from; returns its last paragraph."""
        item = entry.item
        stem = self._paragraph("Question", entry.item.asked)
        number(stem, self.numbering)
        if isinstance(item, (ChoiceItem, TrueFalseItem)) and self.room:
            stem.add_run(f" {self.paren}")
        below = [stem]
        if isinstance(item, ChoiceItem):
            system = item.system or "letters"
            below += [self._signed(option.text, system) for option in item.options]
        elif isinstance(item, OrderingItem) and self.room:
            below += [self._marked(text) for text in entry.shuffled]
        elif isinstance(item, MatchingItem) and self.room:
            stem.paragraph_format.keep_with_next = True
            self._pairs(item, entry)
        elif isinstance(item, (ShortAnswerItem, FlashcardItem)) and self.room:
            below += [self._paragraph(ANSWER_LINE, "") for _ in range(LINES[item.type])]
        for paragraph in below[:-1]:
            paragraph.paragraph_format.keep_with_next = True
        return below[-1]

    def _paragraph(self, style: str, text: str) -> Paragraph:
        paragraph = self.document.add_paragraph(style=style)
        self.texts.write(paragraph, text)
        return paragraph

    def _signed(self, text: str, system: str) -> Paragraph:
        paragraph = self._paragraph("Option", text)
        number(paragraph, self.numbering, system)
        return paragraph

    def _marked(self, text: str) -> Paragraph:
        paragraph = self.document.add_paragraph(f"{self.box} ", style="Option")
        paragraph.paragraph_format.left_indent = INDENT
        self.texts.write(paragraph, text)
        return paragraph

    def _pairs(self, item: MatchingItem, entry: SheetItem) -> None:
        """Both sides in a table without lines, which no page break divides."""
        left, right = self.document.add_table(1, 2).rows[0].cells
        for text, _ in item.pairs:
            paragraph = _in_cell(left)
            paragraph.paragraph_format.left_indent = INDENT
            paragraph.add_run(f"{self.paren} ")
            self.texts.write(paragraph, text)
        for text in entry.shuffled:
            paragraph = _in_cell(right)
            self.texts.write(paragraph, text)
            number(paragraph, self.numbering, "letters")
        for cell in (left, right):
            for paragraph in cell.paragraphs[:-1]:
                paragraph.paragraph_format.keep_with_next = True


def _in_cell(cell: _Cell) -> Paragraph:
    """The next paragraph of a cell, which begins with an empty one."""
    first: Paragraph = cell.paragraphs[0]
    if first.style is not None and first.style.name == "Option":
        added: Paragraph = cell.add_paragraph(style="Option")
        return added
    first.style = "Option"
    return first
