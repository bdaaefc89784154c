"""Lint rule: options that combine other options or numbered statements."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q418",
    "k-type",
    Severity.WARNING,
    "options",
    """The options are combinations of numbered statements or of other options (“I and III only”,
“both A and B”, “true, false”). Knowing one statement rules out half of the combinations, and the
rest is reading work.

Ask for all right options with a list as `answer:`, or make each statement a true-false item.""",
    bad="Which are prime?  I. 2  II. 4  III. 5   [I only, II only, I and III, II and III]",
    good="Which are prime? (Choose all.)   [2, 4, 5, 9]",
    reference=guideline("9"),
)
_PAIR = re.compile(r"^\W*([^\W\d]+(?: [^\W\d]+)?)\s*[,，、;；/]\s*([^\W\d]+(?: [^\W\d]+)?)\W*$")
_NUMBERS = re.compile(r"^\W*[1-6](?:\s*[,、]\s*[1-6])*(?: only)?\W*$")
_STATEMENT = re.compile(r"(?<![\d.])\(?1[.)、．]\s?\D")
"""The first of the statements that a stem numbers."""
_MARK = re.compile(r"[①-⑨ⅠⅡⅢⅣⅤ甲乙丙丁1-9]|\b(?:[A-E]|I{1,3}|I?V)\b")
FEWEST_PAIRS = 3
"""Options that are pairs of the same two words, such as “true, false”."""


def run(subject: Subject) -> Iterator[Finding]:
    """The first option that is a combination."""
    hint = said(
        "Ask for all right options with a list as `answer:`, or ask each statement by itself."
    )
    for index, option in subject.options_with(subject.lexicon.combination):
        if _is_order(subject):
            return
        message = said("The option `{text}` is a combination of others.", text=option.text)
        yield Finding(message, hint, subject.option_path(index))
        return
    numbered = _STATEMENT.search(subject.item.stem)
    if numbered and _are_numbers(subject) and not _is_order(subject):
        message = said("The options are combinations of the stem's statements.")
        yield Finding(message, hint, subject.option_path(0))
        return
    pairs = [_PAIR.match(option.text) for option in subject.options]
    words = {pair[side].lower() for pair in pairs if pair for side in (1, 2)}
    if len(pairs) >= FEWEST_PAIRS and all(pairs) and len(words) <= 2:
        message = said("The options are combinations of two answers.")
        # What two things do, each of them, may be one piece of knowledge: one rises, one falls.
        sure = {word.removeprefix("not ") for word in words} <= subject.lexicon.truths
        yield Finding(message, hint, subject.option_path(0), sure=sure)


def _is_order(subject: Subject) -> bool:
    """Whether all options are the same marks in another order: what comes first is asked for."""
    marks = [sorted(_MARK.findall(subject.options[index].text)) for index in subject.own]
    return len(marks) > 1 and len(marks[0]) > 1 and all(found == marks[0] for found in marks)


def _are_numbers(subject: Subject) -> bool:
    """Whether all options are lists of small numbers, and more than one has several."""
    lists = [_NUMBERS.match(subject.options[index].text) for index in subject.own]
    return bool(lists) and all(lists) and sum("," in found[0] for found in lists if found) > 1


K_TYPE = ItemRule(RULE, run, (ChoiceItem,))
