"""The two documents of a form: the student's, and the key."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from markupsafe import Markup

from quizgen.items.bank import Bank
from quizgen.languages.labels import labels_of
from quizgen.languages.said import Labels
from quizgen.outputs.docx.key import answers_of, explanations_of
from quizgen.outputs.docx.numbering import add_numbering
from quizgen.outputs.docx.pages import empty_document
from quizgen.outputs.docx.questions import Writer
from quizgen.outputs.docx.runs import Texts
from quizgen.outputs.html.context import Context
from quizgen.outputs.html.sounds import sound_numbers
from quizgen.outputs.html.typeset import is_chinese
from quizgen.outputs.packed import packed
from quizgen.outputs.sheets import Sheet

PLACES = {False: ("(      )", "[      ]"), True: ("（　　）", "［　　］")}
"""Where a mark and where a number is written, in texts of Latin and of Chinese width."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a sheet, and what its documents are made of."""

    sheet: Sheet
    bank: Bank
    labels: Labels
    context: Context

    @property
    def texts(self) -> Texts:
        """Writes the author's texts."""
        media = {file.name: file for file in self.bank.media}
        return Texts(media, sound_numbers(self.sheet) if media else {})

    def student(self) -> bytes:
        """The document for students."""
        document, writer = self._begun(is_key=False)
        labels = self.labels
        fields = (labels.name, labels.class_, labels.seat, labels.date, labels.score)
        document.add_paragraph("  ".join(f"{field} ____________" for field in fields if field))
        if self.sheet.plan.instructions:
            self.texts.write(document.add_paragraph(), self.sheet.plan.instructions)
        if self.sheet.plan.columns == 2:
            _two_columns(document)
        for index, group in enumerate(self.sheet.groups):
            heading = self._heading(document, index)
            told = document.add_paragraph(_plain(heading["instructions"]))
            told.paragraph_format.keep_with_next = True
            for entry in group.items:
                writer.question(entry)
        return _bytes(document)

    def key(self) -> bytes:
        """The document for the teacher."""
        document, writer = self._begun(is_key=True)
        for index, group in enumerate(self.sheet.groups):
            self._heading(document, index)
            for entry in group.items:
                last = writer.question(entry)
                answers = answers_of(entry, self.labels)
                explanations = explanations_of(entry, self.bank.deck, self.labels)
                styled = [("Key", text) for text in answers]
                for style, text in (*styled, *(("Explanation", text) for text in explanations)):
                    last.paragraph_format.keep_with_next = True
                    last = document.add_paragraph(style=style)
                    self.texts.write(last, text)
        return _bytes(document)

    def _begun(self, *, is_key: bool) -> tuple[Document, Writer]:
        """A document with its head, and what writes questions into it."""
        head, deck = self.context.head, self.bank.deck
        document = empty_document(deck, self.sheet.plan)
        self.texts.write(document.add_paragraph(style="Title"), deck.title)
        form = [self.labels.form.format(form=head.form)] if head.form else []
        key = [self.labels.key] if is_key else []
        document.add_paragraph(" · ".join([head.title, *form, *key, *head.facts]))
        footer = document.sections[0].footer.paragraphs[0]
        footer.text = " · ".join([head.mark, *key])
        paren, box = PLACES[is_chinese(deck.language)]
        numbering = add_numbering(document)
        return document, Writer(document, self.texts, numbering, paren, box, room=not is_key)

    def _heading(self, document: Document, index: int) -> dict[str, Any]:
        heading = self.context.heading(index, self.sheet.groups[index])
        document.add_paragraph(
            f"{_plain(heading['title'])} {_plain(heading['worth'])}", style="Heading 1"
        )
        return heading


def form_of(sheet: Sheet, bank: Bank) -> Form:
    """What the documents of a form are made of."""
    labels = labels_of(bank.deck.language)
    return Form(sheet, bank, labels, Context(sheet, bank.deck, labels, lambda html: html))


def _plain(label: Markup) -> str:
    return label.striptags()


def _two_columns(document: Document) -> None:
    section = document.add_section(WD_SECTION.CONTINUOUS)
    columns = section._sectPr.find(qn("w:cols"))  # noqa: SLF001 -- no public way
    if columns is None:
        columns = OxmlElement("w:cols")
        section._sectPr.append(columns)  # noqa: SLF001
    columns.set(qn("w:num"), "2")


def _bytes(document: Document) -> bytes:
    document.add_paragraph()  # a document doesn't end with a table
    out = BytesIO()
    document.save(out)
    return packed(out.getvalue())
