"""Whether a question says the class of its answer twice: which river is the longest river."""

import re
from collections.abc import Mapping

from quizgen.languages.english import closed
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.place import Asked
from quizgen.models.fact import Entity
from quizgen.models.values import Entities


def classes_of(asked: Asked) -> list[tuple[str, bool]]:
    """The words of the classes that a question may ask by, and whether each is all of one."""
    found = [name for entity in named_by(asked).values() for name in entity.classes[:1]]
    found += [asked.role.name] if asked.role.pool else []
    return [
        (word, word == noun)
        for noun in found
        for word in noun.split(" ")
        if word not in closed.PREPOSITIONS
    ]


def is_twice(stem: str, noun: str, *, whole: bool) -> bool:
    """Whether a noun stands twice, other things of the class (“any other river”) apart."""
    once = re.sub(rf"\b(?:any|the|all|most|no) other {re.escape(noun)}s?\b", "", stem)
    once = re.sub(rf"\bthat {re.escape(noun)}s\b", "", once)
    once = re.sub(rf"(?<!\bwhich ){re.escape(noun)} (?=(\w+))", _compound, once) if whole else once
    return once.count(f" {noun}") > 1 and len(re.findall(rf"\b{re.escape(noun)}s?\b", once)) > 1


def _compound(match: re.Match[str]) -> str:
    """Nothing for the first noun of two: of “river water” no river is asked."""
    return "" if match[1] in words("nouns") else match[0]


def named_by(asked: Asked) -> Mapping[str, Entity]:
    """The entities that the role names, by their ids."""
    value = asked.role.value
    if not isinstance(value, Entities):
        return {}
    return {id_: asked.entities[id_] for id_ in value.ids if id_ in asked.entities}
