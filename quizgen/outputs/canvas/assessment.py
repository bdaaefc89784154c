"""A quiz with its questions, as QTI 1.2 for Canvas."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    TrueFalseItem,
)
from quizgen.outputs.canvas import closed, typed
from quizgen.outputs.canvas.elements import condition, feedback, html, shows
from quizgen.outputs.portable import Portable
from quizgen.outputs.quizzes import Question, Quiz
from quizgen.outputs.short_names import name_of
from quizgen.outputs.xml_elements import document, value
from quizgen.text import markup

GENERAL = "general_fb"
"""The feedback that everybody gets, as Canvas calls it."""
_KINDS = {
    "choice": "multiple_choice_question",
    "true-false": "true_false_question",
    "cloze": "fill_in_multiple_blanks_question",
    "short-answer": "short_answer_question",
    "numeric": "numerical_question",
    "matching": "matching_question",
    "ordering": "matching_question",
    "flashcard": "essay_question",
}
"""What Canvas calls each item type."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """Makes the quiz's file.

    Attributes:
        ident: its id.
        texts: makes HTML of the items' texts.
        ident_of: the id by which an item is known.
    """

    ident: str
    texts: Portable
    ident_of: Callable[[Item], str]

    def document(self, quiz: Quiz) -> bytes:
        """The quiz with its questions."""
        root = Element("questestinterop", {"xmlns": "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"})
        assessment = value(root, "assessment", ident=self.ident, title=quiz.title)
        section = value(assessment, "section", ident="root_section")
        for question in quiz.questions:
            self._question(section, question)
        return document(root)

    def _question(self, section: Element, asked: Question) -> None:
        item = asked.item
        question = value(section, "item", ident=self.ident_of(item), title=name_of(item))
        fields = value(value(question, "itemmetadata"), "qtimetadata")
        for name, entry in self._facts(item, asked.points):
            field = value(fields, "qtimetadatafield")
            value(field, "fieldlabel", name)
            value(field, "fieldentry", entry)
        presentation = value(question, "presentation")
        processing = value(question, "resprocessing")
        outcomes = value(processing, "outcomes")
        marks = {"maxvalue": "100", "minvalue": "0", "varname": "SCORE", "vartype": "Decimal"}
        value(outcomes, "decvar", **marks)
        told = self.texts.feedback(item)
        if told:
            rule, always = condition(processing, "Yes")
            value(always, "other")
            shows(rule, GENERAL)
        reasons = self._answers(presentation, processing, asked)
        for name, text in ((GENERAL, told), *reasons):
            if text:
                feedback(question, name, text)

    def _facts(self, item: Item, points: float) -> Iterator[tuple[str, str]]:
        yield "question_type", _kind(item)
        yield "points_possible", f"{points:g}"
        if isinstance(item, FlashcardItem):  # New Quizzes show it to who marks
            yield "grading_notes", markup.plain(item.answer)

    def _answers(
        self, presentation: Element, processing: Element, question: Question
    ) -> list[tuple[str, str]]:
        """What is asked, how it is answered and marked; returns the reasons by name."""
        texts, item = self.texts, question.item
        asked = texts.html(item.lead + item.asked)
        if isinstance(item, ClozeItem):
            names = typed.blanks_of(item, asked)
            html(presentation, f"<div>{typed.with_blanks(asked, names)}</div>")
            typed.cloze(presentation, processing, item, names)
            return []
        html(presentation, f"<div>{asked}</div>")
        if isinstance(item, ChoiceItem):
            return closed.choice(
                presentation, processing, item, texts, moves=question.moves and not item.at_end
            )
        if isinstance(item, TrueFalseItem):
            return closed.true_false(presentation, processing, item, texts)
        if isinstance(item, MatchingItem):
            closed.matching(presentation, processing, item, question.shown, texts)
        elif isinstance(item, OrderingItem):
            closed.ordering(presentation, processing, item, question.shown, texts)
        elif isinstance(item, NumericItem):
            typed.numeric(presentation, processing, item)
        elif isinstance(item, FlashcardItem):
            typed.essay(presentation, processing)
        else:
            typed.short_answer(presentation, processing, (item.answer, *item.accept))
        return []


def _kind(item: Item) -> str:
    if isinstance(item, ChoiceItem) and len(item.answers) > 1:
        return "multiple_answers_question"
    return _KINDS[item.type]
