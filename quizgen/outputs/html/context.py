"""What all pages of a form are made from."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from markupsafe import Markup, escape

from quizgen.items.item import (
    ChoiceItem,
    FlashcardItem,
    MatchingItem,
    NumericItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.languages import language_of
from quizgen.languages.direction import Direction, direction_of
from quizgen.languages.fonts import Fonts
from quizgen.languages.said import Labels
from quizgen.models.deck import Deck
from quizgen.outputs.direction import directed, directed_parts
from quizgen.outputs.html.header import Head, group_points, group_title, head_of, points_told
from quizgen.outputs.html.strip import strip_of
from quizgen.outputs.html.typeset import mark_up, typeset
from quizgen.outputs.html.view import Question, Solution, ToHtml, question_of, solution_of
from quizgen.outputs.media import Filler
from quizgen.outputs.sheets import Group, Sheet, SheetItem
from quizgen.outputs.sheets.writing_room import blank_of, room_of
from quizgen.outputs.source_line import places

ROOM = {"large-print": 0.6, "fold-over": 0.55}
"""How wide a line is in a layout, as a share of that of a test."""
TWO_COLUMNS = 0.36
SLOT = {1: 0.85, 2: 0.6}
"""The same, of a line beside one to write on, by columns."""
WRITTEN = (ShortAnswerItem, NumericItem, FlashcardItem)
"""The types with room for an answer in words below the question."""
BRACKETS = ("zh", "ja", "ko")
"""The languages whose tests have brackets after a question; others have a line before it."""


def _task(group: Group) -> str:
    """What is to be done in a group: its type, or a case of it that has words of its own."""
    items = [entry.item for entry in group.items]
    if any(isinstance(i, ChoiceItem) and i.system not in ("", "letters") for i in items):
        return "choice-signs"
    if any(isinstance(i, MatchingItem) and (i.shared or i.distractors) for i in items):
        return "matching-free"
    return group.type


@dataclass(frozen=True)
class Context:
    """A form, its deck, the words of the deck's language, and what puts pictures into HTML."""

    sheet: Sheet
    deck: Deck
    labels: Labels
    filler: Filler

    @property
    def html(self) -> ToHtml:
        """Makes HTML of an author's text, in the deck's language."""
        return self._html

    def _html(self, text: str) -> Markup:
        html = directed(typeset(text, self.deck.language), self.direction)
        return Markup(self.filler(html))  # noqa: S704 -- HTML stays HTML

    @property
    def direction(self) -> Direction:
        """Which way the page runs."""
        return direction_of(self.deck.language)

    @property
    def fonts(self) -> Fonts | None:
        """The families of the deck's language; None where those of the style sheet do."""
        language = language_of(self.deck.language)
        return language.fonts if language else None

    def say(self, label: str) -> Markup:
        """A label as HTML; an English one is kept whole in a page that runs the other way."""
        return Markup(directed(str(escape(label)), self.direction))  # noqa: S704 -- escaped

    @cached_property
    def head(self) -> Head:
        """What stands at the top of the form."""
        return head_of(self.sheet, self.deck, self.labels)

    @property
    def room(self) -> float:
        """How wide a line is, as a share of that of a test with one column."""
        plan = self.sheet.plan
        room = ROOM.get(plan.layout, 1) * (TWO_COLUMNS if plan.columns == 2 else 1)
        return room * (SLOT[plan.columns] if self.slots else 1)

    def question(self, entry: SheetItem) -> Question:
        """An item as the student sees it."""
        question = question_of(entry, self.html, self.room)
        words = isinstance(entry.item, WRITTEN)
        return replace(
            self._directed(question),
            blank=blank_of(entry),
            room=room_of(entry) if words else None,
            worth=self._worth(entry),
            slot=self.slots and isinstance(entry.item, ChoiceItem | TrueFalseItem),
        )

    def _worth(self, entry: SheetItem) -> str:
        """What a question counts, where those of its part count differently."""
        if entry.item.type not in self._mixed:
            return ""
        told = self.labels.in_brackets.format(text=points_told(entry.points, self.labels))
        return Markup('<span class="worth">{}</span>').format(self.say(told))

    @cached_property
    def _mixed(self) -> frozenset[str]:
        """The types of which questions count differently."""
        return frozenset(group.type for group in self.sheet.groups if group.points is None)

    @property
    def slots(self) -> bool:
        """Whether a letter is written on a line at the margin, not between brackets."""
        return self.deck.language.lower().split("-")[0] not in BRACKETS

    def _directed(self, question: Question) -> Question:
        parts = directed_parts(question.parts, self.direction)
        return replace(question, parts=tuple(map(Markup, parts)))

    def solution(self, entry: SheetItem) -> Solution:
        """An item as the key has it."""
        source = directed(places(self.deck, entry.item.cites, self.labels), self.direction)
        marked = Markup(mark_up(source, self.deck.language))  # noqa: S704 -- it escapes
        solution = solution_of(entry, marked, self.labels, self.html, self.room)
        return replace(solution, question=self.question(entry))

    def heading(self, index: int, group: Group) -> dict[str, Any]:
        """What stands over a group."""
        told = self.labels[f"do-{_task(group)}"]
        if any(entry.item.by_source for entry in group.items):
            told += self.labels.sentence_gap + self.labels.do_by_source
        return {
            "type": group.type,
            "title": self.say(group_title(index, group, self.labels)),
            "numeral": self.labels.numerals[index],
            "worth": self.say(
                self.labels.in_brackets.format(text=group_points(group, self.labels))
            ),
            "total": f"{group.total:g}",
            "instructions": self.say(told),
        }

    def questions(self) -> list[dict[str, Any]]:
        """The groups as the student's page has them."""
        return [
            self.heading(index, group) | {"questions": [self.question(e) for e in group.items]}
            for index, group in enumerate(self.sheet.groups)
        ]

    def solutions(self) -> list[dict[str, Any]]:
        """The groups as the key has them."""
        return [
            self.heading(index, group)
            | {
                "solutions": [self.solution(e) for e in group.items],
                "strip": strip_of(group, self.labels, self.html),
            }
            for index, group in enumerate(self.sheet.groups)
        ]

    def shared(self) -> dict[str, Any]:
        """What every template is given."""
        return {
            "deck": self.deck,
            "sheet": self.sheet,
            "plan": self.sheet.plan,
            "head": self.head,
            "labels": self.labels,
            "name": self.sheet.name,
            "text": self.html,
            "direction": self.direction,
            "fonts": self.fonts,
            "slots": self.slots,
        }
