"""What a deck's record says of it, from which the index of the output is made."""

from collections import Counter
from typing import Any

from quizgen.items.item import ITEM_TYPES
from quizgen.languages.labels import labels_of
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.html.header import head_of


def about(made: Deliverables) -> dict[str, Any]:
    """Title, language, items of each type, and by their files' names the titles of the sheets."""
    deck = made.bank.deck
    labels = labels_of(deck.language)
    counts = Counter[str](item.type for item in made.bank.items)
    return {
        "title": deck.title,
        "language": deck.language,
        "items": {kind: counts[kind] for kind in ITEM_TYPES if counts[kind]},
        "sheets": {
            sheet.name: " ".join(filter(None, (head.title, head.form)))
            for sheet in made.sheets
            for head in (head_of(sheet, deck, labels),)
        },
    }
