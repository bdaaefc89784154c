"""Words what a rule has against a derived item.

Nobody wrote its options, so nobody can change them: it is said which item is meant, what its
options are, and what in the deck's files would make another item of it or none.
"""

from quizgen.diagnostics.said import Said, said
from quizgen.items.item import ChoiceItem, ClozeItem, Item, ShortAnswerItem
from quizgen.lint.rule import Finding

_TYPES = {ChoiceItem: "choice", ClozeItem: "cloze", ShortAnswerItem: "short-answer"}
"""The types that rules look at, as `skip:` names them."""
_BY_NAME = frozenset(("who", "where", "what", "term"))
"""Roles whose wrong options are entities, which `is:` and `years:` choose between."""


def of_derived(finding: Finding, item: Item) -> Finding:
    """What a rule found, for an author who wrote the fact and not the item.

    Args:
        finding: as it would be said of a hand-written item.
        item: the derived item.
    """
    where = f"`{item.id}`"
    if isinstance(item, ChoiceItem):
        where += f" ({', '.join(f'`{option.text}`' for option in item.options)})"
    elif isinstance(item, ClozeItem):
        where += f" (`{item.stem}`)"
    message = said("In {where}: {finding}", where=where, finding=finding.message)
    return finding._replace(message=message, hint=_remedy(finding, item))


def _remedy(finding: Finding, item: Item) -> Said:
    """What an author can write instead; a row of a table has no fields of its own for that."""
    role, kind = item.origin.role, _TYPES.get(type(item), "")
    skip = {"role": role, "kind": kind}
    of_options = isinstance(item, ChoiceItem) and finding.path[0] != "ask"
    if "/" in item.origin.facts[0]:
        return said(
            "Word the question yourself: `ask: {{{role}: …}}`, or write the row as a fact, with"
            " `{key}:`.",
            role=role,
            key="distractors" if of_options else "skip",
        )
    if of_options and role in _BY_NAME:
        return said(
            "Write wrong options: `distractors: {{{role}: […]}}`, tell its entities apart (`is:`,"
            " `years:`), or leave it out: `skip: [{role}/{kind}]`.",
            **skip,
        )
    if of_options:
        return said(
            "Write wrong options: `distractors: {{{role}: […]}}`, or leave it out:"
            " `skip: [{role}/{kind}]`.",
            **skip,
        )
    if isinstance(item, ClozeItem):
        return said("Write more in `says:`, or leave it out: `skip: [{role}/{kind}]`.", **skip)
    if finding.path[0] == role:
        return said(
            "Mark a shorter piece as `{role}:`, or leave it out: `skip: [{role}/{kind}]`.", **skip
        )
    return said(
        "Word the question yourself: `ask: {{{role}: …}}`, or leave it out:"
        " `skip: [{role}/{kind}]`.",
        **skip,
    )
