"""What deriving makes of a deck: all its items."""

from typing import NamedTuple

from quizgen.diagnostics import Spot
from quizgen.items.item import Item
from quizgen.models.adopted import NOTHING, Adopted
from quizgen.models.deck import Deck
from quizgen.models.media import MediaFile


class Rename(NamedTuple):
    """An entry's id and the one that it had; those of its items begin with it and a slash."""

    new: str
    old: str
    spot: Spot


class Bank(NamedTuple):
    """A deck's items, in the order of the source; each was validated when it was made.

    `renames` are the entries that had other ids, `media` the files that texts name, `to_learn` the
    ids of facts and questions in the order in which a learner should meet them. `adopted` is what
    the deck took over from another deck of Anki.
    """

    deck: Deck
    items: tuple[Item, ...]
    renames: tuple[Rename, ...] = ()
    media: tuple[MediaFile, ...] = ()
    to_learn: tuple[str, ...] = ()
    adopted: Adopted = NOTHING
