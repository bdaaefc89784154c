"""Whether a ledger is this deck's."""

from quizgen.diagnostics import Diagnostic
from quizgen.ledger import FILE, Ledger
from quizgen.ledger.codes import NOTE_TYPES_CHANGED, OF_ANOTHER_DECK
from quizgen.ledger.write import owner_of
from quizgen.models.deck import Deck


def foreign(ledger: Ledger, deck: Deck) -> tuple[Diagnostic, ...]:
    """Why a ledger doesn't fit a deck: it is another's, copied or renamed, or of other types."""
    if not ledger.deck:
        return ()
    if {deck.id, deck.formerly} & {*ledger.decks}:
        return _other_note_types(ledger, deck)
    message = f"`{FILE}` belongs to the deck `{ledger.deck}`."
    hint = f"Renamed? Add `formerly: {ledger.deck}`. Copied? Delete the copy of `{FILE}`."
    return (OF_ANOTHER_DECK.at(deck.spot.on("id"), message, hint),)


def note_type_owner(ledger: Ledger, deck: Deck) -> str:
    """The id that a deck's own note types are made from, also after a rename; empty without any."""
    return _owner(ledger) or deck.id if deck.own_note_types else ""


def _owner(ledger: Ledger) -> str:
    return owner_of(ledger.types) or ledger.types_of


def _other_note_types(ledger: Ledger, deck: Deck) -> tuple[Diagnostic, ...]:
    own = bool(_owner(ledger))
    if not ledger.types or own == deck.own_note_types:
        return ()
    kind = "note types of their own" if own else "the note types that all decks share"
    message = f"This deck's cards were shipped with {kind}."
    hint = f"Set `own-note-types: {str(own).lower()}`, as it was."
    return (NOTE_TYPES_CHANGED.at(deck.spot.on("anki", "own-note-types"), message, hint),)
