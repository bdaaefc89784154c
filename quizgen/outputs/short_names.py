"""A question's name in lists of other programs: how its stem begins."""

from quizgen.items.item import BLANK, Item
from quizgen.text.markup import CUT, plain

LONGEST = 80
"""Characters of a name; lists show about so many."""


def name_of(item: Item, most_bytes: int = 0) -> str:
    """How an item's stem begins, in one line; a cloze has its blanks.

    Args:
        item: the item.
        most_bytes: of a program that cuts names without looking, the bytes that it leaves.
    """
    words = " ".join(plain(item.lead + item.asked).replace(CUT, BLANK).split()) or item.id
    name = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
    while most_bytes and len(name.encode()) > most_bytes:
        name = f"{name[:-2].rstrip()}…"
    return name
