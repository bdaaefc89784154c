"""What a deck comes to: everything that is written, in the forms in which it is."""

from dataclasses import dataclass

from quizgen.assemble.identity import guid
from quizgen.assemble.notes import Note, notes_of
from quizgen.assemble.sheets import Sheet, sheets_of
from quizgen.diagnostics import Diagnostic
from quizgen.ledger import Ledger
from quizgen.models.item import Bank


@dataclass(frozen=True)
class Deliverables:
    """The bank with the notes and sheets made of it; `guids` by id of the item.

    `ledger` is what the notes were when they were shipped last.
    """

    bank: Bank
    notes: tuple[Note, ...]
    sheets: tuple[Sheet, ...]
    guids: dict[str, str]
    ledger: Ledger


def assemble(bank: Bank, ledger: Ledger) -> tuple[Deliverables, tuple[Diagnostic, ...]]:
    """Stage 5: the notes of the Anki deck and the sheets to print, and what is wrong with them.

    Args:
        bank: the items.
        ledger: the identities that the deck's notes have.
    """
    notes, problems = notes_of(bank, ledger)
    by_note = {note.id: note.guid for note in notes if not note.retired}
    guids = {
        item.id: by_note.get(item.note) or guid(bank.deck.id, item.note) for item in bank.items
    }
    sheets, lacking = sheets_of(bank)
    return Deliverables(bank, notes, sheets, guids, ledger), problems + lacking
