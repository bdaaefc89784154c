"""An entry of the deck's files as the proof page's script reads it."""

from collections.abc import Mapping, Sequence
from typing import Any

from quizgen.items.item import Item
from quizgen.languages.places import places
from quizgen.languages.said import Labels
from quizgen.models.fact import Fact
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.proof.lines import keys_of
from quizgen.outputs.proof.texts import Texts

Row = dict[str, Any]


class Entries:
    """Makes the rows of one deck's entries.

    Args:
        made: the deck.
        prefix: is taken from the names of files.
        sections: the numbers of the sections, by id.
        labels: the words of the deck's language.
        texts: numbers the texts.
    """

    def __init__(
        self,
        made: Deliverables,
        prefix: str,
        sections: Mapping[str, int],
        labels: Labels,
        texts: Texts,
    ) -> None:
        self._made, self._prefix, self._sections = made, prefix, sections
        self._labels, self._texts = labels, texts

    def of(self, entry: Fact | Item) -> Row:
        """The row of a fact, or of an item that stands for itself; without its items."""
        row = {
            "id": entry.id,
            "file": entry.spot.file.removeprefix(self._prefix),
            "line": entry.spot.line,
            "section": self._sections.get(entry.section, max(len(self._sections) - 1, 0)),
            "level": entry.level,
            "cite": places(self._made.bank.deck, entry.cites, self._labels),
            "tags": list(entry.tags),
        }
        if not isinstance(entry, Fact):
            return row
        return row | {
            "says": self._texts.of(entry.says),
            "roles": [[role.name, self._texts.of(role.text)] for role in entry.roles],
            "keys": list(keys_of(entry)),
            # The row of a table has none of the keys that the lines are about.
            "row": entry.id.partition("/")[0] if "/" in entry.id else "",
        }

    def with_unasked(
        self, rows: Sequence[Row], remarks: Mapping[str, list[dict[str, Any]]]
    ) -> list[Row]:
        """The rows with those of facts that give no item, each after the fact written before it."""
        asked = {row["id"] for row in rows}
        behind: dict[str, list[Row]] = {}
        last = ""
        for fact in self._made.facts:
            if fact.id in asked:
                last = fact.id
            else:
                row = self.of(fact) | {"remarks": remarks.get(fact.id, []), "items": ()}
                behind.setdefault(last, []).append(row)
        together = behind.get("", [])
        for row in rows:
            together += [row, *behind.get(row["id"], ())]
        return together
