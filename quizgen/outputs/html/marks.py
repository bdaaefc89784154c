"""What a student writes or marks for a right answer, as the key and programs have it."""

from collections.abc import Sequence
from string import ascii_uppercase

from quizgen.items.item import ChoiceItem, MatchingItem, OrderingItem, TrueFalseItem
from quizgen.languages.options.signs import signs_of
from quizgen.outputs.sheets import SheetItem


def signs_for(entry: SheetItem) -> Sequence[str]:
    """What an item's options are called on paper: letters, unless a text calls them otherwise."""
    item = entry.item
    if isinstance(item, ChoiceItem):
        return signs_of(item.system, len(item.options))
    return ascii_uppercase[: len(entry.shuffled)]


def marks_of(entry: SheetItem) -> list[str]:
    """What a student writes or marks for a right answer, row by row; nothing for words.

    A sign an option (of several right ones, all in one row), `T` or `F`, the place of each text
    of an ordering, the letter for each left side of a matching.
    """
    item = entry.item
    if isinstance(item, ChoiceItem):
        lettered = zip(signs_for(entry), item.options, strict=True)
        return ["".join(letter for letter, option in lettered if option.correct)]
    if isinstance(item, TrueFalseItem):
        return ["T" if item.answer else "F"]
    if isinstance(item, OrderingItem):
        # Equal texts take their places in turn.
        places: dict[str, list[int]] = {}
        for place, text in enumerate(item.answer, 1):
            places.setdefault(text, []).append(place)
        turns = {text: iter(numbers) for text, numbers in places.items()}
        return [str(next(turns[text])) for text in entry.shuffled]
    if isinstance(item, MatchingItem):
        letters = dict(zip(entry.shuffled, signs_for(entry), strict=True))
        return [letters[right] for _, right in item.pairs]
    return []


def interchangeable(entry: SheetItem) -> list[list[int]]:
    """The rows (from 0) of an ordering whose marks may be exchanged: those of equal texts."""
    if not isinstance(entry.item, OrderingItem):
        return []
    rows: dict[str, list[int]] = {}
    for row, text in enumerate(entry.shuffled):
        rows.setdefault(text, []).append(row)
    return [group for group in rows.values() if len(group) > 1]


def unmatched(entry: SheetItem) -> list[str]:
    """The letters of a matching's right sides that belong to no left one."""
    item = entry.item
    spare = frozenset(item.distractors if isinstance(item, MatchingItem) else ())
    lettered = zip(signs_for(entry), entry.shuffled, strict=True) if spare else ()
    return [letter for letter, text in lettered if text in spare]
