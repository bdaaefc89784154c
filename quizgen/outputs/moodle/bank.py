"""A bank as Moodle XML: categories by section, and the questions in them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, indent, tostring

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
from quizgen.outputs.moodle.elements import Writer, plain_text, value, writer_of
from quizgen.outputs.moodle.typed import cloze_text, flashcard, numeric, short_answer, weight_of
from quizgen.outputs.points import points_of
from quizgen.outputs.sections import Section, in_sections
from quizgen.outputs.short_names import name_of

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

    def document(self, items: Iterable[Item]) -> bytes:
        """Moodle XML of the items, in the order of their sections."""
        writer = writer_of(self.bank)
        root = Element("quiz")
        for section in in_sections(self.bank, items, writer.texts.labels):
            self._category(root, section)
            for item in section.items:
                self._question(root, item, writer)
        indent(root)
        return bytes(tostring(root, encoding="UTF-8", xml_declaration=True)) + b"\n"

    def _category(self, root: Element, section: Section) -> None:
        """A category below the deck's; `/` parts categories, `//` is the sign itself."""
        path = [self.bank.deck.title, *([section.name] if section.id else [])]
        question = SubElement(root, "question", {"type": "category"})
        below = "/".join(part.replace("/", "//") for part in path)
        plain_text(question, "category", f"$course$/top/{below}")
        plain_text(question, "info", "", format="html")
        value(question, "idnumber", f"{self.bank.deck.id}/{section.id}"[:100])

    def _question(self, root: Element, item: Item, writer: Writer) -> None:
        kind = _KINDS[item.type]
        points = points_of(self.bank.deck)[item.type]
        question = SubElement(root, "question", {"type": kind})
        plain_text(question, "name", name_of(item, ORDERING_NAME * (kind == "ordering")))
        writer.html(question, "questiontext", _asked(item, writer, points))
        writer.html(question, "generalfeedback", _told(item, writer))
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


def _told(item: Item, writer: Writer) -> str:
    told = writer.texts.told(item)
    if not isinstance(item, FlashcardItem):
        return told
    return "<br>".join(filter(None, (writer.texts.html(item.answer), told)))


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
