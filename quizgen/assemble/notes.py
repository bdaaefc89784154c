"""Items as Anki notes: the cards of one fact are siblings of one note."""

from collections.abc import Iterable
from dataclasses import dataclass

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
    for note_id, by_slot in cards.items():
        first = next(iter(by_slot.values()))
        section = first.cites[0].section if first.cites else ""
        section = section if section in sections else ""
        tags = tuple(dict.fromkeys(_tags(deck, section, by_slot.values())))
        notes.append(Note(note_id, guid(deck.id, note_id), by_slot, section, tags))
    return tuple(notes)


def _tags(deck: Deck, section: str, items: Iterable[Item]) -> Iterable[str]:
    """`deck::section::…`, `deck::type::…` and the author's own below `deck::tag::`."""
    root = _tag(deck.id)
    if section:
        yield f"{root}::section::{_tag(section)}"
    for item in items:
        yield f"{root}::type::{item.type}"
        for tag in item.tags:
            yield f"{root}::tag::{_tag(tag)}"


def _tag(text: str) -> str:
    """A part of a tag: Anki separates tags by spaces and parts by `::`."""
    return "_".join(text.replace("::", "-").replace("\u3000", " ").split())
