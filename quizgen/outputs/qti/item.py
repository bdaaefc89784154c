"""An item of QTI as a file."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    MatchingItem,
    NumericItem,
    OrderingItem,
    TrueFalseItem,
)
from quizgen.languages.direction import direction_of
from quizgen.outputs.portable import Portable
from quizgen.outputs.qti import closed, rules, typed
from quizgen.outputs.qti.content import put
from quizgen.outputs.qti.dialect import Dialect
from quizgen.outputs.qti.parts import FEEDBACK, SCORE, Parts
from quizgen.outputs.quizzes import Question
from quizgen.outputs.short_names import name_of
from quizgen.outputs.xml_elements import document, value

TOLD = "TOLD"
"""The outcome by which everybody is told the rationale."""


@dataclass(frozen=True, slots=True)
class ItemWriter:
    """Writes items.

    Attributes:
        dialect: the version.
        texts: makes HTML of their texts.
    """

    dialect: Dialect
    texts: Portable

    def document(self, identifier: str, question: Question) -> bytes:
        """The file of a question."""
        dialect, item = self.dialect, question.item
        known = {"adaptive": "false", "timeDependent": "false", "xml:lang": self._language}
        title = name_of(item)
        root = dialect.root("assessmentItem", identifier=identifier, title=title, **known)
        body, marking = Element("body"), Element("rules")
        parts = Parts(
            dialect,
            self.texts.html,
            root,
            dialect.add(body, "itemBody", **self._direction()),
            dialect.add(marking, "responseProcessing"),
        )
        _asked(parts, question)
        rules.scaled(parts, question.points)
        told = self.texts.feedback(item)
        self._outcomes(parts, question.points, told=bool(told))
        root.extend((*body, *marking))
        for name, html in parts.reasons:
            self._feedback(root, FEEDBACK, name, html)
        if told:
            self._feedback(root, TOLD, TOLD, told)
        return document(root, indented=False)

    @property
    def _language(self) -> str:
        return self.texts.deck.language

    def _direction(self) -> dict[str, str]:
        """The direction of the page, where the version can say it."""
        direction = direction_of(self._language)
        return {"dir": direction} if self.dialect.kebab and direction == "rtl" else {}

    def _outcomes(self, parts: Parts, points: float, *, told: bool) -> None:
        for name, amount in ((SCORE, "0"), ("MAXSCORE", f"{points:g}")):
            known = {"cardinality": "single", "baseType": "float"}
            outcome = parts.add(parts.head, "outcomeDeclaration", identifier=name, **known)
            parts.add(parts.add(outcome, "defaultValue"), "value", amount)
        if told:
            known = {"cardinality": "single", "baseType": "identifier"}
            parts.add(parts.head, "outcomeDeclaration", identifier=TOLD, **known)
            outcome = parts.add(parts.rules, "setOutcomeValue", identifier=TOLD)
            parts.add(outcome, "baseValue", TOLD, baseType="identifier")

    def _feedback(self, root: Element, outcome: str, name: str, html: str) -> None:
        known = {"outcomeIdentifier": outcome, "showHide": "show", "identifier": name}
        feedback = self.dialect.add(root, "modalFeedback", **known)
        put(self.dialect, value(self.dialect.content(feedback), "div"), html)


def _asked(parts: Parts, question: Question) -> None:
    """What is asked, how it is answered and how that is marked."""
    item = question.item
    html = parts.html(item.lead + item.asked)
    if isinstance(item, ClozeItem):
        typed.cloze(parts, item, html)
        return
    parts.put(value(parts.body, "div"), html)
    if isinstance(item, (ChoiceItem, TrueFalseItem)):
        closed.choice(parts, item, moves=question.moves)
    elif isinstance(item, MatchingItem):
        closed.matching(parts, item, question.shown)
    elif isinstance(item, OrderingItem):
        closed.ordering(parts, item, question.shown)
    elif isinstance(item, NumericItem):
        typed.numeric(parts, item)
    elif isinstance(item, FlashcardItem):
        typed.flashcard(parts, item)
    else:
        typed.short_answer(parts, item)
