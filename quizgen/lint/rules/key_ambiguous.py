"""Lint rule: a wrong option that says the same as the key."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.languages.amounts import Amount
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject
from quizgen.lint.texts import same_words
from quizgen.models.item import ChoiceItem

RULE = documented(
    "Q410",
    "key-ambiguous",
    Severity.ERROR,
    "options",
    """An option that counts as wrong says the same as the key: the same words, number or time in
another form, or a time or range that holds the key. A learner who is right is marked wrong.

Signs and capitals that carry meaning tell options apart: 2 and -2, ii and II.""",
    bad="In which year did he move?   [2015, March 2015, 2017]   (the key: 2015)",
    good="In which year did he move?   [2015, 2016, 2017]",
    reference=guideline("19"),
    languages=(),
)
_PLAIN = re.compile(r"^\W*\d[\d,]*(?:\.(\d+))?(?!\s*(?:/|[-–~]|to\b|到|至))")


def run(subject: Subject) -> Iterator[Finding]:
    """Each wrong option that is right as well."""
    options, keys = subject.options, subject.keys
    same = [same_words(option.text) for option in options]
    for key in keys:
        for index, option in enumerate(options):
            if index in keys or option.text == options[key].text:
                continue
            if same[index] == same[key]:
                how = "says the same as"
            elif _overlap(subject.amounts[index], subject.amounts[key]) and not _rounded(
                option.text, options[key].text
            ):
                how = "may be the same as"
            else:
                continue
            message = f"The option `{option.text}` {how} the key `{options[key].text}`."
            hint = "Reword it, so that it is wrong beyond doubt."
            yield Finding(message, hint, subject.option_path(index))


def _overlap(one: Amount | None, other: Amount | None) -> bool:
    """Whether they are the same number, or one holds the other."""
    if one is None or other is None or not (one.bare and other.bare):
        return False
    one, other = one.beside(other), other.beside(one)
    if one.kind != other.kind:
        return False
    within = one.low <= other.low and other.high <= one.high
    return within or (other.low <= one.low and one.high <= other.high)


def _rounded(one: str, other: str) -> bool:
    """Whether numbers differ in how precisely they are written: 1.5 isn't 1.50, nor 3 3.0."""
    places = [len(found[1] or "") if (found := _PLAIN.match(t)) else -1 for t in (one, other)]
    return -1 not in places and places[0] != places[1]


KEY_AMBIGUOUS = ItemRule(RULE, run, (ChoiceItem,))
