"""What a learner's collection holds after an import, as plain values for tests to compare."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class ImportCounts:
    """How many notes the import log has under each of its headings."""

    new: int
    updated: int
    duplicate: int
    conflicting: int
    first_field_match: int
    missing_notetype: int
    missing_deck: int
    empty_first_field: int


@dataclass(frozen=True)
class ImportedNoteType:
    """A note type that has notes. `modified` is in seconds."""

    id: int
    name: str
    modified: int
    fields: tuple[str, ...]
    templates: tuple[str, ...]
    css: str


@dataclass(frozen=True)
class ImportedNote:
    """A note. `modified` is in seconds; `fields` maps names to HTML and can't be changed."""

    guid: str
    note_type: str
    fields: Mapping[str, str]
    tags: tuple[str, ...]
    modified: int


@dataclass(frozen=True)
class ImportedCard:
    """A card, both sides rendered by the backend, without style and play buttons.

    `ordinal` counts templates (or cloze numbers) from 0; `interval` is in days, 0 when new;
    `css` is its note type's.
    """

    guid: str
    template: str
    ordinal: int
    deck: str
    question: str
    answer: str
    css: str
    interval: int


@dataclass(frozen=True)
class ImportedCollection:
    """All that is in a collection after an import, in the order in which it was added.

    `problems` has a line for each thing that Anki's checks find wrong, so it should be empty.
    """

    counts: ImportCounts
    note_types: tuple[ImportedNoteType, ...]
    notes: tuple[ImportedNote, ...]
    cards: tuple[ImportedCard, ...]
    problems: tuple[str, ...]

    def note(self, guid: str) -> ImportedNote:
        """The note with this GUID; a ValueError when there is none or more than one."""
        (note,) = (note for note in self.notes if note.guid == guid)
        return note

    def card(self, name: str, template: str = "Card") -> ImportedCard:
        """The card of the note whose field Id ends with `name`; a ValueError unless it is one."""
        guids = [note.guid for note in self.notes if note.fields["Id"].split(" ")[1] == name]
        (card,) = (c for c in self.cards if c.guid in guids and c.template == template)
        return card

    def cards_of(self, guid: str) -> tuple[ImportedCard, ...]:
        """The cards of the note with this GUID, by their ordinals."""
        cards = (card for card in self.cards if card.guid == guid)
        return tuple(sorted(cards, key=lambda card: card.ordinal))
