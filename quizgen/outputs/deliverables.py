"""What a deck comes to: everything that is written, in the forms in which it is."""

from dataclasses import dataclass
from functools import cached_property

from quizgen.diagnostics import Diagnostic, Report
from quizgen.items.bank import Bank
from quizgen.items.item import Item
from quizgen.ledger import Ledger
from quizgen.models.fact import Fact
from quizgen.outputs.anki.identity.from_ids import guid
from quizgen.outputs.anki.notes.notes import Note, notes_of
from quizgen.outputs.sheets import Sheet, sheets_of


@dataclass(frozen=True)
class Deliverables:
    """The bank with the notes and sheets made of it.

    `ledger` is what the notes were when they were shipped last. For the author alone there are the
    `facts` and, as far as somebody asked for them, the `reports`: what is wrong, and what could be
    better.
    """

    bank: Bank
    notes: tuple[Note, ...]
    sheets: tuple[Sheet, ...]
    ledger: Ledger
    facts: tuple[Fact, ...] = ()
    reports: tuple[Report, ...] = ()

    @cached_property
    def _guids(self) -> dict[str, str]:
        return {note.id: note.guid for note in self.notes if not note.retired}

    def guid_of(self, item: Item) -> str:
        """The GUID of an item's note, or the one that it would have where it is in none."""
        return self._guids.get(item.note) or guid(self.bank.deck.id, item.note)


def planned(
    bank: Bank, ledger: Ledger, *, forget: bool = False
) -> tuple[Deliverables, tuple[Diagnostic, ...]]:
    """Stage 5, plan: the notes for Anki and the sheets to print, and what is wrong with them.

    Args:
        bank: the items.
        ledger: the identities that the deck's notes have.
        forget: let identities go whose lines are missing from the ledger.
    """
    notes, problems = notes_of(bank, ledger, forget=forget)
    sheets, lacking = sheets_of(bank)
    return Deliverables(bank, notes, sheets, ledger), problems + lacking
