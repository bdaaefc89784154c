"""Which GUID each note has: the ledger's, or a new one that no other has."""

from collections.abc import Iterator, Mapping
from itertools import islice

from quizgen.ledger import Key, KnownNote, Ledger
from quizgen.ledger.entry import head_of
from quizgen.ledger.roll import tag_of
from quizgen.models.deck import Deck
from quizgen.outputs.anki.identity.from_ids import guid

TRIED = 4
"""Names of a note that its lost identity may be made from; few ids were used as often."""


class Identities:
    """Gives each note of a deck its GUID; what is asked for is struck off what the ledger has.

    A note without a line may have had one: then its tag is in the ledger's roll, and its identity
    is made from its id, or from the one that its entry had, as it was when the note was new. Where
    there is no roll, the entry's word is taken.
    """

    def __init__(
        self,
        deck: Deck,
        ledger: Ledger,
        notes: Mapping[Key, KnownNote],
        formerly: Mapping[str, str],
    ) -> None:
        """Takes the deck and its ledger, the notes by their names now, and entries' former ids."""
        self._left = dict(notes)
        self._taken = {note.guid for note in notes.values()}
        self._missing = set(ledger.missing)
        self._formerly = formerly
        self._newest = ledger.newest
        self._has_roll = ledger.rolls is not None
        # Without a ledger, the deck's former id is all that is known of the first build.
        self._first_deck = deck.id if ledger.deck else deck.formerly or deck.id
        self._decks = decks_of(ledger, deck)
        self.found: list[KnownNote] = []

    def of(self, note_id: str, kind: str) -> tuple[str, KnownNote | None]:
        """The GUID of a note, and what the ledger knows of it."""
        known = self._left.pop((note_id, kind), None) or self._found_again(note_id, kind)
        if known is not None:
            return known.guid, known
        for name in names(note_id, kind):
            new = guid(self._first_deck, name)
            if new not in self._taken:
                self._taken.add(new)
                return new, None
        raise AssertionError("names go on for ever")

    @property
    def left(self) -> tuple[KnownNote, ...]:
        """The notes of the ledger that nobody asked for, in the order of their ids."""
        return tuple(note for _, note in sorted(self._left.items()))

    @property
    def lost(self) -> frozenset[str]:
        """The tags of the identities that were in the ledger and that no note has."""
        return frozenset(self._missing)

    def _found_again(self, note_id: str, kind: str) -> KnownNote | None:
        """A note whose line is gone, with no more than its identity."""
        former = self._former(note_id)
        if self._missing:
            for name in filter(None, (former, note_id)):
                for deck in self._decks:
                    for made_from in islice(names(name, kind), TRIED):
                        found = guid(deck, made_from)
                        if tag_of(found) in self._missing:
                            self._missing.discard(tag_of(found))
                            note = self._again(note_id, kind, found, name)
                            self.found.append(note)
                            return note
        elif former and not self._has_roll:
            found = guid(self._first_deck, former)
            if found not in self._taken:
                return self._again(note_id, kind, found, former)
        return None

    def _again(self, note_id: str, kind: str, found: str, name: str) -> KnownNote:
        self._taken.add(found)
        formerly = (name,) if name != note_id else ()
        return KnownNote(note_id, kind, found, self._newest, "", formerly=formerly, said=b"{}")

    def _former(self, note_id: str) -> str:
        """The id that a note had, by what its entry says; empty where that says nothing."""
        head = head_of(note_id)
        former = self._formerly.get(head)
        return former + note_id[len(head) :] if former else ""


def names(note_id: str, kind: str) -> Iterator[str]:
    """What a GUID is made from: the id, unless a renamed note took that one with it."""
    yield note_id
    yield f"{note_id}\0{kind}"
    number = 2
    while True:
        yield f"{note_id}\0{kind}\0{number}"
        number += 1


def decks_of(ledger: Ledger, deck: Deck) -> tuple[str, ...]:
    """The ids of the deck that identities may be made from, today's first."""
    ids = (deck.id, *ledger.decks, *reversed(ledger.formerly), deck.formerly)
    return tuple(dict.fromkeys(filter(None, ids)))
