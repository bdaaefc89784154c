"""What stands for a sound on paper: a sign with a number, for its name may be the answer."""

from collections.abc import Iterator, Mapping

from quizgen.items.item import ChoiceItem, MatchingItem
from quizgen.outputs.sheets import Sheet, SheetItem
from quizgen.outputs.sheets.card_room import back_texts
from quizgen.text.markup import media_names
from quizgen.text.media import file_name, is_sound

WITH_ANSWERS = ("cards", "fold-over")
"""The layouts on which students see the answers, too."""


def sound_numbers(sheet: Sheet) -> Mapping[str, int]:
    """A number for each sound that students see named, by its file; none where there is only one.

    They count through the sheet's first form, so that one sound has one number on all forms and a
    teacher can play it to everybody at once.
    """
    entries = sorted(sheet.items, key=lambda entry: entry.canonical)
    found = dict.fromkeys(
        name
        for entry in entries
        for text in _seen(entry, with_answers=sheet.plan.layout in WITH_ANSWERS)
        for name in map(file_name, media_names(text))
        if is_sound(name)
    )
    return {name: number for number, name in enumerate(found, 1)} if len(found) > 1 else {}


def _seen(entry: SheetItem, *, with_answers: bool) -> Iterator[str]:
    """The texts of a question in the order of the first form."""
    item = entry.item
    yield item.stem
    if isinstance(item, MatchingItem):
        yield from (left for left, _ in item.pairs)
    texts = entry.shuffled
    if isinstance(item, ChoiceItem):
        texts = tuple(option.text for option in item.options)
    places = zip(entry.order or range(len(texts)), texts, strict=True)
    yield from (text for _, text in sorted(places))
    if with_answers:
        yield from back_texts(entry)
