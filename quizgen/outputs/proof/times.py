"""When items changed last, as far as the ledger tells: by the notes whose cards they are.

Of an item that is no card, it is told by the note of its fact.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from quizgen.items.item import Item
from quizgen.ledger.cards import cards_json
from quizgen.outputs.anki.notes import Note
from quizgen.outputs.anki.notes.shipped import known_card
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Order

UNSHIPPED = 1 << 40
"""Later than any time: learners don't have it yet, and this build ships nothing."""


class Times:
    """When the items of a deck changed last, as numbers of `days`, the latest first."""

    def __init__(self, made: Deliverables, order: Order) -> None:
        notes = [note for note in made.notes if not note.retired]
        by_note = order.times
        if by_note is None:
            by_note = {note.id: _shipped(note) for note in notes}
        self._by_note: Mapping[str, int] = by_note
        every = sorted(set(by_note.values()), reverse=True)
        self._place = {time: place for place, time in enumerate(every)}
        self.names = [_name(time) for time in every]
        """What the times are called; empty of what isn't shipped yet."""

    def of(self, item: Item) -> int | None:
        """The number of the time; None where there is no note of it."""
        notes = (item.note, *item.origin.facts)
        times = [self._by_note[note] for note in notes if note in self._by_note]
        return self._place[max(times)] if times else None


def _shipped(note: Note) -> int:
    """When a note changed, of those that nothing is shipped of now."""
    if note.known is None:
        return UNSHIPPED
    said = {slot: known_card(item, slot) for slot, item in note.cards.items()}
    gone = {slot: card.as_gone() for slot, card in note.gone.items()}
    return note.known.time if cards_json(said | gone) == note.known.cards else UNSHIPPED


def _name(time: int) -> str:
    return "" if time == UNSHIPPED else f"{datetime.fromtimestamp(time, UTC):%Y-%m-%d %H:%M} UTC"
