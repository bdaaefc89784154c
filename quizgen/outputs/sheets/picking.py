"""Picks items by a blueprint: sections evenly, one item a family, none that tells another's key."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from quizgen.items.item import ITEM_TYPES, Item
from quizgen.lint.cues import cue
from quizgen.models.sheet_plan import SheetPlan
from quizgen.outputs.sheets.candidates import Candidates, Queues

SCARCE_FIRST = (
    "matching",
    "ordering",
    "numeric",
    "flashcard",
    "true-false",
    "choice",
    "cloze",
    "short-answer",
)
"""The order in which types are picked: a matching takes several facts, every fact has a cloze."""

TRIES = 300
"""Items that are looked at to find room for one more, when a type has run out."""


def family_of(item: Item) -> frozenset[str]:
    """What an item asks about: its facts, or itself where it was written by hand."""
    return frozenset(item.origin.facts or (item.id,))


def pick(candidates: Candidates, plan: SheetPlan) -> "Picker":
    """Items by a sheet's blueprint, as many as there can be."""
    picker = Picker(candidates, plan)
    for kind in SCARCE_FIRST:
        wanted = plan.blueprint.get(kind, 0)
        picker.fill((kind,), wanted)
        while not plan.flexible and picker.counts[kind] < wanted and picker.make_room(kind):
            pass
    if plan.flexible:
        picker.fill(ITEM_TYPES, sum(plan.blueprint.values()) - len(picker.picked))
    return picker


class Picker:
    """The items picked so far, and what they rule out."""

    def __init__(self, candidates: Candidates, plan: SheetPlan) -> None:
        self._candidates = candidates
        self._in_order: dict[str, tuple[Item, ...]] = {}
        self._plan = plan
        self.picked: dict[str, Item] = {}
        self._families: dict[str, Item] = {}
        self._sections: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()

    def fill(self, kinds: Sequence[str], count: int) -> None:
        """Picks up to `count` more, each from the section with fewest so far."""
        enough = len(self.picked) + count
        if count <= 0:
            return
        queues = Queues(self._candidates.of(kinds, self._plan.sections), self._plan.id)
        while len(self.picked) < enough and queues.sections:
            section = min(queues.sections, key=lambda name: (self._sections[name], name))
            item = queues.draw(section)
            if not self.taken(item) and not self.cued(item):
                self._add(item)

    def make_room(self, kind: str) -> bool:
        """Picks one more of a type that ran out, by taking other items of the types before it."""
        return self._place(kind, {}, set())

    def taken(self, item: Item) -> bool:
        """Whether another item asks about the same."""
        return any(family in self._families for family in family_of(item))

    def cued(self, item: Item) -> bool:
        """Whether it gives away the answer to one of those picked, or is given away."""
        return any(cue(item, other) for other in self.picked.values())

    def _add(self, item: Item) -> None:
        self.picked[item.id] = item
        self._families |= dict.fromkeys(family_of(item), item)
        self._sections[item.section] += 1
        self.counts[item.type] += 1

    def _remove(self, item: Item) -> None:
        del self.picked[item.id]
        for family in family_of(item):
            del self._families[family]
        self._sections[item.section] -= 1
        self.counts[item.type] -= 1

    def _place(self, kind: str, left_out: Mapping[str, Item], seen: set[str]) -> bool:
        """Finds a place for one more item of a type along an augmenting path.

        An item that one other keeps out takes its place, if for that one another item is found.
        (Source: H. W. Kuhn 1955, the assignment problem; items are assigned to families.)
        """
        for item in self._all(kind):
            if item.id in seen or item.id in self.picked or item.id in left_out:
                continue
            if len(seen) > TRIES:
                return False
            seen.add(item.id)
            blockers = self._blockers(item)
            if not blockers:
                self._add(item)
                return True
            if len(blockers) > 1:
                continue
            (blocker,) = blockers
            self._remove(blocker)
            self._add(item)
            if self._place(blocker.type, {**left_out, blocker.id: blocker}, seen):
                return True
            self._remove(item)
            self._add(blocker)
        return False

    def _all(self, kind: str) -> tuple[Item, ...]:
        if kind not in self._in_order:
            by_section = self._candidates.of((kind,), self._plan.sections)
            self._in_order[kind] = tuple(Queues(by_section, self._plan.id))
        return self._in_order[kind]

    def _blockers(self, item: Item) -> list[Item]:
        """The items picked that keep an item out, two at the most."""
        found: dict[str, Item] = {}
        for other in self._each_taken(item):
            found[other.id] = other
        for other in self.picked.values():
            if len(found) > 1:
                break
            if other.id not in found and cue(item, other):
                found[other.id] = other
        return list(found.values())

    def _each_taken(self, item: Item) -> Iterable[Item]:
        return (
            self._families[family] for family in sorted(family_of(item)) if family in self._families
        )
