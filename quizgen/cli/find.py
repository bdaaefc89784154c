"""Finds the item or fact that a command names, in the decks that it names."""

from dataclasses import dataclass
from pathlib import Path

from quizgen.assemble import Deliverables, assemble
from quizgen.cli.stages import Outcome, compile_deck
from quizgen.models.item import Item


@dataclass(frozen=True)
class Found:
    """The items that a name stands for: one item, or all that a fact feeds."""

    folder: Path
    outcome: Outcome
    made: Deliverables
    items: tuple[Item, ...]
    is_fact: bool


def find(name: str, decks: list[Path]) -> Found | list[str]:
    """What a name stands for; where it stands for nothing, all the names there are."""
    known: list[str] = []
    for folder in decks:
        outcome = compile_deck(folder)
        if outcome.bank is None:
            continue
        items = outcome.bank.items
        one = tuple(item for item in items if item.id == name)
        fed = tuple(item for item in items if name in item.origin.facts)
        if one or fed:
            return Found(folder, outcome, assemble(outcome.bank), one or fed, not one)
        known += [item.id for item in items]
        known += [fact for item in items for fact in item.origin.facts]
    return known
