"""Reads `stems.txt`: sentences of many subjects, and for each role the question that it gets.

A sentence begins a line; its roles are indented: name, piece, `@` and EDTF where the time isn't
read, `=` and the kinds of its entities with their class (`is:`), and after the arrow the question,
`~` and a proposal to the author where the rule isn't sure, or `-`.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.models.fact import Entity, Fact
from tests.support.banks import checked

_ROLE = re.compile(
    r"(?P<name>[\w-]+) (?P<piece>.+?)(?: @ (?P<edtf>\S+))?(?: = (?P<kinds>\S+)(?: (?P<of>\S+))?)?"
    r" → (?P<stem>.+)"
)
_JOINS = re.compile(r"、|和")


@dataclass(frozen=True)
class Asked:
    """A role of a sentence and its question."""

    name: str
    piece: str
    edtf: str | None
    kinds: tuple[str, ...]
    classes: tuple[str, ...]
    stem: str


@dataclass(frozen=True)
class Sentence:
    """A sentence and what is asked of it."""

    says: str
    asked: tuple[Asked, ...]

    def read(self) -> Iterator[tuple[Fact, dict[str, Entity], Asked]]:
        """For each role its fact and the deck's entities."""
        entities, facts = self._texts()
        head = f"entities: [{', '.join(entities)}]\n" if entities else ""
        deck = checked(f"{head}facts:\n{''.join(facts)}")
        classes = {f"e{n}": asked.classes for n, (asked, _, _) in enumerate(self._names())}
        known = {
            id_: replace(entity, classes=classes.get(id_, ()))
            for id_, entity in deck.entities.by_id.items()
        }
        facts_by_role = {(r.name, r.text): fact for fact in deck.facts for r in fact.roles}
        for asked in self.asked:
            yield facts_by_role[asked.name, asked.piece], known, asked

    def _texts(self) -> tuple[list[str], list[str]]:
        """The deck's lines: entities, and facts with no role twice."""
        entities = [
            f"{{id: e{number}, kind: {kind}, name: {_quoted(name)}}}"
            for number, (_, name, kind) in enumerate(self._names())
        ]
        facts: list[dict[str, str]] = [{}]
        for asked in self.asked:
            piece = _quoted(asked.piece)
            value = f"{{text: {piece}, edtf: {asked.edtf}}}" if asked.edtf else piece
            if asked.name in facts[0]:
                facts.append({asked.name: value})
            else:
                facts[0][asked.name] = value
        return entities, [
            f"  - {{id: f{number}, says: {_quoted(self.says)}, "
            + ", ".join(f"{name}: {value}" for name, value in roles.items())
            + "}\n"
            for number, roles in enumerate(facts)
        ]

    def _names(self) -> Iterator[tuple[Asked, str, str]]:
        for asked in self.asked:
            several = len(asked.kinds) > 1
            names = _JOINS.split(asked.piece) if several else [asked.piece] * len(asked.kinds)
            for name, kind in zip(names, asked.kinds, strict=True):
                yield asked, name, kind


def sentences() -> tuple[Sentence, ...]:
    """All sentences of the file."""
    text = Path(__file__).with_name("stems.txt").read_text(encoding="utf-8")
    blocks = (block.splitlines() for block in text.split("\n\n"))
    return tuple(Sentence(says, tuple(map(_asked, roles))) for says, *roles in blocks if roles)


def _asked(line: str) -> Asked:
    match = _ROLE.fullmatch(line.strip())
    assert match, line
    kinds = tuple(match["kinds"].split(",")) if match["kinds"] else ()
    classes = (match["of"],) if match["of"] else ()
    return Asked(match["name"], match["piece"], match["edtf"], kinds, classes, match["stem"])


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
