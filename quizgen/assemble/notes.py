"""Items as Anki notes: the cards of one fact are siblings of one note."""

from dataclasses import dataclass
from functools import lru_cache

from quizgen.assemble.identity import guid
from quizgen.models.deck import Deck
from quizgen.models.item import Bank, Item


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the Anki deck.

    Attributes:
        id: the fact's or the question's id, or the derived item's where it stands alone.
        guid: how Anki knows it.
        cards: the items that are its cards, by slot.
        section: the section whose subdeck it goes to; empty for the deck itself.
        tags: Anki tags, hierarchical.
    """

    id: str
    guid: str
    cards: dict[str, Item]
    section: str
    tags: tuple[str, ...]


def notes_of(bank: Bank) -> tuple[Note, ...]:
    """The notes of a bank, in the order of their first items.

    Items without a slot are recognition: they are notes of their own where the deck opted in.
    """
    deck = bank.deck
    sections = {section.id for section in deck.source.sections} if deck.source else set[str]()
    cards: dict[str, dict[str, Item]] = {}
    for item in bank.items:
        if item.slot:
            cards.setdefault(item.note, {})[item.slot] = item
        elif deck.recognition and item.note == item.id:
            cards[item.id] = {item.type: item}
    notes = []
    labels = _Labels(deck)
    for note_id, by_slot in cards.items():
        first = next(iter(by_slot.values()))
        section = first.cites[0].section if first.cites else ""
        section = section if section in sections else ""
        types = tuple(dict.fromkeys(item.type for item in by_slot.values()))
        tags = labels.of(section, types, first.tags)
        notes.append(Note(note_id, guid(deck.id, note_id), by_slot, section, tags))
    return tuple(notes)


class _Labels:
    """The tags of a deck's notes; notes with the same ones are many, so they are kept."""

    def __init__(self, deck: Deck) -> None:
        self._root = _tag(deck.id)
        self.of = lru_cache(maxsize=4096)(self._of)

    def _of(self, section: str, types: tuple[str, ...], own: tuple[str, ...]) -> tuple[str, ...]:
        """`deck::section::…`, `deck::type::…` and the author's own below `deck::tag::`."""
        tags = [f"{self._root}::section::{_tag(section)}"] if section else []
        tags += [f"{self._root}::type::{kind}" for kind in types]
        tags += [f"{self._root}::tag::{_tag(tag)}" for tag in own]
        return tuple(dict.fromkeys(tags))


def _tag(text: str) -> str:
    """A part of a tag: Anki separates tags by spaces and parts by `::`."""
    return "_".join(text.replace("::", "-").replace("\u3000", " ").split())
