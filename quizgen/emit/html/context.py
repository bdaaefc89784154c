"""What all pages of a form are made from."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from markupsafe import Markup

from quizgen.assemble import Group, Sheet, SheetItem
from quizgen.emit.html.header import Head, group_points, group_title, head_of
from quizgen.emit.html.typeset import is_chinese, mark_up, typeset
from quizgen.emit.html.view import Question, Solution, ToHtml, question_of, solution_of
from quizgen.emit.media import Filler
from quizgen.emit.source_line import places
from quizgen.models.deck import Deck

ROOM = {"large-print": 0.6, "fold-over": 0.55}
"""How wide a line is in a layout, as a share of that of a test."""
TWO_COLUMNS = 0.36


@dataclass(frozen=True)
class Context:
    """A form, its deck, the words of the deck's language, and what puts pictures into HTML."""

    sheet: Sheet
    deck: Deck
    labels: Mapping[str, str]
    filler: Filler

    @property
    def html(self) -> ToHtml:
        """Makes HTML of an author's text, in the deck's language."""
        return self._html

    def _html(self, text: str) -> Markup:
        html = typeset(text, self.deck.language)
        return Markup(self.filler(html))  # noqa: S704 -- HTML stays HTML

    @cached_property
    def head(self) -> Head:
        """What stands at the top of the form."""
        return head_of(self.sheet, self.deck, self.labels)

    @property
    def chinese(self) -> bool:
        """Whether it is written on squares, where the author wants them."""
        return is_chinese(self.deck.language)

    @property
    def room(self) -> float:
        """How wide a line is, as a share of that of a test with one column."""
        plan = self.sheet.plan
        return ROOM.get(plan.layout, 1) * (TWO_COLUMNS if plan.columns == 2 else 1)

    def question(self, entry: SheetItem) -> Question:
        """An item as the student sees it."""
        return question_of(entry, self.html, self.room)

    def solution(self, entry: SheetItem) -> Solution:
        """An item as the key has it."""
        source = places(self.deck, entry.item.cites, self.labels)
        marked = Markup(mark_up(source, self.deck.language))  # noqa: S704 -- it escapes
        return solution_of(entry, marked, self.labels["comma"], self.html, self.room)

    def heading(self, index: int, group: Group) -> dict[str, Any]:
        """What stands over a group."""
        told = self.labels[f"do-{group.type}"]
        if any(entry.item.by_source for entry in group.items):
            told += self.labels["sentence-gap"] + self.labels["do-by-source"]
        return {
            "type": group.type,
            "title": group_title(index, group, self.labels),
            "numeral": self.labels["numerals"][index],
            "worth": self.labels["in-brackets"].format(text=group_points(group, self.labels)),
            "total": f"{group.total:g}",
            "instructions": told,
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
            self.heading(index, group) | {"solutions": [self.solution(e) for e in group.items]}
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
            "chinese": self.chinese,
        }
