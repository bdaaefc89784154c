"""What a note's cards said, as JSON in its line; it is read only where somebody asks."""

import re
from typing import Annotated

from annotated_types import MinLen
from pydantic import BaseModel, ConfigDict, StringConstraints, TypeAdapter
from pydantic_core import to_json

from quizgen.diagnostics.said import said
from quizgen.items.item import ITEM_TYPES
from quizgen.ledger.entry import KnownCard, KnownNote

_SLOT = re.compile(rb'"([a-z0-9-]+)":\{"type":')


_Text = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x08\x0B\x0C\x0E-\x1F\x7F]*$")]


class UnsoundCardsError(ValueError):
    """A note's line has the right sum, and its cards aren't what quizgen writes."""

    def __init__(self, note: KnownNote) -> None:
        self.message = said("The cards of `{id}` aren't what quizgen writes.", id=note.id)
        super().__init__(self.message)
        self.note = note


class _Card(BaseModel):
    """A card as it is written; what is empty is left out."""

    model_config = ConfigDict(extra="forbid", strict=True)

    type: str
    stem: _Text
    answer: Annotated[tuple[_Text, ...], MinLen(1)]
    name: _Text = ""
    options: tuple[_Text, ...] = ()
    gone: bool = False


_CARDS = TypeAdapter(Annotated[dict[str, _Card], MinLen(1)])


def cards_json(cards: dict[str, KnownCard]) -> bytes:
    """What cards said, by slot, as JSON with what is empty left out."""
    return to_json({slot: _card_values(card) for slot, card in cards.items()})


def read_cards(note: KnownNote) -> dict[str, KnownCard]:
    """What a note's cards said, by slot.

    Raises:
        UnsoundCardsError: they aren't cards.
    """
    try:
        cards = _CARDS.validate_json(note.cards)
    except ValueError as error:
        raise UnsoundCardsError(note) from error
    if not all(map(_sound, cards.values())):
        raise UnsoundCardsError(note)
    return {
        slot: KnownCard(card.name, card.type, card.stem, card.answer, card.options, card.gone)
        for slot, card in cards.items()
    }


def _sound(card: _Card) -> bool:
    return card.type in ITEM_TYPES and (card.type != "matching" or bool(card.options))


def read_slots(note: KnownNote) -> dict[str, str]:
    """The role or column that each slot of a note is for.

    Raises:
        UnsoundCardsError: its cards aren't cards.
    """
    cards = note.cards
    if b'"name":' not in cards:
        # Quotes inside of texts have a backslash, so nothing else looks like that.
        return {slot: slot for slot in map(bytes.decode, _SLOT.findall(cards))}
    return {slot: card.name or slot for slot, card in read_cards(note).items()}


def _card_values(card: KnownCard) -> dict[str, object]:
    values: dict[str, object] = {"type": card.type, "stem": card.stem, "answer": card.answer}
    if card.name:
        values["name"] = card.name
    if card.options:
        values["options"] = card.options
    if card.gone:
        values["gone"] = True
    return values
