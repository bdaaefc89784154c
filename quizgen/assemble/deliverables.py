"""What a deck comes to: everything that is written, in the forms in which it is."""

from dataclasses import dataclass

from quizgen.assemble.identity import guid
from quizgen.assemble.notes import Note, notes_of
from quizgen.assemble.sheets import Sheet, default_sheet
from quizgen.models.item import Bank


@dataclass(frozen=True)
class Deliverables:
    """The bank with the notes and sheets made of it; `guids` by id of the item."""

    bank: Bank
    notes: tuple[Note, ...]
    sheets: tuple[Sheet, ...]
    guids: dict[str, str]


def assemble(bank: Bank) -> Deliverables:
    """Stage 5: the notes of the Anki deck and the sheets to print."""
    notes = notes_of(bank)
    by_note = {note.id: note.guid for note in notes}
    guids = {
        item.id: by_note.get(item.note) or guid(bank.deck.id, item.note) for item in bank.items
    }
    return Deliverables(bank, notes, (default_sheet(bank),), guids)
