"""Which notes are new or have changed since an older ledger."""

from pathlib import Path

from quizgen.ledger import FILE, Ledger
from quizgen.ledger.read import parse_ledger
from quizgen.outputs.anki.package import package_of
from quizgen.outputs.deliverables import Deliverables


def as_before(made: Deliverables, deck_folder: Path, now: int, old: Ledger) -> frozenset[str]:
    """The GUIDs of the notes that are as an older ledger has them.

    Args:
        made: the deck as it is.
        deck_folder: may hold templates of its own.
        now: seconds since 1970.
        old: the older ledger.
    """
    ledger, _ = parse_ledger(package_of(made, deck_folder, now).ledger(), FILE)
    known = {note.guid: note.hash for note in old.notes.values() if not note.retired}
    return frozenset(
        note.guid
        for note in ledger.notes.values()
        if note.hash and known.get(note.guid) == note.hash
    )
