"""Notes that a deck took over from another deck of Anki, with their own note types."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizgen.diagnostics import NOWHERE, Spot


@dataclass(frozen=True, slots=True)
class AdoptedNote:
    """A note as Anki has it.

    Attributes:
        guid: how Anki knows it.
        note_type: the number of its note type.
        fields: their HTML, in the order of the note type's.
        deck: the deck of its cards, `A::B` for a deck B in a deck A.
        tags: its tags, with a space between two.
        ordinals: the places of its cards among the note type's templates, from 0.
        spot: where it stands.
    """

    guid: str
    note_type: int
    fields: tuple[str, ...]
    deck: str
    tags: str
    ordinals: tuple[int, ...]
    spot: Spot = NOWHERE


@dataclass(frozen=True, slots=True)
class Adopted:
    """All that a deck took over.

    Attributes:
        note_types: each as Anki's JSON, by its number.
        notes: the notes, in the order in which new learners meet them.
        media: the files that they name, by their names in Anki.
    """

    note_types: Mapping[int, Mapping[str, Any]]
    notes: tuple[AdoptedNote, ...]
    media: Mapping[str, Path]


NOTHING = Adopted({}, (), {})
"""What nearly all decks took over."""
