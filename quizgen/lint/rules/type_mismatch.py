"""Lint rule: one option is of another kind than all others."""

from collections import Counter
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.languages.amounts import TIME
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject
from quizgen.lint.texts import plain

RULE = documented(
    "Q414",
    "type-mismatch",
    Severity.WARNING,
    "options",
    """All options but one are numbers, or times, or entities of one kind (persons, places …), and
that one is something else. It is ruled out, or picked, for its kind alone.

Put a value of the same kind in its place. Where the odd one is plain words, of which it isn't known
what they name, it only informs.""",
    bad="When was it founded?   [2015, 2018, 2021, by Dario Amodei]",
    good="When was it founded?   [2015, 2018, 2021, 2023]",
    reference=guideline("23"),
    languages=(),
)
_NUMERALS = "〇零一二两三四五六七八九十百千万半"
FEWEST = 3
"""Options of which one can be the odd one."""


def run(subject: Subject) -> Iterator[Finding]:
    """The odd one."""
    if len(subject.own) < FEWEST:
        return
    kinds = {index: _kind(subject, index) for index in subject.own}
    common, count = Counter(kinds.values()).most_common(1)[0]
    if not common or count != len(kinds) - 1:
        return
    odd = next(index for index, kind in kinds.items() if kind != common)
    text = subject.options[odd].text
    # “Cannot be determined” is an answer to any question for a number.
    unsaid = any(
        char.isdigit() or char in _NUMERALS for char in text
    ) or subject.lexicon.negation.search(text)
    if common in ("number", TIME) and unsaid:
        return
    message = said("`{text}` is no {common}, as all other options are.", text=text, common=common)
    hint = said("Put a value of the same kind in its place.")
    # Of words nobody knows what they name: “no gain or loss” is an amount.
    yield Finding(message, hint, subject.option_path(odd), sure=bool(kinds[odd]))


def _kind(subject: Subject, index: int) -> str:
    """What an option is: a kind of entity, `number`, `time`, or empty for words."""
    text = subject.options[index].text
    if entity := subject.names.by_name.get(text) or subject.names.by_name.get(plain(text)):
        return subject.entities[entity].kind
    if (amount := subject.amounts[index]) and amount.bare and not text.startswith("第"):
        return "time" if amount.kind == TIME else "number"
    return ""


TYPE_MISMATCH = ItemRule(RULE, run, (ChoiceItem,))
