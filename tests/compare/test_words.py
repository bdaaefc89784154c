"""The words that differ, marked."""

import pytest

from quizgen.compare.words import marked


@pytest.mark.parametrize(
    ("old", "new", "seen"),
    [
        ("the frist flight", "the first flight", "the [-frist-]{+first+} flight"),
        ("谁在 2015 年来？", "谁于 2015 年来？", "谁[-在-]{+于+} 2015 年来？"),
        ("one", "one two", "one{+ two+}"),
        ("one two", "one", "one[- two-]"),
        ("", "new", "{+new+}"),
        ("1,000", "1,100", "1,[-000-]{+100+}"),
    ],
)
def test_marks_words_and_han_characters(old: str, new: str, seen: str) -> None:
    """A word is the least that is marked; in Chinese, a character."""
    assert marked(old, new, "[-{}-]".format, "{{+{}+}}".format) == seen


def test_what_is_the_same_for_long_is_left_out() -> None:
    """A change in a long text is seen at once."""
    same = "word " * 100
    seen = marked(f"{same}a {same}", f"{same}b {same}", "[-{}-]".format, "{{+{}+}}".format)
    assert len(seen) < 150
    assert seen.startswith("…")
    assert seen.endswith("…")
    assert "[-a-]{+b+}" in seen


def test_long_texts_are_marked_in_a_time_like_their_length() -> None:
    """Of long texts with much changed, all between what is the same at both ends is marked."""
    old, new = "a b " * 9000 + "x", "b a c " * 9000 + "y"
    text = marked(f"Same {old} end.", f"Same {new} end.", "[-{}-]".format, "{{+{}+}}".format)
    assert text == f"Same [-{old}-]{{+{new}+}} end."
