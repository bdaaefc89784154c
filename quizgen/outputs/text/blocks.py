"""A question as a block of lines."""

import re
from collections.abc import Sequence
from string import ascii_uppercase

from quizgen.items.item import (
    BLANK,
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.languages.options.signs import signs_of
from quizgen.languages.said import Labels
from quizgen.models.deck import Deck
from quizgen.outputs.plain_explanation import explanation_of
from quizgen.outputs.plain_text import shown, shown_lines
from quizgen.outputs.quizzes import Question
from quizgen.text.markup import CUT

_TAKEN = re.compile(r"[A-Za-z0-9]{1,3}[.、)）:：]|\w{1,12}[:：]")
"""How a line begins that a reader would take for an option, an answer or another question."""


def block_of(number: int, question: Question, deck: Deck, labels: Labels) -> str:
    """A question, what there is to choose from, the answer and the explanation."""
    colon, item = labels.colon, question.item
    lines = [f"{number}. {_stem(item)}", *_options(question)]
    lines.append(f"{labels.answer}{colon}{_answer(question, labels)}")
    if told := explanation_of(item, deck, labels):
        lines.append(f"{labels.why}{colon}{told}")
    return "\n".join(lines)


def _stem(item: Item) -> str:
    lines = shown_lines(item.lead + item.asked)
    written = [line.replace(CUT, BLANK) for line in lines if line.strip()]
    between = " " if any(map(_TAKEN.match, written[1:])) else "\n"
    return between.join(written)


def _options(question: Question) -> list[str]:
    item = question.item
    if isinstance(item, ChoiceItem):
        signs: Sequence[str] = signs_of(item.system, len(item.options))
        return _signed(signs, [option.text for option in item.options])
    if isinstance(item, MatchingItem):
        left = _signed([f"({n})" for n in range(1, len(item.pairs) + 1)], _lefts(item), "")
        return [*left, *_signed(ascii_uppercase, question.shown)]
    if isinstance(item, OrderingItem):
        return _signed(ascii_uppercase, question.shown)
    return []


def _lefts(item: MatchingItem) -> list[str]:
    return [left for left, _ in item.pairs]


def _signed(signs: Sequence[str], texts: Sequence[str], after: str = ".") -> list[str]:
    return [f"{sign}{after} {shown(text)}" for sign, text in zip(signs, texts, strict=False)]


def _answer(question: Question, labels: Labels) -> str:
    item = question.item
    if isinstance(item, ChoiceItem):
        signs = signs_of(item.system, len(item.options))
        right = [s for s, option in zip(signs, item.options, strict=True) if option.correct]
        return ("" if all(len(sign) == 1 for sign in signs) else " ").join(right)
    if isinstance(item, TrueFalseItem):
        return next(shown(option.text) for option in item.options if option.correct)
    if isinstance(item, ClozeItem):
        return labels.list_.join(" / ".join(map(shown, words)) for words in item.wordings)
    if isinstance(item, MatchingItem):
        letters = dict(zip(question.shown, ascii_uppercase, strict=False))
        pairs = [f"({n}) {letters[right]}" for n, (_, right) in enumerate(item.pairs, 1)]
        return labels.list_.join(pairs)
    if isinstance(item, OrderingItem):
        return _order(item, question.shown)
    if isinstance(item, NumericItem):
        return shown(item.with_off)
    if isinstance(item, ShortAnswerItem):
        return " / ".join(map(shown, (item.answer, *item.accept)))
    return shown(item.answer)


def _order(item: OrderingItem, shown_texts: Sequence[str]) -> str:
    """The letters in the right order; equal entries are taken in turn, as any order of them is."""
    left = list(zip(ascii_uppercase, shown_texts, strict=False))
    found = []
    for text in item.answer:
        taken = next(pair for pair in left if pair[1] == text)
        left.remove(taken)
        found.append(taken[0])
    return "".join(found)
