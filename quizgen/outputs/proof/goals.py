"""Where an item goes: to a card, to sheets, to the practice page."""

from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.items.item import Item
from quizgen.models.outputs import USUAL, Output
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Order
from quizgen.outputs.practice import fits

_ON_PAPER = frozenset((Output.HTML, Output.DOCX))


@dataclass(frozen=True)
class Goals:
    """Where the items of a deck go.

    Attributes:
        sheets: the names of the sheets' forms.
        cards: the ids of the items that are cards in Anki.
        on_sheets: for each item that is on paper, the numbers of form and question.
        practice: whether there is a practice page, which has them all.
    """

    sheets: tuple[str, ...]
    cards: frozenset[str]
    on_sheets: Mapping[str, tuple[tuple[int, int], ...]]
    practice: bool

    def of(self, item: Item) -> dict[str, object]:
        """Where an item goes, but for the practice page; nothing where it goes nowhere."""
        found: dict[str, object] = {}
        if item.id in self.cards:
            found["card"] = item.slot or item.type
        if item.id in self.on_sheets:
            found["sheets"] = self.on_sheets[item.id]
        return found


def goals_of(made: Deliverables, order: Order) -> Goals:
    """Where the items go, of all that the deck is for; a run may write the proof page alone."""
    chosen = {*order.formats, *(made.bank.deck.outputs or USUAL)}
    cards = frozenset(
        item.id
        for note in made.notes
        if Output.APKG in chosen and not note.retired
        for item in note.cards.values()
    )
    sheets = made.sheets if chosen & _ON_PAPER else ()
    on_sheets: dict[str, tuple[tuple[int, int], ...]] = {}
    for place, sheet in enumerate(sheets):
        for entry in sheet.items:
            seen = on_sheets.get(entry.item.id, ())
            on_sheets[entry.item.id] = (*seen, (place, entry.number))
    practice = Output.PRACTICE in chosen and fits(made.bank)
    return Goals(tuple(sheet.name for sheet in sheets), cards, on_sheets, practice)
