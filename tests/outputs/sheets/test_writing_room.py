"""How much room a written answer has: enough for a hand, and not so exact that it tells."""

import pytest

from quizgen.outputs.sheets import SheetItem
from quizgen.outputs.sheets.writing_room import BLANKS, Room, blank_of, handwriting, room_of
from tests.support.banks import EN, bank_of


def entry(question: str) -> SheetItem:
    """The only item of a deck, as it stands on a sheet."""
    (item,) = bank_of(f"questions: [{{id: q, {question}}}]", EN).items
    return SheetItem(1, 1, item)


@pytest.mark.parametrize(
    ("answers", "step"),
    [
        ("1949", 1),
        ("[Rome]", 1),
        ("Fleming", 1),
        ("a treaty", 1),
        ("Alexander Fleming", 3),
        ("[Rome, Alexander Fleming]", 3),
        ("北京", 1),
        ("中华人民共和国", 3),
        ("the long and winding road to the sea", 4),
        ("a sentence that is longer than any blank on any paper could be", 4),
    ],
)
def test_blanks_are_as_long_as_a_hand_needs(answers: str, step: int) -> None:
    """In four steps; all blanks of a sentence are as long as its longest answer needs."""
    blanks = " and ".join(["____"] * (answers.count(",") + 1))
    cloze = entry(f"type: cloze, stem: It was {blanks} here., answer: {answers}")
    assert blank_of(cloze) == step
    longest = max(map(handwriting, cloze.item.answers))
    assert BLANKS[step - 1] >= min(longest, BLANKS[-1])


@pytest.mark.parametrize(
    ("question", "room"),
    [
        ("type: short-answer, stem: What?, answer: Rome", Room(1)),
        (f"type: short-answer, stem: What?, answer: {'long ' * 20}", Room(2)),
        ("type: short-answer, stem: What?, answer: 北京", Room(1, 6, on_squares=True)),
        ("type: short-answer, stem: What?, answer: 中华人民共和国", Room(1, 12, on_squares=True)),
        (f"type: short-answer, stem: What?, answer: {'长' * 20}", Room(2, 0, on_squares=True)),
        ("type: numeric, stem: How many?, answer: 12", Room(1)),
        ("type: flashcard, stem: Why?, answer: So.", Room(3)),
        (f"type: flashcard, stem: Why?, answer: {'long ' * 40}", Room(5)),
    ],
)
def test_lines_and_squares_are_as_many_as_the_answer_needs(question: str, room: Room) -> None:
    """By the script of the answer, in a deck of whatever language, and in wide steps."""
    assert room_of(entry(question)) == room
