"""What is wrong with a collection, by Anki's own checks and a few that Anki doesn't make."""

import re
from collections import Counter
from collections.abc import Iterator

import anki.collection  # first, as anki.cards can't be imported before it
from anki.cards import CardId
from anki.errors import CardTypeError
from anki.notes import NoteId

ISOLATES = re.compile("[\u2068\u2069]")
"""The invisible marks that Anki puts round the variable parts of its messages."""


def find_problems(collection: anki.collection.Collection) -> tuple[str, ...]:
    """A line for each problem; empty when all is well. Changes the collection: pass a copy."""
    return (
        *_repeated_guids(collection),
        *_notes_without_cards(collection),
        *_empty_cards(collection),
        *_media(collection),
        *_note_types(collection),
        *_integrity(collection),  # last, for it adds the cards that are missing
    )


def _repeated_guids(collection: anki.collection.Collection) -> Iterator[str]:
    """Anki imports such notes without a word, and updates only one of them."""
    guids = Counter(collection.get_note(note_id).guid for note_id in collection.find_notes(""))
    for guid, count in guids.items():
        if count > 1:
            yield f"repeated GUID: {guid!r} on {count} notes"


def _notes_without_cards(collection: anki.collection.Collection) -> Iterator[str]:
    """Anki keeps such notes; its database check gives them a blank card and reports nothing."""
    for note_id in sorted(collection.find_notes("")):
        note = collection.get_note(note_id)
        if not note.card_ids():
            yield f"note without cards: {note.guid!r}"


def _empty_cards(collection: anki.collection.Collection) -> Iterator[str]:
    for empty in collection.get_empty_cards().notes:
        guid = collection.get_note(NoteId(empty.note_id)).guid
        for card_id in empty.card_ids:
            card = collection.get_card(CardId(card_id))
            yield f"empty card: {card.template()['name']} ({card.ord}) of note {guid!r}"


def _media(collection: anki.collection.Collection) -> Iterator[str]:
    report = collection.media.check()
    yield from (f"missing media: {name}" for name in report.missing)
    yield from (f"unused media: {name}" for name in report.unused)


def _note_types(collection: anki.collection.Collection) -> Iterator[str]:
    """Saving a note type makes Anki check its templates, which importing doesn't."""
    for note_type in collection.models.all():
        try:
            collection.models.update_dict(note_type)
        except CardTypeError as error:
            text = ISOLATES.sub("", str(error)).replace("<br>", " ")
            yield f"note type: {text}"


def _integrity(collection: anki.collection.Collection) -> Iterator[str]:
    report, is_clean = collection.fix_integrity()
    if not is_clean:
        yield from (f"database: {ISOLATES.sub('', line)}" for line in report.splitlines())
