"""What the last output had that a deck without its ledger has no more."""

from collections.abc import Set as AbstractSet
from pathlib import Path

from quizgen.compare.package import BadPackageError
from quizgen.compare.shipped import from_package
from quizgen.outputs.deliverables import Deliverables


def lost_since(made: Deliverables, out: Path) -> list[str]:
    """The ids of the notes in the last output whose identity no note has now."""
    deck = made.bank.deck
    kept = {note.guid for note in made.notes}
    packages = [out / name / f"{name}.apkg" for name in (deck.id, deck.formerly) if name]
    return [name for file in packages if file.is_file() for name in _lost(file, kept)]


def _lost(package: Path, kept: AbstractSet[str]) -> list[str]:
    """None of a package that can't be read: the build replaces it in any case."""
    try:
        decks = from_package(package)
    except (OSError, BadPackageError):
        return []
    notes = (pair for deck in decks.values() for pair in deck.items())
    return sorted(note.id for guid, note in notes if guid not in kept)
