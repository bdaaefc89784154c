"""Items as Anki notes: the cards of one fact are siblings of one note."""

from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from quizgen.assemble.identities import Identities, renamed
from quizgen.assemble.shipped import item_of
from quizgen.assemble.slots import SLOTS, slots_of
from quizgen.diagnostics import Diagnostic
from quizgen.ledger import KnownCard, KnownNote, Ledger
from quizgen.ledger.codes import NO_CARD_LEFT, REUSED_ID
from quizgen.ledger.lines import read_cards, read_slots
from quizgen.models.deck import Deck
from quizgen.models.item import Bank, Item

FACT = "fact"
"""The kind of a note whose cards ask for the roles of a fact."""
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


def notes_of(bank: Bank, ledger: Ledger) -> tuple[tuple[Note, ...], tuple[Diagnostic, ...]]:
    """The notes of a bank, in the order of their first items; then those that were taken out.

    Items without a slot are recognition: they are notes of their own where the deck opted in.
    """
    deck = bank.deck
    known_notes, problems = renamed(ledger, bank.renames)
    identities = Identities(deck.id, known_notes)
    sections = {section.id for section in deck.source.sections} if deck.source else set[str]()
    labels = _Labels(deck)
    notes = []
    found = list(problems)
    for note_id, by_name in _by_note(bank).items():
        first = next(iter(by_name.values()))
        kind = FACT if first.slot and not first.origin.authored else first.type
        note_guid, known = identities.of(note_id, kind)
        cards, gone, missing = _in_slots(by_name, kind, known)
        if missing:
            message = f"`{missing}` has no card left in the note of `{note_id}`."
            found.append(NO_CARD_LEFT.at(first.spot, message, "", note_id))
        if known and known.retired and not _alike(known, cards):
            message = f"`{note_id}` was the id of another card, which was taken out."
            hint = "Give the entry an id of its own."
            found.append(REUSED_ID.at(first.spot, message, hint, note_id))
        section = first.section if first.section in sections else ""
        tags = labels.of(section, tuple([item.type for item in by_name.values()]), first.tags)
        notes.append(Note(note_id, kind, note_guid, cards, section, tags, known, gone))
    notes += map(_retired, identities.left)
    return tuple(notes), tuple(found)


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
    cards = {slot: item_of(card, known.id, slot) for slot, card in read_cards(known).items()}
    return Note(known.id, known.kind, known.guid, cards, "", (RETIRED_TAG,), known, retired=True)


class _Labels:
    """The tags of a deck's notes; notes with the same ones are many, so they are kept."""

    def __init__(self, deck: Deck) -> None:
        self._root = _tag(deck.id)
        self.of = lru_cache(maxsize=4096)(self._of)

    def _of(self, section: str, types: tuple[str, ...], own: tuple[str, ...]) -> tuple[str, ...]:
        """`deck::section::…`, `deck::type::…` and the author's own below `deck::tag::`."""
        tags = [f"{self._root}::section::{_tag(section)}"] if section else []
        tags += [f"{self._root}::type::{kind}" for kind in dict.fromkeys(types)]
        tags += [f"{self._root}::tag::{_tag(tag)}" for tag in own]
        return tuple(dict.fromkeys(tags))


def _tag(text: str) -> str:
    """A part of a tag: Anki separates tags by spaces and parts by `::`."""
    return "_".join(text.replace("::", "-").replace("\u3000", " ").split())
