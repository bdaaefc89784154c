"""A short number for what a student reads, by which a marked sheet finds its key."""

from collections.abc import Iterable
from hashlib import blake2b

from quizgen.items.item import ChoiceItem, MatchingItem
from quizgen.outputs.sheets.sheet import Group, SheetItem


def fingerprint(groups: Iterable[Group]) -> str:
    """Eight hexadecimal digits of a form's questions, in their order and with their points.

    Nothing of the key goes into it: else a student could try out which answers give the number.
    """
    parts = [part for group in groups for entry in group.items for part in _read(entry)]
    return blake2b("\0".join(parts).encode(), digest_size=4).hexdigest()


def _read(entry: SheetItem) -> tuple[str, ...]:
    item = entry.item
    texts = entry.shuffled
    if isinstance(item, ChoiceItem):
        texts = tuple(option.text for option in item.options)
    left = tuple(left for left, _ in item.pairs) if isinstance(item, MatchingItem) else ()
    return ("\1", f"{entry.points:g}", item.type, item.stem, *left, "\2", *texts)
