"""Items as a printed test: which of them, in which order, with which options."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.assemble.cross_cues import cue
from quizgen.derive.stable import shuffled
from quizgen.models.item import ITEM_TYPES, Bank, Item, MatchingItem, OrderingItem

DEFAULT_BLUEPRINT = {
    "true-false": 6,
    "choice": 12,
    "cloze": 8,
    "short-answer": 8,
    "matching": 2,
    "ordering": 2,
    "flashcard": 2,
}
"""Items of each type on the sheet of a deck that asks for none: forty, about an hour's work."""

_SCARCE_FIRST = (
    "matching",
    "ordering",
    "flashcard",
    "true-false",
    "choice",
    "cloze",
    "short-answer",
)


@dataclass(frozen=True, slots=True)
class SheetItem:
    """An item on a sheet.

    Attributes:
        number: its number, from 1 through the whole sheet.
        item: the item.
        shuffled: the texts of an ordering or the right sides of a matching, as they are printed.
    """

    number: int
    item: Item
    shuffled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """The items of one type, which stand together under one heading."""

    type: str
    items: tuple[SheetItem, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One form of a printed test."""

    id: str
    form: str
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """How many items it has."""
        return sum(len(group.items) for group in self.groups)


def default_sheet(bank: Bank) -> Sheet:
    """The sheet `worksheet`, form `a`: items from all sections, one a family."""
    picked = _pick(bank.items, DEFAULT_BLUEPRINT)
    place = {item.id: index for index, item in enumerate(bank.items)}
    picked.sort(key=lambda item: (ITEM_TYPES.index(item.type), place[item.id]))
    numbered = [
        SheetItem(number, item, _printed_order(item)) for number, item in enumerate(picked, 1)
    ]
    groups = tuple(
        Group(kind, tuple(entry for entry in numbered if entry.item.type == kind))
        for kind in ITEM_TYPES
        if any(entry.item.type == kind for entry in numbered)
    )
    return Sheet("worksheet", "a", groups)


def _pick(items: Sequence[Item], blueprint: dict[str, int]) -> list[Item]:
    """Items by the blueprint; where a type has too few, others make up the number."""
    by_type: dict[str, dict[str, list[Item]]] = {}
    for item in items:
        section = item.cites[0].section if item.cites else ""
        by_type.setdefault(item.type, {}).setdefault(section, []).append(item)
    used: set[str] = set()
    sections: Counter[str] = Counter()
    picked: list[Item] = []
    for kind in _SCARCE_FIRST:
        _evenly(by_type.get(kind, {}), blueprint[kind], picked, used, sections)
    wanting = sum(blueprint.values()) - len(picked)
    if wanting:
        of_any_type: dict[str, list[Item]] = {}
        for by_section in by_type.values():
            for section, entries in by_section.items():
                of_any_type.setdefault(section, []).extend(entries)
        _evenly(of_any_type, wanting, picked, used, sections)
    return picked


def _evenly(
    by_section: Mapping[str, Sequence[Item]],
    count: int,
    picked: list[Item],
    used: set[str],
    sections: Counter[str],
) -> None:
    """Adds up to `count` items to `picked`, each from the section with fewest so far.

    They are of families that aren't used yet, and none of their stems states a key of another.
    """
    enough = len(picked) + count
    left = set(by_section)
    queues: dict[str, list[Item]] = {}
    while len(picked) < enough and left:
        section = min(left, key=lambda name: (sections[name], name))
        if section not in queues:
            # Put in order only where something is taken.
            queues[section] = shuffled(by_section[section], "worksheet", lambda item: item.id)[::-1]
        item = queues[section].pop()
        if not queues[section]:
            left.discard(section)
        family = set(item.origin.facts or (item.id,))
        if family.isdisjoint(used) and not any(cue(item, other) for other in picked):
            used |= family
            sections[section] += 1
            picked.append(item)


def _printed_order(item: Item) -> tuple[str, ...]:
    """The texts to be ordered or matched, never in the right order."""
    if isinstance(item, OrderingItem):
        right = item.answer
    elif isinstance(item, MatchingItem):
        right = tuple(text for _, text in item.pairs)
    else:
        return ()
    order = tuple(shuffled(right, f"worksheet/{item.id}", str))
    return order if order != right else (*order[1:], order[0])
