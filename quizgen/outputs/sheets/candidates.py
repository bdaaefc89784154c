"""The items of a bank by type and section, to pick from."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from quizgen.items.item import Item
from quizgen.text.hashing import shuffled


class Candidates:
    """A bank's items, sorted into types and sections once for all sheets."""

    def __init__(self, items: Sequence[Item]) -> None:
        by_both: defaultdict[tuple[str, str], list[Item]] = defaultdict(list)
        for item in items:
            by_both[item.type, item.section].append(item)
        self._by_type: dict[str, dict[str, list[Item]]] = {}
        for (kind, section), found in by_both.items():
            self._by_type.setdefault(kind, {})[section] = found

    def of(self, kinds: Sequence[str], sections: Sequence[str]) -> dict[str, list[Item]]:
        """The items of some types by section; of all sections where none is named.

        An item that cites another section as well isn't for a sheet that leaves that one out.
        """
        found: dict[str, list[Item]] = {}
        for kind in kinds:
            for section, items in self._by_type.get(kind, {}).items():
                if not sections:
                    found.setdefault(section, []).extend(items)
                elif section in sections:
                    found.setdefault(section, []).extend(
                        item
                        for item in items
                        if len(item.cites) == 1
                        or all(cite.section in sections for cite in item.cites)
                    )
        return {section: items for section, items in found.items() if items}

    def count(self, kind: str) -> int:
        """How many items of a type there are in the bank."""
        return sum(map(len, self._by_type.get(kind, {}).values()))


class Queues:
    """Items to be drawn, each section's in an order of its own that depends on ids alone."""

    def __init__(self, by_section: Mapping[str, Sequence[Item]], seed: str) -> None:
        self._left = dict(by_section)
        self._queues: dict[str, list[Item]] = {}
        self._seed = seed

    @property
    def sections(self) -> Sequence[str]:
        """The sections that have items left."""
        return list(self._left)

    def draw(self, section: str) -> Item:
        """The next item of a section; put in order only where something is taken."""
        if section not in self._queues:
            entries = shuffled(self._left[section], self._seed, lambda item: item.id)
            self._queues[section] = entries[::-1]
        item = self._queues[section].pop()
        if not self._queues[section]:
            del self._left[section]
        return item

    def __iter__(self) -> Iterator[Item]:
        """All that are left, a section after the other."""
        while self._left:
            yield self.draw(next(iter(self._left)))
