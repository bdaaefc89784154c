"""What Moodle can't hold of an item."""

from collections.abc import Callable, Iterator

from quizgen.items.item import ClozeItem, Item, MatchingItem, NumericItem, OrderingItem
from quizgen.outputs.losses import Loss
from quizgen.outputs.moodle.typed import weight_of
from quizgen.text.markup import around_blanks, media_names, to_html

IN_FORMULA = Loss("a blank can't stand within a formula", left_out=True)
PICTURE_RIGHT = Loss("right sides are plain text, and here they are pictures or sounds", True)
PLAIN_RIGHT = Loss("right sides are plain text, so a formula is seen as TeX, and pinyin isn't")
EQUAL = Loss("of equal entries each has one right place")
WORDED = Loss("a number in words or in another form doesn't count")
MARKS = Loss("a blank counts a whole number of marks, so the item's points are others")


def losses_of(points: float) -> Callable[[Item], Iterator[Loss]]:
    """What can't be held of an item, where a cloze is worth so many points."""

    def losses(item: Item) -> Iterator[Loss]:
        if isinstance(item, ClozeItem):
            if blank_in_formula(item):
                yield IN_FORMULA
            if weight_of(item, points) * len(item.answers) != points and points != 1:
                yield MARKS
        elif isinstance(item, MatchingItem):
            yield from _of_right_sides(item)
        elif isinstance(item, OrderingItem) and len({*item.answer}) < len(item.answer):
            yield EQUAL
        elif isinstance(item, NumericItem) and item.accept:
            yield WORDED

    return losses


def blank_in_formula(item: ClozeItem) -> bool:
    """Whether a blank of a cloze stands within maths."""
    before = ""
    for part in around_blanks(item.segments)[:-1]:
        before += part
        if before.count("<math") > before.count("</math>"):
            return True
    return False


def _of_right_sides(item: MatchingItem) -> Iterator[Loss]:
    if any(map(media_names, item.rights)):
        yield PICTURE_RIGHT
    elif any("<math" in html or "<ruby" in html for html in map(to_html, item.rights)):
        yield PLAIN_RIGHT
