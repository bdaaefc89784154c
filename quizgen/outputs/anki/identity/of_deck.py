"""Whether a ledger is this deck's."""

from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
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
    message = said("`{file}` belongs to the deck `{deck}`.", file=FILE, deck=ledger.deck)
    hint = said(
        "Renamed? Add `formerly: {deck}`. Copied? Delete the copy of `{file}`.",
        deck=ledger.deck,
        file=FILE,
    )
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
    kind = said("note types of their own") if own else said("the note types that all decks share")
    message = said("This deck's cards were shipped with {kind}.", kind=kind)
    hint = said("Set `own-note-types: {own}`, as it was.", own=str(own).lower())
    return (NOTE_TYPES_CHANGED.at(deck.spot.on("anki", "own-note-types"), message, hint),)
