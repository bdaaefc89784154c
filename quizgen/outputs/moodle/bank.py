"""A bank as Moodle XML: categories by section, and the questions in them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from quizgen.items.bank import Bank
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
from quizgen.outputs.moodle.closed import choice, matching, ordering, true_false
from quizgen.outputs.moodle.elements import Writer, plain_text, writer_of
from quizgen.outputs.moodle.typed import cloze_text, flashcard, numeric, short_answer, weight_of
from quizgen.outputs.quizzes import Question, Quiz
from quizgen.outputs.short_names import name_of
from quizgen.outputs.xml_elements import document, value

ONE_THIRD = "0.3333333"
"""What each wrong attempt costs in quizzes with several, as Moodle proposes."""
ORDERING_NAME = 40
"""Bytes of an ordering's name: Moodle cuts a longer one in the middle of a character."""


@dataclass(frozen=True, slots=True)
class MoodleBank:
    """Makes the document.

    Attributes:
        bank: the deck's bank.
        uid_of: the id by which an item is known.
    """

    bank: Bank
    uid_of: Callable[[Item], str]

    def document(self, quiz: Quiz) -> bytes:
        """Moodle XML of the questions, a category a section or one for a sheet."""
        writer = writer_of(self.bank)
        root = Element("quiz")
        for name, path, questions in quiz.categories:
            self._category(root, name, path)
            for question in questions:
                self._question(root, question, writer)
        return document(root)

    def _category(self, root: Element, name: str, path: Iterable[str]) -> None:
        """A category below the deck's; `/` parts categories, `//` is the sign itself."""
        question = SubElement(root, "question", {"type": "category"})
        below = "/".join(part.replace("/", "//") for part in path)
        plain_text(question, "category", f"$course$/top/{below}")
        plain_text(question, "info", "", format="html")
        value(question, "idnumber", f"{self.bank.deck.id}/{name}"[:100])

    def _question(self, root: Element, asked: Question, writer: Writer) -> None:
        item, points = asked.item, asked.points
        kind = _KINDS[item.type]
        question = SubElement(root, "question", {"type": kind})
        plain_text(question, "name", name_of(item, ORDERING_NAME * (kind == "ordering")))
        writer.html(question, "questiontext", _asked(item, writer, points))
        writer.html(question, "generalfeedback", writer.texts.feedback(item))
        if not isinstance(item, ClozeItem):  # whose blanks say what they count
            value(question, "defaultgrade", f"{points:g}")
        value(question, "penalty", "1" if kind == "truefalse" else ONE_THIRD)
        value(question, "hidden", 0)
        value(question, "idnumber", self.uid_of(item))
        _fields(question, item, writer)
        self._tags(question, item, writer)

    def _tags(self, question: Element, item: Item, writer: Writer) -> None:
        detail = (writer.texts.labels.details,) if item.level == "detail" else ()
        if names := dict.fromkeys((*item.tags, *detail)):
            tags = SubElement(question, "tags")
            for name in names:
                plain_text(tags, "tag", name)


_KINDS = {
    "choice": "multichoice",
    "true-false": "truefalse",
    "cloze": "cloze",
    "short-answer": "shortanswer",
    "numeric": "numerical",
    "matching": "matching",
    "ordering": "ordering",
    "flashcard": "essay",
}
"""What Moodle calls each item type."""


def _asked(item: Item, writer: Writer, points: float) -> str:
    if isinstance(item, ClozeItem):
        return cloze_text(item, writer, weight_of(item, points))
    return writer.texts.html(item.lead + item.stem)


def _fields(question: Element, item: Item, writer: Writer) -> None:
    """What a question of the item's type has beside what all have."""
    if isinstance(item, ChoiceItem):
        choice(question, item, writer)
    elif isinstance(item, TrueFalseItem):
        true_false(question, item, writer)
    elif isinstance(item, MatchingItem):
        matching(question, item, writer)
    elif isinstance(item, OrderingItem):
        ordering(question, item, writer)
    elif isinstance(item, NumericItem):
        numeric(question, item, writer)
    elif isinstance(item, FlashcardItem):
        flashcard(question, item, writer)
    elif not isinstance(item, ClozeItem):
        short_answer(question, item, writer)
