"""Questions answered by choosing, matching or ordering, as Canvas has them."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from quizgen.items.item import ChoiceItem, MatchingItem, Option, OrderingItem, TrueFalseItem
from quizgen.languages.options.signs import signs_of
from quizgen.outputs.canvas.elements import (
    RESPONSE,
    condition,
    html,
    plain,
    score,
    shows,
)
from quizgen.outputs.portable import Portable
from quizgen.outputs.reasons import reason_of
from quizgen.outputs.uid import numbers_of
from quizgen.outputs.xml_elements import value
from quizgen.text import markup

TRUTHS = ("True", "False")
"""How Canvas calls them in its files; learners see its own words, in their language."""


def choice(
    presentation: Element, processing: Element, item: ChoiceItem, texts: Portable, *, moves: bool
) -> list[tuple[str, str]]:
    """Multiple choice or multiple answers; returns the feedbacks by name.

    Where they may move, New Quizzes moves them; Classic Quizzes don't know that of a question.
    """
    numbers = numbers_of(option.text for option in item.options)
    several = len(item.answers) > 1
    cardinality = "Multiple" if several else "Single"
    response = value(presentation, "response_lid", ident=RESPONSE, rcardinality=cardinality)
    rendering = value(response, "render_choice", shuffle="Yes" if moves else "No")
    signs = signs_of(item.system, len(item.options))
    for number, sign, option in zip(numbers, signs, item.options, strict=True):
        before = f"{sign}. " if item.system else ""
        html(value(rendering, "response_label", ident=number), before + texts.html(option.text))
    told = _reasons(processing, item, numbers, texts)
    rule, asked = condition(processing)
    if several:
        _all_right(value(asked, "and"), item.options, numbers)
    else:
        _right(asked, item.options, numbers)
    score(rule)
    return told


def true_false(
    presentation: Element, processing: Element, item: TrueFalseItem, texts: Portable
) -> list[tuple[str, str]]:
    """True or false; returns the feedbacks by name."""
    numbers = numbers_of(TRUTHS)
    response = value(presentation, "response_lid", ident=RESPONSE, rcardinality="Single")
    rendering = value(response, "render_choice")
    for number, truth in zip(numbers, TRUTHS, strict=True):
        plain(value(rendering, "response_label", ident=number), truth)
    told = _reasons(processing, item, numbers, texts)
    rule, asked = condition(processing)
    _right(asked, item.options, numbers)
    score(rule)
    return told


def _reasons(
    processing: Element, item: ChoiceItem | TrueFalseItem, numbers: list[str], texts: Portable
) -> list[tuple[str, str]]:
    """The rules that show why an option is right or wrong, and these feedbacks by name."""
    told = []
    for number, option in zip(numbers, item.options, strict=True):
        if reason := texts.html(reason_of(item, option)):
            rule, asked = condition(processing, "Yes")
            value(asked, "varequal", number, respident=RESPONSE)
            shows(rule, f"{number}_fb")
            told.append((f"{number}_fb", reason))
    return told


def _right(asked: Element, options: Sequence[Option], numbers: list[str]) -> None:
    for number, option in zip(numbers, options, strict=True):
        if option.correct:
            value(asked, "varequal", number, respident=RESPONSE)


def _all_right(asked: Element, options: Sequence[Option], numbers: list[str]) -> None:
    """All the right ones and none of the others; for fewer Canvas gives a part of the points."""
    for number, option in zip(numbers, options, strict=True):
        parent = asked if option.correct else value(asked, "not")
        value(parent, "varequal", number, respident=RESPONSE)


def matching(
    presentation: Element,
    processing: Element,
    item: MatchingItem,
    shown: Sequence[str],
    texts: Portable,
) -> None:
    """Matching; the right sides are plain text."""
    lefts = [texts.html(left) for left, _ in item.pairs]
    answers = [shown.index(right) for _, right in item.pairs]
    _pairs(presentation, processing, lefts, [markup.plain(right) for right in shown], answers)


def ordering(
    presentation: Element,
    processing: Element,
    item: OrderingItem,
    shown: Sequence[str],
    texts: Portable,
) -> None:
    """Ordering, as entries to be matched with their places: Classic Quizzes know no other."""
    lefts = [texts.html(text) for text in shown]
    answers = [item.answer.index(text) for text in shown]
    places = [f"{place}" for place in range(1, len(shown) + 1)]
    _pairs(presentation, processing, lefts, places, answers)


def _pairs(
    presentation: Element,
    processing: Element,
    lefts: list[str],
    rights: list[str],
    answers: list[int],
) -> None:
    """Left sides, each with all right sides to choose from, and the right one of each."""
    responses = [f"response_{number}" for number in numbers_of(lefts)]
    numbers = numbers_of(rights)
    for response, left in zip(responses, lefts, strict=True):
        asked = value(presentation, "response_lid", ident=response)
        html(asked, left)
        rendering = value(asked, "render_choice")
        for number, right in zip(numbers, rights, strict=True):
            plain(value(rendering, "response_label", ident=number), right)
    for response, answer in zip(responses, answers, strict=True):
        rule, asked = condition(processing, "Yes")
        value(asked, "varequal", numbers[answer], respident=response)
        score(rule, f"{100 / len(lefts):.2f}", "Add")
