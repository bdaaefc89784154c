"""A deck's facts as material for wrong ones, and how a word takes another one's place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

Raw = dict[str, Any]
ROLES = ("who", "when", "where", "what", "how-many", "why", "term")


@dataclass(frozen=True)
class Mutant:
    """A fact made wrong, how, and the one that it was."""

    kind: str
    fact: Raw
    of: str


@dataclass(frozen=True)
class Material:
    """What a deck's facts are made wrong with."""

    facts: Sequence[Raw]
    entities: Sequence[Raw]
    chinese: bool
    paragraph_of: Callable[[Raw], str]


def text_of(role: object) -> str:
    """A role's piece, however it is written."""
    return str(role["text"] if isinstance(role, dict) else role)


def swapped(fact: Raw, *pairs: tuple[str, str]) -> Raw | None:
    """The fact with some words in place of others, its roles too; None where they aren't once."""
    signs = [chr(0xE000 + at) for at in range(len(pairs))]
    wrong = {key: value for key, value in fact.items() if key in ("says", "cite", *ROLES)}
    for (old, _), sign in zip(pairs, signs, strict=True):
        if wrong["says"].count(old) != 1:
            return None
        wrong["says"] = wrong["says"].replace(old, sign)
        for role in ROLES:
            if role in wrong:
                own = wrong[role]
                text = text_of(own).replace(old, sign)
                if text != text_of(own):
                    wrong[role] = text
    for (_, new), sign in zip(pairs, signs, strict=True):
        wrong["says"] = wrong["says"].replace(sign, new)
        for role in ROLES:
            if role in wrong and isinstance(wrong[role], str):
                wrong[role] = wrong[role].replace(sign, new)
    return wrong


def put(fact: Raw, start: int, end: int, new: str) -> Raw | None:
    """The fact with a stretch of its sentence replaced, and the role that holds it."""
    says = fact["says"]
    wrong = {key: value for key, value in fact.items() if key in ("says", "cite", *ROLES)}
    wrong["says"] = says[:start] + new + says[end:]
    for role in ROLES:
        if role in wrong:
            text = text_of(wrong[role])
            at = says.find(text)
            if at <= start and end <= at + len(text):
                wrong[role] = text[: start - at] + new + text[end - at :]
            elif wrong["says"].count(text) != 1:
                return None
    return wrong
