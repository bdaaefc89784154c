"""When notes and note types changed last: the time moves when the content does, and forward."""

import json
from functools import lru_cache
from hashlib import blake2b

import genanki

from quizgen.ledger import KnownNote, Ledger, Stamp, ledger_text
from quizgen.ledger.cards import cards_json
from quizgen.models.deck import Deck
from quizgen.outputs.anki.notes import Note
from quizgen.outputs.anki.notes.shipped import known_card
from quizgen.outputs.anki.rows import NoteRow


class Stamps:
    """Stamps what goes into a package, and keeps what the ledger will know of it.

    Anki applies an update only when its time is newer than that of the learner's copy, so a time
    never stays where the content changed and never moves where it didn't.
    """

    def __init__(self, ledger: Ledger, now: int) -> None:
        """Takes the last ledger, and the seconds since 1970."""
        self._ledger = ledger
        self._now = now
        self._types: dict[str, Stamp] = {}
        self._notes: list[KnownNote] = []
        self._adopted = dict(ledger.adopted)
        # Of notes that have these in common there are many.
        self._head = lru_cache(maxsize=1 << 12)(_head)

    def note(self, note: Note, row: NoteRow) -> int:
        """Seconds since 1970 that the content of a note changed last."""
        known = note.known
        digest = self._head(row.note_type, row.ordinals, row.tags).copy()
        digest.update(row.fields)
        content = digest.hexdigest()
        if known and known.hash == content and known.retired == note.retired:
            self._notes.append(known)
            return known.time
        time = self._time(known, content)
        self._notes.append(_known(note, Stamp(time, content)))
        return time

    def adopted(self, guid: str, content: str) -> int:
        """Seconds since 1970 that the content of a note changed last that was taken over."""
        time = self._time(self._ledger.adopted.get(guid), content)
        self._adopted[guid] = Stamp(time, content)
        return time

    def adopted_type(self, number: int, content: str) -> int:
        """The same of a note type that was taken over."""
        name = f"adopted {number}"
        time = self._time(self._ledger.types.get(name), content)
        self._types[name] = Stamp(time, content)
        return time

    def note_type(self, model: genanki.Model) -> int:
        """Seconds since 1970 that the templates or the style of a note type changed last."""
        content = json.dumps([model.fields, model.templates, model.css], sort_keys=True)
        digest = blake2b(content.encode(), digest_size=8).hexdigest()
        time = self._time(self._ledger.types.get(model.name), digest)
        self._types[model.name] = Stamp(time, digest)
        return time

    @property
    def times(self) -> dict[str, int]:
        """When each note changed last, of those stamped so far, by its id; no retired ones."""
        return {note.id: note.time for note in self._notes if not note.retired}

    def ledger(self, deck: Deck, *, locked: bool = False) -> bytes:
        """The text of the ledger after this build.

        One of an older form, without the roll, is written anew, unless the build is locked and
        nothing else would change.
        """
        last, types = self._ledger, {**self._ledger.types, **self._types}
        same = (deck.id, types, len(self._notes)) == (last.deck, last.types, len(last.notes))
        same = same and self._adopted == last.adopted
        good = last.complete or (locked and not last.missing)
        if (
            good and same and all(note.text for note in self._notes)
        ):  # one that changed has none yet
            return last.text
        formerly = (*last.formerly, *last.decks, deck.formerly)
        return ledger_text(deck.id, types, self._notes, formerly, self._adopted)

    def _time(self, last: KnownNote | Stamp | None, content: str) -> int:
        if last is None:
            return self._now
        return last.time if last.hash == content else max(self._now, last.time + 1)


def _head(note_type: int, ordinals: tuple[int, ...], tags: str) -> blake2b:
    """The hash of a note as far as its fields."""
    text = f"{note_type}\x1e{ordinals}\x1e{tags.strip()}\x1e"
    return blake2b(text.encode(), digest_size=8)


def _known(note: Note, stamp: Stamp) -> KnownNote:
    """What the ledger keeps of a note."""
    known = note.known
    if known and note.retired:
        cards = known.cards
    else:
        said = {slot: known_card(item, slot) for slot, item in note.cards.items()}
        gone = {slot: card.as_gone() for slot, card in note.gone.items()}
        cards = cards_json(said | gone)
    formerly = known.formerly if known else ()
    return KnownNote(
        note.id, note.kind, note.guid, stamp.time, stamp.hash, note.retired, formerly, cards
    )
