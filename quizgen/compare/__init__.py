"""What learners notice of an update: the notes of two versions of a deck, compared."""

from quizgen.compare.difference import Change, Difference, compared
from quizgen.compare.old import NothingToCompareError, OldDeck, old_decks
from quizgen.compare.package import BadPackageError
from quizgen.compare.shipped import Shipped, from_ledger, from_package

__all__ = [
    "BadPackageError",
    "Change",
    "Difference",
    "NothingToCompareError",
    "OldDeck",
    "Shipped",
    "compared",
    "from_ledger",
    "from_package",
    "old_decks",
]
