"""What Kahoot can't hold of an item."""

from collections.abc import Iterator

from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem, Item, Option, TrueFalseItem
from quizgen.outputs.in_texts import has_files, has_formula
from quizgen.outputs.losses import Loss
from quizgen.outputs.plain_text import shown

LONGEST_QUESTION, LONGEST_ANSWER = 120, 75
"""Characters of a question and of an answer, by the head of Kahoot's template."""
MOST_ANSWERS = 4

NO_CHOICE = Loss(said("only questions with options can be played"), left_out=True)
FILES = Loss(said("its spreadsheet holds neither pictures nor sounds"), left_out=True)
LONG_QUESTION = Loss(
    said("a question has at most {longest_question} characters", longest_question=LONGEST_QUESTION),
    left_out=True,
)
LONG_ANSWER = Loss(
    said("an answer has at most {longest_answer} characters", longest_answer=LONGEST_ANSWER),
    left_out=True,
)
MANY_RIGHT = Loss(
    said(
        "a question has at most {most_answers} answers, and more are right",
        most_answers=MOST_ANSWERS,
    ),
    True,
)
SIGNS = Loss(said("answers are colours, and here some are called by their signs"), left_out=True)
FEWER = Loss(
    said(
        "a question has at most {most_answers} answers, so some wrong ones aren't there",
        most_answers=MOST_ANSWERS,
    )
)
TEX = Loss(said("a formula is seen as TeX"))


def losses_of(item: Item) -> Iterator[Loss]:
    """What can't be held of an item."""
    if not isinstance(item, (ChoiceItem, TrueFalseItem)):
        yield NO_CHOICE
        return
    options = answers_of(item)
    texts = [item.stem, *(option.text for option in options)]
    if any(map(has_files, texts)):
        yield FILES
    if isinstance(item, ChoiceItem) and item.system:
        yield SIGNS
    if length(question_of(item)) > LONGEST_QUESTION:
        yield LONG_QUESTION
    if any(length(shown(option.text)) > LONGEST_ANSWER for option in options):
        yield LONG_ANSWER
    if sum(option.correct for option in item.options) > MOST_ANSWERS:
        yield MANY_RIGHT
    if len(options) < len(item.options):
        yield FEWER
    if any(map(has_formula, texts)):
        yield TEX


def question_of(item: Item) -> str:
    """The question as a line of plain text."""
    return shown(item.lead + item.stem)


def answers_of(item: ChoiceItem | TrueFalseItem) -> list[Option]:
    """The options that there is room for, in their order: the right ones and some of the wrong."""
    right = [option for option in item.options if option.correct]
    wrong = [option for option in item.options if not option.correct]
    kept = [*right, *wrong[: max(0, MOST_ANSWERS - len(right))]]
    return [option for option in item.options if option in kept][:MOST_ANSWERS]


def length(text: str) -> int:
    """Characters as a browser counts them: UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
