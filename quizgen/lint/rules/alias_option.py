"""Lint rule: two options that are names of one entity."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject
from quizgen.lint.texts import plain

RULE = documented(
    "Q411",
    "alias-option",
    Severity.ERROR,
    "options",
    """Two options name one entity, as `entities:` says: by its name and an alias, or by two
aliases. Either both are right, or a learner who sees that they are one rules both out.

Keep one of them.""",
    bad="Who wrote it?   [Mark Twain, Samuel Clemens, Jack London]",
    good="Who wrote it?   [Mark Twain, Bret Harte, Jack London]",
    reference=guideline("22"),
    languages=(),
)


def run(subject: Subject) -> Iterator[Finding]:
    """Each option that is an earlier one by another name."""
    by_name = subject.names.by_name
    first: dict[str, str] = {}
    for index, option in enumerate(subject.options):
        entity = by_name.get(option.text) or by_name.get(plain(option.text))
        if entity is None:
            continue
        earlier = first.setdefault(entity, option.text)
        if earlier != option.text:
            message = said(
                "`{text}` and `{earlier}` are both `{name}`.",
                text=option.text,
                earlier=earlier,
                name=subject.entities[entity].name,
            )
            yield Finding(message, said("Keep one of the two."), subject.option_path(index))


ALIAS_OPTION = ItemRule(RULE, run, (ChoiceItem,))
