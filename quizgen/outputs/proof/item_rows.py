"""An item as the proof page's script reads it."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.models.fact import Fact
from quizgen.outputs.proof.goals import Goals
from quizgen.outputs.proof.lines import lines_of, not_this_option, skip_line
from quizgen.outputs.proof.texts import Texts
from quizgen.outputs.proof.times import Times
from quizgen.text.markup import CUT


class ItemRows:
    """Makes the rows of one deck's items.

    Args:
        texts: numbers the texts.
        goals: where items go.
        times: when they changed.
        remarks: what was found, by the item's id.
        facts: the facts by id.
        chosen: the ids of facts and their roles that have a choice.
        choose_all: what a question ends with that has several right options.
    """

    def __init__(
        self,
        texts: Texts,
        goals: Goals,
        times: Times,
        remarks: Mapping[str, list[dict[str, Any]]],
        facts: Mapping[str, Fact],
        chosen: AbstractSet[tuple[str, str]],
        choose_all: str,
    ) -> None:
        self._texts, self._goals, self._times = texts, goals, times
        self._chosen, self._choose_all = chosen, choose_all
        self._remarks, self._facts = remarks, facts

    def row(self, item: Item) -> dict[str, Any]:
        """The row of an item; what is empty isn't in it."""
        fact = self._own_fact(item)
        row = {
            "id": item.id,
            "type": item.type,
            "rule": item.origin.rule,
            "stem": self._stem(item),
            "options": [self._option(item, o, fact) for o in _options(item)],
            "answer": self._answer(item),
            "accept": self._accept(item),
            "rationale": self._some(item.rationale),
            "caveat": self._some(item.caveat),
            "time": self._times.of(item),
            "remarks": self._remarks.get(item.id) if fact or not item.origin.rule else None,
            "lines": self._lines(item, fact) if fact else None,
            "of": None if fact else self._parts(item),
        }
        kept = {key: value for key, value in row.items() if value not in ("", None, [], {})}
        return kept | self._goals.of(item)

    def _lines(self, item: Item, fact: Fact) -> dict[str, str]:
        has_choice = (fact.id, item.origin.role) in self._chosen
        return lines_of(item, fact, self._choose_all, has_choice=has_choice)

    def _own_fact(self, item: Item) -> Fact | None:
        """The one fact that an item's lines belong to; None of rows, of several facts, of none."""
        first = item.origin.facts[0] if item.origin.facts else ""
        fact = self._facts.get(first)
        return fact if fact and item.id.startswith(f"{first}/") and "/" not in first else None

    def _parts(self, item: Item) -> list[list[Any]]:
        """Of an item of several facts, each with the line that takes it out."""
        found = (self._facts[name] for name in item.origin.facts if name in self._facts)
        return [
            [fact.id, self._texts.of(fact.says), "" if "/" in fact.id else skip_line(fact, item)]
            for fact in found
        ]

    def _some(self, text: str) -> int | None:
        return self._texts.of(text) if text else None

    def _stem(self, item: Item) -> int:
        if not isinstance(item, ClozeItem):
            return self._texts.of(item.lead + item.stem)
        parts = self._texts.written(item.asked).split(CUT)
        filled = [f"<mark>{self._texts.written(answer)}</mark>" for answer in item.answers]
        pairs = zip(parts, [*filled, ""], strict=True)
        return self._texts.html("".join(part + mark for part, mark in pairs))

    def _option(self, item: Item, option: Option, fact: Fact | None) -> list[Any]:
        """Its text, whether it is right, why, with which proof, and the lines that keep it away."""
        proof = option.proof
        if not proof and item.origin.authored and not option.correct:
            proof = "author"
        lines = not_this_option(item, option, fact) if fact else ()
        because = self._some(option.because)
        return [self._texts.of(option.text), int(option.correct), because, proof, lines]

    def _answer(self, item: Item) -> list[list[Any]]:
        """The lines of the answer, of items that have no options."""
        if _options(item) or isinstance(item, ClozeItem):
            return []
        shown = item.key_lines
        if isinstance(item, NumericItem | ShortAnswerItem):  # what else counts is told beside it
            shown = (("", item.with_off if isinstance(item, NumericItem) else item.answer),)
        lines = [[mark, self._texts.of(text)] for mark, text in shown]
        spare = item.distractors if isinstance(item, MatchingItem) else ()
        lines += [["∅ —", self._texts.of(text)] for text in spare]
        because = item.because if isinstance(item, OrderingItem) else ()
        for line, why in zip(lines, because, strict=False):
            line.append(self._texts.of(why))
        return lines

    def _accept(self, item: Item) -> list[int]:
        if isinstance(item, ClozeItem):
            return [self._texts.of(text) for words in item.accept for text in words]
        more = item.accept if isinstance(item, ShortAnswerItem | NumericItem) else ()
        return [self._texts.of(text) for text in more]


def _options(item: Item) -> tuple[Option, ...]:
    return item.options if isinstance(item, ChoiceItem | TrueFalseItem) else ()
