"""Finds the item or fact that a command names, in the decks that it names."""

from dataclasses import dataclass
from pathlib import Path

from quizgen.check.codes import NOTHING_TO_ASK
from quizgen.compile import CompileResult, compile_deck
from quizgen.derive.codes import NO_CHOICE
from quizgen.items.item import Item
from quizgen.outputs.deliverables import Deliverables


@dataclass(frozen=True)
class Found:
    """The items that a name stands for: one item, or all that a fact feeds (maybe none)."""

    folder: Path
    result: CompileResult
    made: Deliverables
    items: tuple[Item, ...]
    is_fact: bool


@dataclass(frozen=True)
class NotFound:
    """All the names there are, and the decks whose errors hide theirs."""

    known: frozenset[str]
    broken: tuple[Path, ...]


def find(name: str, decks: list[Path], source: str | None = None) -> Found | NotFound:
    """What a name stands for in the first of the decks that has it.

    Args:
        name: of an item or a fact.
        decks: their folders.
        source: the text of their source, in place of the file that they name.
    """
    known: set[str] = set()
    broken: list[Path] = []
    for folder in decks:
        result = compile_deck(folder, source)
        if result.made is None:
            broken.append(folder)
            continue
        items = result.made.bank.items
        one = tuple(item for item in items if item.id == name)
        fed = tuple(item for item in items if name in item.origin.facts)
        # A fact without items has a suggestion that says why.
        noted = {
            report.diagnostic.item
            for report in result.reports
            if report.diagnostic.code in (NO_CHOICE.code, NOTHING_TO_ASK.code)
        }
        if one or fed or name in noted:
            return Found(folder, result, result.made, one or fed, not one)
        known.update(noted)
        known.update(item.id for item in items)
        known.update(fact for item in items for fact in item.origin.facts)
    return NotFound(frozenset(known), tuple(broken))
