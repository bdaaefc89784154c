"""Questions answered by choosing, matching or ordering, as Moodle has them."""

from xml.etree.ElementTree import Element

from quizgen.items.item import ChoiceItem, MatchingItem, OrderingItem, TrueFalseItem
from quizgen.languages.options.signs import signs_of
from quizgen.outputs.moodle.elements import Writer, plain_text
from quizgen.outputs.reasons import reason_of
from quizgen.outputs.shares import shares
from quizgen.outputs.xml_elements import value
from quizgen.text.markup import plain

NUMBERING = {"": "ABCD", "letters": "ABCD", "digits": "123", "roman": "IIII"}
"""Moodle's own numbering of options; other signs stand before the texts."""


def choice(question: Element, item: ChoiceItem, writer: Writer) -> None:
    """Multiple choice; of several right options each counts its share.

    Moodle can't keep one option at the end, so options stay in order where one has to stay there.
    """
    right = len(item.answers)
    moves = not (item.fixed_order or item.system or item.at_end)
    value(question, "single", "true" if right == 1 else "false")
    value(question, "shuffleanswers", "true" if moves else "false")
    numbering = NUMBERING.get(item.system, "none")
    value(question, "answernumbering", numbering)
    value(question, "showstandardinstruction", 0 if right == 1 else 1)
    signs = signs_of(item.system, len(item.options))
    counted = shares([option.correct for option in item.options])
    for sign, option, fraction in zip(signs, item.options, counted, strict=True):
        before = f"{sign}. " if numbering == "none" else ""
        html = before + writer.texts.html(option.text)
        answer = writer.html(question, "answer", html, fraction=fraction)
        writer.text(answer, "feedback", reason_of(item, option))
    if right > 1:
        value(question, "shownumcorrect")


def true_false(question: Element, item: TrueFalseItem, writer: Writer) -> None:
    """True or false. What it says then is Moodle's own word, in the learner's language."""
    for name, option in zip(("true", "false"), item.options, strict=True):
        fraction = "100" if option.correct else "0"
        answer = plain_text(question, "answer", name, fraction=fraction, format="plain_text")
        writer.text(answer, "feedback", reason_of(item, option))


def matching(question: Element, item: MatchingItem, writer: Writer) -> None:
    """Matching; the right sides are plain text, and those without a left one stand alone."""
    value(question, "shuffleanswers", "true")
    for left, right in (*item.pairs, *(("", spare) for spare in item.distractors)):
        pair = writer.text(question, "subquestion", left)
        plain_text(pair, "answer", plain(right))
    value(question, "shownumcorrect")


def ordering(question: Element, item: OrderingItem, writer: Writer) -> None:
    """Ordering; each entry in its place counts. Without `shownumcorrect` Moodle stops importing."""
    value(question, "layouttype", "VERTICAL")
    value(question, "selecttype", "ALL")
    value(question, "selectcount", len(item.answer))
    value(question, "gradingtype", "ABSOLUTE_POSITION")
    value(question, "showgrading", "SHOW")
    value(question, "numberingstyle", "none")
    value(question, "shownumcorrect", 1)
    for place, text in enumerate(item.answer, 1):
        writer.text(question, "answer", text, fraction=f"{place}.0000000")
