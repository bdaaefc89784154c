"""What several formats can't hold of an item."""

from collections.abc import Iterator

from quizgen.diagnostics.said import said
from quizgen.items.item import ClozeItem, Item, MatchingItem
from quizgen.outputs.in_texts import has_files, has_formula, has_pinyin, texts_of
from quizgen.outputs.losses import Loss
from quizgen.text.markup import around_blanks

IN_FORMULA = Loss(said("a blank can't stand within a formula"), left_out=True)
PICTURE_RIGHT = Loss(said("right sides are plain text, and here they are pictures or sounds"), True)
PLAIN_RIGHT = Loss(
    said("right sides are plain text, so a formula is seen as TeX, and pinyin isn't")
)
PLACES = Loss(said("entries are matched with their places, not moved"))
EQUAL = Loss(said("of equal entries each has one right place"))
EQUAL_PLACES = Loss(said("of equal entries each would have one right place"), left_out=True)
UNIT = Loss(said("an answer can have no unit"))
WORDED = Loss(said("a number in words or in another form doesn't count"))


def of_plain_text(item: Item, files: Loss, formula: Loss) -> Iterator[Loss]:
    """What text can't hold of an item: pictures and sounds, and a formula as such.

    Args:
        item: the item.
        files: the loss of who has pictures or sounds.
        formula: the loss of who has a formula.
    """
    texts = tuple(texts_of(item))
    if any(map(has_files, texts)):
        yield files
    if any(map(has_formula, texts)):
        yield formula


def blank_in_formula(item: ClozeItem) -> bool:
    """Whether a blank of a cloze stands within maths."""
    before = ""
    for part in around_blanks(item.segments)[:-1]:
        before += part
        if before.count("<math") > before.count("</math>"):
            return True
    return False


def of_right_sides(item: MatchingItem) -> Iterator[Loss]:
    """What can't be held of right sides that are plain text."""
    if any(map(has_files, item.rights)):
        yield PICTURE_RIGHT
    elif any(has_formula(right) or has_pinyin(right) for right in item.rights):
        yield PLAIN_RIGHT
