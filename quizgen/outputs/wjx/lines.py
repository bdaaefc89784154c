"""An exam and its questions as lines of JSON."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    Item,
    NumericItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.languages.labels import labels_of
from quizgen.languages.options.signs import signs_of
from quizgen.languages.said import Labels
from quizgen.models.deck import Deck
from quizgen.outputs.decimals import middle_and_off
from quizgen.outputs.plain_explanation import explanation_of
from quizgen.outputs.plain_text import shown
from quizgen.outputs.quizzes import Question, Quiz
from quizgen.outputs.typed_wordings import typed_wordings
from quizgen.outputs.wjx.held import GAP
from quizgen.text.markup import CUT, plain

EXAM = 6
"""The kind of survey that is an exam (`atype`)."""
RIGHT, WRONG = "对", "错"
"""What the options of a question to be judged are called in every language."""


def exam_of(quiz: Quiz, deck: Deck) -> str:
    """The file of a quiz: what the exam is, then its questions."""
    language = "zh" if deck.language.startswith("zh") else deck.language.split("-")[0]
    known = {"qtype": "问卷基础信息", "title": quiz.title, "language": language, "atype": EXAM}
    lines = [known, *(_line(question, deck) for question in quiz.questions)]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _line(question: Question, deck: Deck) -> dict[str, Any]:
    item = question.item
    title = shown(item.lead + item.asked).replace(CUT, GAP)
    score = f"{question.points:g}"
    line = {"qtype": _kind(item), "title": title, "isquiz": "1"} | _answers(item, question.points)
    if not isinstance(item, ClozeItem):  # whose blanks say what they count
        line["quizscore"] = score
    labels = labels_of(deck.language)
    told = labels.sentence_gap.join(filter(None, _told(item, deck, labels)))
    return line | ({"answeranalysis": told} if told else {})


def _told(item: Item, deck: Deck, labels: Labels) -> Iterator[str]:
    if isinstance(item, FlashcardItem):
        yield shown(item.answer)
    yield explanation_of(item, deck, labels)


def _kind(item: Item) -> str:
    if isinstance(item, ChoiceItem):
        return "考试多选" if len(item.answers) > 1 else "考试单选"
    kinds = {
        "true-false": "考试判断",
        "cloze": "考试多项填空",
        "short-answer": "考试单项填空",
        "numeric": "考试单项填空",
        "flashcard": "考试简答",
    }
    return kinds[item.type]


def _answers(item: Item, points: float) -> dict[str, Any]:
    """What there is to choose from, and what is right."""
    if isinstance(item, ChoiceItem):
        signed = list(zip(signs_of(item.system, len(item.options)), item.options, strict=True))
        return {
            "select": [f"{sign}. {shown(option.text)}" for sign, option in signed],
            "correctselect": [sign for sign, option in signed if option.correct],
        }
    if isinstance(item, TrueFalseItem):
        return {"select": [RIGHT, WRONG], "correctselect": [RIGHT if item.answer else WRONG]}
    if isinstance(item, ClozeItem):
        each = f"{points / len(item.answers):.2f}".rstrip("0").rstrip(".")
        blanks = [
            {"correctselect": list(typed_wordings(w)), "quizscore": each} for w in item.wordings
        ]
        return {"answerlists": blanks}
    if isinstance(item, NumericItem):
        return {"correctselect": list(dict.fromkeys(_numbers(item)))}
    if isinstance(item, ShortAnswerItem):
        wordings = typed_wordings((item.answer, *item.accept), sentences=True)
        return {"correctselect": list(wordings)}
    return {}


def _numbers(item: NumericItem) -> Iterable[str]:
    """The number, with its unit and without."""
    number, _ = middle_and_off(item)
    yield from typed_wordings((item.answer, *item.accept))
    yield number
    if item.unit:
        yield from (f"{number}{item.unit}", f"{number} {item.unit}")
    yield plain(item.answer)
