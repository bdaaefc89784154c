"""A fact whose roles stand in markup, in the form in which it can be asked about.

A question takes a role's piece out of the sentence, so signs right round it go with it: of
`**Ada** wrote it` remains `Ada wrote it`, and code, formulas and pinyin round a piece become a part
of it. Blanks need none of this: they are cut out of the rendered sentence.
"""

import re
from dataclasses import replace

from quizgen.models.fact import Fact, Role
from quizgen.text.markup import SPECIAL, on_its_own, surroundings

_STARS_BEFORE = re.compile(r"(?<![\\*])\*{1,3}\Z")
_WHOLE = {"code": ("`", "`"), "math": ("\\(", "\\)"), "ruby": ("{", "|")}
"""What stands right before and after a piece that is all of such markup."""


def unmarked(fact: Fact) -> Fact:
    """The fact without emphasis round its roles, and with other markup round them as theirs."""
    if SPECIAL.search(fact.says) is None:
        return fact
    roles = tuple(_with_signs(fact.says, role) for role in fact.roles)
    taken: list[tuple[int, int]] = []
    for role in roles:
        stars = _STARS_BEFORE.search(fact.says[: role.start])
        if stars and fact.says.startswith(stars[0], role.end):
            taken += [stars.span(), (role.end, role.end + len(stars[0]))]
    taken = sorted(set(taken))
    if not taken:
        return replace(fact, roles=roles)
    says = _without(fact.says, taken)
    moved = tuple(
        replace(role, start=role.start - sum(e - s for s, e in taken if e <= role.start))
        for role in roles
    )
    # Of roles within one another only the text round both can lose its signs.
    if any(says[role.start : role.end] != role.text for role in moved):
        return replace(fact, roles=roles)
    return replace(fact, says=says, roles=moved)


def within_markup(fact: Fact, role: Role) -> bool:
    """Whether a role is a part of code or of a formula, out of which no question can be made."""
    if SPECIAL.search(fact.says) is None:
        return False
    return surroundings(fact.says[: role.start], fact.says[role.end :]) != ""


def _with_signs(says: str, role: Role) -> Role:
    before, after = says[: role.start], says[role.end :]
    where = surroundings(before, after)
    if not where:
        return role
    opening, closing = _WHOLE[where]
    if not (before.endswith(opening) and after.startswith(closing)):
        return role
    text = on_its_own(before, role.text, after)
    return replace(role, text=text, start=role.start - len(opening))


def _without(text: str, taken: list[tuple[int, int]]) -> str:
    parts, last = [], 0
    for start, end in taken:
        parts.append(text[last:start])
        last = end
    return "".join([*parts, text[last:]])
