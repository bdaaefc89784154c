"""All types of items, in the order in which a sheet shows them."""

from quizgen.items.base import Option, Origin
from quizgen.items.choice import ChoiceItem
from quizgen.items.cloze import ClozeItem
from quizgen.items.flashcard import FlashcardItem
from quizgen.items.matching import MatchingItem
from quizgen.items.numeric import NumericItem
from quizgen.items.ordering import OrderingItem
from quizgen.items.short_answer import ShortAnswerItem
from quizgen.items.true_false import TrueFalseItem

__all__ = [
    "BLANK",
    "ITEM_TYPES",
    "ChoiceItem",
    "ClozeItem",
    "FlashcardItem",
    "Item",
    "MatchingItem",
    "NumericItem",
    "Option",
    "OrderingItem",
    "Origin",
    "ShortAnswerItem",
    "TrueFalseItem",
]

Item = (
    ChoiceItem
    | TrueFalseItem
    | ClozeItem
    | ShortAnswerItem
    | NumericItem
    | OrderingItem
    | MatchingItem
    | FlashcardItem
)

ITEM_TYPES = (
    "true-false",
    "choice",
    "cloze",
    "short-answer",
    "numeric",
    "matching",
    "ordering",
    "flashcard",
)
"""The item types in the order in which a sheet shows them: quick ones first."""

BLANK = "____"
"""A blank in a stem as plain text; of one length, so that it doesn't give the answer away."""
