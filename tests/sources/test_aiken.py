"""Aiken: the format, and what it is when something is missing."""

from pathlib import Path

from tests.sources.reading import came_of

TEXT = """What is the correct answer?
A. Is it this one?
B) Maybe this one?
ANSWER: B

Which are even?
A. 1
B. 2
C. 4
ANSWER: B, C
"""


def test_questions_with_one_and_several_answers(tmp_path: Path) -> None:
    """Letters with a full stop or a bracket; the file's name says nothing."""
    came = came_of(tmp_path, "x.txt", TEXT)
    one, several = came.questions
    assert one == {
        "id": "what-is-the-correct-answer",
        "type": "choice",
        "stem": "What is the correct answer?",
        "answer": "Maybe this one?",
        "options": ["Is it this one?", "Maybe this one?"],
    }
    assert (several["options"], several["answer"]) == (["1", "2", "4"], ["2", "4"])
    assert came.told == []


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    """An option that the answer names, a letter, the answer itself."""
    broken = "Q?\nA. a\nB. b\nANSWER: C\n\nQ?\nA. a\nb\nANSWER: A\n\nQ?\nA. a\n"
    came = came_of(tmp_path, "x.txt", f"{TEXT}\n{broken}")
    assert came.told == [
        "12: Q706 There is no option C.",
        "17: Q706 A line within the options begins with no letter.",
        "22: Q706 There is no line `ANSWER:` with a letter.",
    ]
    assert "  # Q?\n  # A. a\n  # B. b\n  # ANSWER: C\n" in came.text
