"""When notes and note types changed last: the time moves when the content does, and forward."""

import json
from hashlib import blake2b

import genanki

from quizgen.assemble import Note
from quizgen.assemble.shipped import known_card
from quizgen.emit.anki.rows import NoteRow
from quizgen.ledger import KnownNote, Ledger, Stamp, ledger_text
from quizgen.ledger.lines import cards_json


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

    def note(self, note: Note, row: NoteRow) -> int:
        """Seconds since 1970 that the content of a note changed last."""
        known = note.known
        content = f"{row.note_type}\x1e{row.ordinals}\x1e{' '.join(row.tags)}\x1e{row.fields}"
        stamp = self._stamp(Stamp(known.time, known.hash) if known else None, content)
        if known and known.hash == stamp.hash and known.retired == note.retired:
            self._notes.append(known)
        else:
            self._notes.append(_known(note, stamp))
        return stamp.time

    def note_type(self, model: genanki.Model) -> int:
        """Seconds since 1970 that the templates or the style of a note type changed last."""
        content = json.dumps([model.fields, model.templates, model.css], sort_keys=True)
        stamp = self._stamp(self._ledger.types.get(model.name), content)
        self._types[model.name] = stamp
        return stamp.time

    def ledger(self, deck_id: str) -> bytes:
        """The text of the ledger after this build."""
        return ledger_text(deck_id, {**self._ledger.types, **self._types}, self._notes)

    def _stamp(self, last: Stamp | None, content: str) -> Stamp:
        digest = blake2b(content.encode(), digest_size=8).hexdigest()
        if last is None:
            return Stamp(self._now, digest)
        return last if last.hash == digest else Stamp(max(self._now, last.time + 1), digest)


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
