"""Ids of questions of other programs: unique, readable, the same again."""

import pytest

from quizgen.diagnostics.said import said
from quizgen.sources.ids import slug, with_ids
from quizgen.sources.questions import Entry, Kept, Question


def ids(*stems: str, taken: tuple[str, ...] = ()) -> list[str]:
    """The ids of questions with such stems."""
    made = with_ids((Question(1, {"stem": stem}) for stem in stems), taken)
    return [name for name, _ in made]


def test_copies_are_numbered_and_no_id_is_taken_twice() -> None:
    """Upper and lower case don't count; an id that looks like a copy's is passed over."""
    assert ids("A b?", "a B", "a b 3", "A b!", taken=("A-B",)) == [
        *("a-b-2", "a-b-3", "a-b-3-2", "a-b-4"),
    ]


def test_ten_thousand_of_one_stem_take_no_time() -> None:
    """The next number is known."""
    assert ids(*["Same"] * 10_000)[-1] == "same-10000"


def test_what_has_no_letters_is_numbered() -> None:
    """By its place in the file; what is kept as a comment has no id."""
    entries: list[Entry] = [Kept(1, said("why"), "text"), Question(2, {"stem": "?!"})]
    assert [name for name, _ in with_ids(entries, ())] == ["", "question-2"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pets/Cats & Dogs", "Pets-Cats-Dogs"),
        ("《静夜思》的作者", "静夜思-的作者"),
        ("1.5 of 3", "1.5-of-3"),
        ("a word and another", "a-word"),
        ("_x_", "x"),
        ("…", ""),
    ],
)
def test_a_slug_has_letters_and_digits_of_any_script(text: str, expected: str) -> None:
    """It is cut between words."""
    assert slug(text, 18 if "another" not in text else 9) == expected
