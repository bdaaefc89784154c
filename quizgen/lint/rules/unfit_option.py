"""Lint rule: an option that isn't what the stem's question word or noun asks for."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import NOTHING, Said, said
from quizgen.items.item import ChoiceItem
from quizgen.languages.amounts import TIME
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules import type_mismatch
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject
from quizgen.lint.texts import plain
from quizgen.models.fact import Entity

RULE = documented(
    "Q412",
    "unfit-option",
    Severity.WARNING,
    "options",
    """The question asks for a person or a place (“who”, “which city”, 哪位诗人), and an option is
something else: a number or a time; an entity of another kind; two names where one is asked for; an
entity of another class, where the key's class is the one that the question names. It can't be the
answer, so there is an option less to choose from. `type-mismatch` is about one option that differs
from all others; this rule holds the options against the question.

Put a value in its place that the question could have for an answer.""",
    bad="Which city was founded first?   [Rome, Oslo, 1624, Lima and Cusco]",
    good="Which city was founded first?   [Rome, Oslo, Boston, Lima]",
    reference=guideline("23 and 29"),
)
_NUMBER = re.compile(r"[-+]?\d[\d,.]*(?:\s?(?:%|年|BC|AD|BCE|CE))?")
_BOTH = re.compile(
    r"(?:[A-Z][\w.'’-]*\s)*[A-Z][\w.'’-]* (?:and|&) (?:[A-Z][\w.'’-]*\s)*[A-Z][\w.'’-]*"
    r"|[\u3400-\u9fff·]+[和与、][\u3400-\u9fff·]+"
)
_ONE_NAME = frozenset(("country", "nation", "island", "province", "county", "国家", "省", "省份"))
"""What may have “and” in its name: Trinidad and Tobago."""
HINT = said("Put in its place what the question could have for an answer.")


class _Asked(NamedTuple):
    """The kind of entity that a question asks for, and the class that it names."""

    kind: str
    noun: str


def run(subject: Subject) -> Iterator[Finding]:
    """The first option that can't be the answer."""
    asked = _asked(subject)
    if asked is None or any(type_mismatch.run(subject)):
        return
    unfit = {index: why for index in subject.own if (why := _unfit(subject, index, asked))}
    # Where the key itself is one, or most are, the question is meant otherwise.
    if not unfit or unfit.keys() & set(subject.keys) or 2 * len(unfit) > len(subject.own):
        return
    index = min(unfit)
    message = said(
        "`{text}` is {what}, which the question doesn't ask for.",
        text=subject.options[index].text,
        what=unfit[index],
    )
    yield Finding(message, HINT, subject.option_path(index))


def _asked(subject: Subject) -> _Asked | None:
    found = subject.lexicon.asked.search(subject.question)
    if found is None:
        return None
    noun = (found["person"] or found["place"] or "").lower()
    return _Asked("person" if found["who"] or found["person"] else "place", noun)


def _unfit(subject: Subject, index: int, asked: _Asked) -> Said:
    """What an option is that can't be the answer; empty where it may be."""
    text = plain(subject.options[index].text)
    if entity := _entity(subject, index):
        return _other(entity, subject, asked)
    amount = subject.amounts[index]
    if _NUMBER.fullmatch(text) or (amount and amount.kind == TIME and amount.bare):
        return said("a number or a time")
    if asked.noun and asked.noun not in _ONE_NAME and _BOTH.fullmatch(text):
        return said("more than one name")
    return NOTHING


def _other(entity: Entity, subject: Subject, asked: _Asked) -> Said:
    """What an entity is, where it is of another kind or class than asked for."""
    keys = [_entity(subject, key) for key in subject.keys]
    if entity.kind != asked.kind and all(key and key.kind == asked.kind for key in keys):
        return said("a {kind}", kind=entity.kind)
    named = asked.noun and all(key and asked.noun in key.classes for key in keys)
    if named and entity.classes and asked.noun not in entity.classes:
        return said("a {sort}", sort=entity.classes[0])
    return NOTHING


def _entity(subject: Subject, index: int) -> Entity | None:
    text, by_name = subject.options[index].text, subject.names.by_name
    found = by_name.get(text) or by_name.get(plain(text))
    return subject.entities[found] if found else None


UNFIT_OPTION = ItemRule(RULE, run, (ChoiceItem,))
