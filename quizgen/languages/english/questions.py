"""Words English questions, of a subject at the head of its sentence only.

Elsewhere a question needs `do` or another word order, so the author's `ask:` or a cloze has it.
"""

import re
from collections.abc import Mapping

from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Quantity

BY_KIND = {
    "person": "Who",
    "group": "Who",
    "organisation": "Which organisation",
    "place": "Which place",
    "model": "Which model",
    "product": "Which product",
    "work": "Which work",
    "term": "What",
    "award": "Which award",
    "event": "Which event",
    "animal": "Which animal",
    "other": "What",
}
BY_ROLE = {"who": "Who", "what": "What", "term": "What"}
_NO_SUBJECT = re.compile(
    r"^(?:[,;:'’)\"”(-]|\s+[(–—]|\s+(?:and|or|of|in|on|at|with|from|for|by|to|as|than|who|whose"
    r"|which|that)\b)"
)
_NEGATED = re.compile(r"\b(?:no|not|never)\b|n[’']t\b")
_LIMPS = re.compile(r"\b(?:only|even|except|until|as|than|back|late|later|early|earlier)$")
_ONE = re.compile(r"^\s+(?:was|is|has)\b")


def ask(fact: Fact, role: Role, entities: Mapping[str, Entity]) -> str | None:
    """“Who …?”, “Which …?”, “What …?” or “How many …?” of a subject; None for the rest."""
    after = fact.says[role.end :]
    if role.start != 0:
        return None
    if isinstance(role.value, Quantity):
        return _how_many(role.value, after)
    word = _word(role, entities)
    if word is None or _NO_SUBJECT.match(after):
        return None
    return _question(word, after)


def replace(fact: Fact, role: Role, text: str) -> str:
    """The sentence with another value; a small letter at its head is made a capital one."""
    sentence = fact.with_piece(role, text)
    return sentence[:1].upper() + sentence[1:] if role.start == 0 else sentence


def without_time(fact: Fact, role: Role) -> str | None:
    """The sentence without its time phrase and full stop; None where what is left may limp."""
    before, after = fact.says[: role.start], fact.says[role.end :]
    head = re.match(r"^(?:in|on|during|at)\s+(?:the )?$", before, re.IGNORECASE)
    if head and after.startswith(","):
        rest = after[1:].strip()
        rest = rest[:1].upper() + rest[1:]
    elif match := re.search(r",?\s+(?:in|on|during)\s+(?:the )?$", before):
        before = before[: match.start()]
        rest = before + after
    else:
        return None
    rest = rest.strip().rstrip(".!")
    limps = _LIMPS.search(before) or _NEGATED.search(rest) or re.search(r"\b\d{4}s?\b", rest)
    return None if limps else rest


def _word(role: Role, entities: Mapping[str, Entity]) -> str | None:
    if isinstance(role.value, Entities) and role.value.whole:
        kinds = {entities[id_].kind for id_ in role.value.ids}
        if len(kinds) == 1 and (word := BY_KIND.get(kinds.pop())):
            return f"{word}s" if len(role.value.ids) > 1 and " " in word else word
    return BY_ROLE.get(role.name)


def _how_many(quantity: Quantity, after: str) -> str | None:
    unit = quantity.unit
    if unit.startswith("%"):
        rest = unit.removeprefix("%").strip()
        return _question("What percentage", f" {rest}{after}" if rest else after)
    one = quantity.written == 1 or (not unit and _ONE.match(after))
    if one or quantity.start or not re.match(r"^[\w ]*$", unit):
        return None
    return _question("How many", f" {unit}{after}" if unit else after)


def _question(word: str, after: str) -> str:
    return f"{word} {after.strip()}".rstrip(".! ") + "?"
