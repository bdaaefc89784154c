"""What a question counts in a program that gives marks."""

from collections.abc import Mapping

from quizgen.items.item import ITEM_TYPES
from quizgen.models.deck import Deck


def points_of(deck: Deck) -> Mapping[str, float]:
    """The points of each item type: those of the first sheet that says some, else 1.

    What a sheet says of single items holds on that sheet alone.
    """
    found: dict[str, float] = dict.fromkeys(ITEM_TYPES, 1)
    for plan in reversed(deck.sheets):
        found.update({kind: plan.points[kind] for kind in ITEM_TYPES if kind in plan.points})
    return found
