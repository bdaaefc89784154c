"""Items as Anki notes: the cards of one fact are siblings of one note."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import NamedTuple

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.items.bank import Bank
from quizgen.items.item import Item
from quizgen.ledger import FILE, Key, KnownCard, KnownNote, Ledger
from quizgen.ledger.cards import UnsoundCardsError, read_cards, read_slots
from quizgen.ledger.codes import DAMAGED, NO_CARD_LEFT, REUSED_ID
from quizgen.ledger.entry import head_of
from quizgen.ledger.lines import FACT
from quizgen.ledger.names import Names
from quizgen.models.fact import Level
from quizgen.outputs.anki.identity.identities import Identities, decks_of
from quizgen.outputs.anki.identity.lost import found_again, lines_missing, no_ledger
from quizgen.outputs.anki.identity.renamed import renamed, settled_notes, unknown_former_ids
from quizgen.outputs.anki.identity.swapped import swapped
from quizgen.outputs.anki.notes.order import NoteOrder
from quizgen.outputs.anki.notes.shipped import item_of
from quizgen.outputs.anki.notes.slots import SLOTS, slots_of
from quizgen.outputs.anki.notes.tags import Tags, one_tag

RETIRED_TAG = "quizgen::retired"
ALIKE = 0.5
"""Share of common text from which on a question counts as the same one, reworded."""
COMPARED = 500
"""Characters of two stems that are compared; the time grows with their square."""
_NONE: Mapping[str, KnownCard] = MappingProxyType({})


class Note(NamedTuple):
    """A note of the Anki deck.

    Attributes:
        id: the fact's or the question's id, or the derived item's where it stands alone.
        kind: `fact`, or the type of its one item.
        guid: how Anki knows it.
        cards: the items that are its cards, by slot.
        section: the section whose subdeck it goes to; empty for the deck itself.
        tags: Anki tags, hierarchical.
        known: what the ledger has of it; None where it is new.
        gone: the cards that it had and has no more, by slot.
        retired: the author took it out; learners who have it are told.
        level: `core` or `detail`, which has a subdeck of its own.
    """

    id: str
    kind: str
    guid: str
    cards: Mapping[str, Item]
    section: str
    tags: tuple[str, ...]
    known: KnownNote | None = None
    gone: Mapping[str, KnownCard] = _NONE
    retired: bool = False
    level: Level = "core"


def notes_of(
    bank: Bank, ledger: Ledger, *, forget: bool = False
) -> tuple[tuple[Note, ...], tuple[Diagnostic, ...]]:
    """The notes of a bank, in the order in which to learn them; then those that were taken out.

    Args:
        bank: the items.
        ledger: the identities that the deck's notes have.
        forget: let identities go whose lines are missing from the ledger.
    """
    deck = bank.deck
    asked = _by_note(bank)
    formerly = {rename.new: rename.old for rename in bank.renames}
    used = {head_of(item.note) for item in bank.items}
    try:
        settled, problems = settled_notes(ledger, Names(used, formerly))
        known_notes, unknown = renamed(settled, bank.renames, used)
        identities = Identities(deck, ledger, known_notes, formerly)
        notes, found = _notes(bank, asked, identities)
    except UnsoundCardsError as error:
        return (), (_unsound(ledger, error),)
    new = [note.id for note in notes if note.known is None]
    again = {head_of(note.id) for note in identities.found}
    known = ledger.deck and unknown_former_ids(settled, unknown, again)
    return notes, (
        *problems,
        *one_tag(bank.items),
        *swapped(settled, _keys(asked), decks_of(ledger, deck), ledger.file),
        *(known or ()),
        *no_ledger(ledger, deck, bank.renames),
        *found_again(ledger, identities.found),
        *lines_missing(ledger, len(identities.lost), new, forget=forget),
        *found,
    )


def _notes(
    bank: Bank, asked: Mapping[str, dict[str, Item]], identities: Identities
) -> tuple[tuple[Note, ...], list[Diagnostic]]:
    deck, order = bank.deck, NoteOrder(bank.to_learn)
    sections = {section.id for section in deck.source.sections} if deck.source else set[str]()
    labels = Tags(deck)
    notes = []
    found: list[Diagnostic] = []
    for note_id, by_name in asked.items():
        first = next(iter(by_name.values()))
        kind = _kind(first)
        note_guid, known = identities.of(note_id, kind)
        cards, gone, missing = _in_slots(by_name, kind, known)
        if missing:
            message = said(
                "`{missing}` has no card left in the note of `{note_id}`.",
                missing=missing,
                note_id=note_id,
            )
            hint = said("Name it after a role, or begin the relation anew under another id.")
            found.append(NO_CARD_LEFT.at(first.spot, message, hint, note_id))
        if known and known.retired and not _alike(known, cards):
            message = said(
                "`{note_id}` was the id of another card, which was taken out.", note_id=note_id
            )
            hint = said("Give the entry an id of its own.")
            found.append(REUSED_ID.at(first.spot, message, hint, note_id))
        section = first.section if first.section in sections else ""
        tags = labels.of(section, tuple([item.type for item in by_name.values()]), first.tags)
        notes.append(
            Note(note_id, kind, note_guid, cards, section, tags, known, gone, level=first.level)
        )
    notes.sort(key=lambda note: order.place(note.id, next(iter(asked[note.id].values()))))
    notes += map(_retired, identities.left)
    return tuple(notes), found


def _kind(first: Item) -> str:
    return FACT if first.slot and not first.origin.authored else first.type


def _keys(asked: Mapping[str, dict[str, Item]]) -> Iterator[Key]:
    for note_id, by_name in asked.items():
        yield note_id, _kind(next(iter(by_name.values())))


def _unsound(ledger: Ledger, error: UnsoundCardsError) -> Diagnostic:
    spot = Spot(ledger.file, line=max(error.note.line, 1), column=1)
    hint = said(
        "Bring back a version from before that (`git log -- {file}`), or delete the line.",
        file=FILE,
    )
    return DAMAGED.at(spot, error.message, hint)


def _by_note(bank: Bank) -> dict[str, dict[str, Item]]:
    """The items that are cards, by note and by what they ask for."""
    cards: dict[str, dict[str, Item]] = {}
    for item in bank.items:
        if item.slot:
            cards.setdefault(item.note, {})[item.slot] = item
        elif bank.deck.recognition and item.note == item.id:
            cards[item.id] = {item.type: item}
    return cards


def _in_slots(
    by_name: dict[str, Item], kind: str, known: KnownNote | None
) -> tuple[Mapping[str, Item], Mapping[str, KnownCard], str]:
    """A note's cards by slot, those that are gone, and a column for which there is no slot."""
    if kind != FACT:
        return by_name, _NONE, ""
    had = read_slots(known) if known else {}
    own = had or {name: name for name in by_name if name in SLOTS}
    if own == {name: name for name in by_name}:
        return by_name, _NONE, ""  # nearly always every role has the slot of its name
    if known and not had.keys() <= SLOTS.keys():
        raise UnsoundCardsError(known)
    slots = slots_of(by_name, had)
    cards = {slots[name]: item for name, item in by_name.items() if name in slots}
    gone = _NONE
    if known and not cards.keys() >= had.keys():
        gone = {slot: card for slot, card in read_cards(known).items() if slot not in cards}
    missing = next((name for name in by_name if name not in slots), "")
    return cards, gone, missing


def _alike(known: KnownNote, cards: Mapping[str, Item]) -> bool:
    """Whether one of a note's cards asks what it asked before it was taken out."""
    return any(
        slot in cards
        and SequenceMatcher(None, card.stem[:COMPARED], cards[slot].stem[:COMPARED]).ratio()
        >= ALIKE
        for slot, card in read_cards(known).items()
    )


def _retired(known: KnownNote) -> Note:
    said = read_cards(known)
    if not said.keys() <= (SLOTS.keys() if known.kind == FACT else {known.kind}):
        raise UnsoundCardsError(known)
    cards = {slot: item_of(card, known.id, slot) for slot, card in said.items()}
    return Note(known.id, known.kind, known.guid, cards, "", (RETIRED_TAG,), known, retired=True)
