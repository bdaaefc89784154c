"""The subject that a clause begins with, so that 在哪一年 or 为什么 can stand behind it."""

import re
from collections.abc import Iterator

from quizgen.languages.chinese.clauses import Frame, half, leads
from quizgen.languages.chinese.words import TITLE, ends_for_object, speaks, starts_predicate
from quizgen.models.fact import Fact
from quizgen.models.values import Time

_FARTHEST = 12
"""How far into a clause a name with its title may begin."""
_PLAIN_NAME = re.compile(r"《[^》]*》|“[^”]*”|[A-Za-z][A-Za-z0-9 .'-]*(?= ?[^\x00-\x7f])")


def subject_of(clause: str, fact: Fact) -> str:
    """The name that a clause begins with; empty where nothing says that it is one.

    It may have a title (英国医生琴纳); a predicate has to follow it.
    """
    return next(_subjects(clause, fact), "")


def until_main(parts: tuple[tuple[str, str], ...]) -> str:
    """Clauses up to the main one: what only leads to it, or has its object next, isn't last."""
    kept = [parts[0]]
    for later in parts[1:]:
        if not (speaks(kept[-1][1]) or leads(kept[-1][1]) or half(kept[-1][1])):
            break
        kept.append(later)
    return "".join(mark + text for mark, text in kept).removeprefix(kept[0][0])


def all_of(frame: Frame) -> str:
    """All clauses after the piece's own."""
    return "".join(mark + text for mark, text in frame.rest)


def _subjects(clause: str, fact: Fact) -> Iterator[str]:
    for role in fact.roles:
        if isinstance(role.value, Time):
            continue
        for name in (role.text, f"《{role.text}》", f"“{role.text}”"):
            at = clause.find(name)
            end = at + len(name)
            heads = 0 <= at <= _FARTHEST and _may_head(clause[:at])
            if heads and starts_predicate(clause[end:]):
                yield clause[:end]
    found = _PLAIN_NAME.match(clause)
    if found and starts_predicate(clause[found.end() :]):
        yield found[0].rstrip()


def _may_head(title: str) -> bool:
    """Whether a subject may begin with these words: none, or a title."""
    return not title or bool(
        TITLE.search(title) and "，" not in title and not ends_for_object(title)
    )
