"""What is printed of an item for the student."""

from markupsafe import Markup

from quizgen.items.item import ClozeItem, Origin
from quizgen.outputs.html.view import question_of
from quizgen.outputs.sheets import SheetItem


def parts_of(*segments: str) -> tuple[str, ...]:
    """The texts round the blanks of a cloze."""
    answers = tuple("x" for _ in segments[1:])
    item = ClozeItem(
        id="c", stem="____", segments=segments, answers=answers, origin=Origin(), note="c"
    )
    return question_of(SheetItem(1, 1, item), Markup).parts


def test_no_space_tells_that_a_blank_is_latin() -> None:
    """In Chinese a space stands beside Latin words only; beside a blank it would give it away."""
    assert parts_of("他叫 ", " 。") == ("他叫", "。")
    assert parts_of("在 ", " 年，", " 说") == ("在", "年，", "说")
    assert parts_of("It is ", " again.") == ("It is ", " again.")
    assert parts_of("Ada 和 ", " met") == ("Ada 和", " met")
