"""Which GUID each note has: the ledger's, also after a rename, or a new one that no other has."""

from collections.abc import Iterator, Mapping

from quizgen.assemble.identity import guid
from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.ledger import FILE, Key, KnownNote, Ledger
from quizgen.ledger.codes import NOTE_TYPES_CHANGED, OF_ANOTHER_DECK, UNKNOWN_FORMER_ID
from quizgen.models.deck import Deck
from quizgen.models.item import Rename

OWNED_BY = " · "
"""What stands in a note type's name before the id of the deck that has it for itself."""


class Identities:
    """Gives each note of a deck its GUID; what is asked for is struck off what the ledger has."""

    def __init__(self, deck_id: str, notes: Mapping[Key, KnownNote]) -> None:
        self._deck_id = deck_id
        self._left = dict(notes)
        self._taken = {note.guid for note in notes.values()}

    def of(self, note_id: str, kind: str) -> tuple[str, KnownNote | None]:
        """The GUID of a note, and what the ledger knows of it."""
        known = self._left.pop((note_id, kind), None)
        if known is not None:
            return known.guid, known
        for name in self._names(note_id, kind):
            new = guid(self._deck_id, name)
            if new not in self._taken:
                self._taken.add(new)
                return new, None
        raise AssertionError("names go on for ever")

    @property
    def left(self) -> tuple[KnownNote, ...]:
        """The notes of the ledger that nobody asked for, in the order of their ids."""
        return tuple(note for _, note in sorted(self._left.items()))

    def _names(self, note_id: str, kind: str) -> Iterator[str]:
        """What a GUID is made from: the id, unless a renamed note took that one with it."""
        yield note_id
        yield f"{note_id}\0{kind}"
        number = 2
        while True:
            yield f"{note_id}\0{kind}\0{number}"
            number += 1


def foreign(ledger: Ledger, deck: Deck) -> tuple[Diagnostic, ...]:
    """Why a ledger doesn't fit a deck: it is another's, copied or renamed, or of other types."""
    if not ledger.deck:
        return ()
    if ledger.deck in (deck.id, deck.formerly):
        return _other_note_types(ledger, deck)
    message = f"`{FILE}` belongs to the deck `{ledger.deck}`."
    hint = f"Renamed? Add `formerly: {ledger.deck}`. Copied? Delete the copy of `{FILE}`."
    return (OF_ANOTHER_DECK.at(deck.spot.on("id"), message, hint),)


def note_type_owner(ledger: Ledger, deck: Deck) -> str:
    """The id that a deck's own note types are made from, also after a rename; empty without any."""
    return _owner(ledger) or deck.id if deck.own_note_types else ""


def _owner(ledger: Ledger) -> str:
    return next((name.partition(OWNED_BY)[2] for name in ledger.types if OWNED_BY in name), "")


def _other_note_types(ledger: Ledger, deck: Deck) -> tuple[Diagnostic, ...]:
    own = bool(_owner(ledger))
    if not ledger.types or own == deck.own_note_types:
        return ()
    kind = "note types of their own" if own else "the note types that all decks share"
    message = f"This deck's cards were shipped with {kind}."
    hint = f"Set `own-note-types: {str(own).lower()}`, as it was."
    return (NOTE_TYPES_CHANGED.at(deck.spot.on("anki", "own-note-types"), message, hint),)


def renamed(
    ledger: Ledger, renames: tuple[Rename, ...]
) -> tuple[Mapping[Key, KnownNote], tuple[Diagnostic, ...]]:
    """The ledger's notes under the ids that they have now.

    A new id that was shipped before its entry said `formerly:` changes its identity with the old
    one's, which has the learners' progress.
    """
    if not renames:
        return ledger.notes, ()
    notes = dict(ledger.notes)
    heads: dict[str, list[Key]] = {}
    for key in ledger.notes:
        heads.setdefault(key[0].partition("/")[0], []).append(key)
    problems: list[Diagnostic] = []
    for rename in renames:
        keys = heads.get(rename.old, [])
        done = any(
            former.partition("/")[0] == rename.old
            for key in heads.get(rename.new, ())
            for former in ledger.notes[key].formerly
        )
        if not keys and not done and ledger.deck:
            message = f"The ledger knows no `{rename.old}`."
            hint = did_you_mean(rename.old, heads, "It has the ids of the last build.")
            problems.append(UNKNOWN_FORMER_ID.at(rename.spot, message, hint, rename.new))
        for key in keys if not done else ():
            _move(notes, key, rename)
    return notes, tuple(problems)


def _move(notes: dict[Key, KnownNote], key: Key, rename: Rename) -> None:
    old_id, kind = key
    note = notes.pop(key)
    new = (rename.new + old_id.removeprefix(rename.old), kind)
    other = notes.pop(new, None)
    notes[new] = note.moved(new[0], (*note.formerly, old_id))
    if other is not None:
        notes[key] = other.moved(old_id, other.formerly)
