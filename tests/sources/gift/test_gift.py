"""GIFT: each thing that its documentation and the grammar of other programs have."""

from pathlib import Path
from typing import Any

import pytest

from tests.sources.reading import came_of

READ: dict[str, tuple[str, dict[str, Any]]] = {
    "one option is right": (
        "Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}",
        {
            "type": "choice",
            "stem": "Who's buried in Grant's tomb?",
            "options": ["Grant", "Jefferson", "no one"],
            "answer": "no one",
        },
    ),
    "feedback and what is told of all": (
        "Q?{\n=yes#Right!\n~no # Not so\nfast\n####Because.\n}",
        {
            "type": "choice",
            "stem": "Q?",
            "options": [
                {"text": "yes", "feedback": "Right!"},
                {"text": "no", "feedback": "Not so fast"},
            ],
            "answer": "yes",
            "rationale": "Because.",
        },
    ),
    "several are right, by equal shares": (
        "Q?{~%50%a ~%50%b ~%-100%c}",
        {"type": "choice", "stem": "Q?", "options": ["a", "b", "c"], "answer": ["a", "b"]},
    ),
    "braces within a sentence are a blank": (
        "Grant is {~buried =entombed} in Grant's tomb.",
        {
            "type": "choice",
            "stem": "Grant is ____ in Grant's tomb.",
            "options": ["buried", "entombed"],
            "answer": "entombed",
        },
    ),
    "a word to be typed into a sentence": (
        "Two plus two equals {=four =4}.",
        {
            "type": "cloze",
            "stem": "Two plus two equals ____.",
            "answer": "four",
            "accept": ["4"],
        },
    ),
    "words to be typed": (
        "Who?{=no one#Yes. =nobody}",
        {
            "type": "short-answer",
            "stem": "Who?",
            "answer": "no one",
            "accept": ["nobody"],
            "rationale": "Yes.",
        },
    ),
    "true": ("It is.{T}", {"type": "true-false", "stem": "It is.", "answer": True}),
    "false, with what the wrong and the right are told": (
        "It is.{FALSE#No, it isn't.#Right: it isn't.}",
        {
            "type": "true-false",
            "stem": "It is.",
            "answer": False,
            "rationale": "Right: it isn't.\nNo, it isn't.",
        },
    ),
    "pairs, and a right side that fits nothing": (
        "Match.{=Canada->Ottawa =Italy -> Rome = -> Paris}",
        {
            "type": "matching",
            "stem": "Match.",
            "answer": {"Canada": "Ottawa", "Italy": "Rome"},
            "distractors": ["Paris"],
        },
    ),
    "a number with a tolerance": (
        "When?{#1822:5}",
        {"type": "numeric", "stem": "When?", "answer": 1822, "tolerance": 5},
    ),
    "a stretch of numbers": (
        "From 1 to 5?{#1..5}",
        {"type": "numeric", "stem": "From 1 to 5?", "answer": 3, "tolerance": 2},
    ),
    "a negative number with decimals": (
        "Which?{#-3.1415:0.0005}.",
        {"type": "numeric", "stem": "Which?", "answer": -3.1415, "tolerance": 0.0005},
    ),
    "escaped signs are themselves": (
        r"\{a\} \~ \= \# \: \\?{=x\=1 ~y\}}",
        {"type": "choice", "stem": r"{a} ~ = # : \\?", "options": ["x=1", "y}"], "answer": "x=1"},
    ),
    "an arrow in an option is none": (
        "How?{~go -> stay =stay -> go}",
        {
            "type": "choice",
            "stem": "How?",
            "options": ["go -> stay", "stay -> go"],
            "answer": "stay -> go",
        },
    ),
    "HTML is the author's markup": (
        "[html]<p>What is <b>H<sub>2</sub></b>\\n&amp; co.?</p>{=<i>It</i> ~[plain]<b>}",
        {
            "type": "choice",
            "stem": "What is **H~2~** & co.?",
            "options": ["*It*", "<b>"],
            "answer": "*It*",
        },
    ),
    "Markdown is, too": (
        "[markdown]What is _this_?{T}",
        {"type": "true-false", "stem": "What is *this*?", "answer": True},
    ),
    "plain text stays plain": (
        "[plain]What is **this**?{T}",
        {"type": "true-false", "stem": r"What is \*\*this\*\*?", "answer": True},
    ),
    "a line's end that is meant": (
        r"One\ntwo{T}",
        {"type": "true-false", "stem": "One\ntwo", "answer": True},
    ),
    "TeX": (
        r"What is \\(x^2\\)?{=\\(x \\cdot x\\) ~$$y$$}",
        {
            "type": "choice",
            "stem": r"What is \(x^2\)?",
            "options": [r"\(x \cdot x\)", r"\(y\)"],
            "answer": r"\(x \cdot x\)",
        },
    ),
    "an empty line within braces": (
        "Q?{\n=a\n\n~b\n}",
        {"type": "choice", "stem": "Q?", "options": ["a", "b"], "answer": "a"},
    ),
}
"""A text of GIFT, and the question that it is."""
KEPT = {
    "an essay": ("Why?{}", "1: Q704 An essay has no answer that could be judged."),
    "a description": ("Read this.", "1: Q704 A description asks nothing."),
    "no right option": ("Q?{~a ~b}", "1: Q704 No option is right."),
    "a brace is missing": (
        "Q?{=a ~b",
        "1: Q706 A brace is missing, or one that is meant as a sign has no `\\`.",
    ),
    "two pairs of braces": ("A {=b} c {=d}.", "1: Q706 A question has one pair of braces."),
    "no number": ("Q?{#abc}", "1: Q706 `abc` is no number."),
    "no share": ("Q?{~%x%a =b}", "1: Q706 `%x%` is no share of the mark."),
    "too large a share": ("Q?{~%101%a =b}", "1: Q706 `%101%` isn't from -100 to 100."),
    "two left sides": ("Q?{=a->b =a->c}", "1: Q704 Two left sides are the same."),
    "no text": ("::title:: {T}", "1: Q706 `stem:` is missing."),
}
"""A text of GIFT that is kept as a comment, and what is told of it."""


@pytest.mark.parametrize("case", READ)
def test_a_question_is_what_it_says(case: str, tmp_path: Path) -> None:
    """Nothing is told where all of it can be held."""
    text, expected = READ[case]
    came = came_of(tmp_path, "x.gift", text)
    assert came.question == expected
    assert came.told == []


@pytest.mark.parametrize("case", KEPT)
def test_what_cannot_be_held_is_told_and_kept(case: str, tmp_path: Path) -> None:
    """The comment has the question as the file has it; the next one is read."""
    text, told = KEPT[case]
    came = came_of(tmp_path, "x.gift", f"{text}\n\nNext.{{T}}")
    assert came.told == [told]
    assert f"\n  # {text}\n" in came.text
    assert came.question["stem"] == "Next."


def test_lines_ends_marks_and_comments(tmp_path: Path) -> None:
    """A byte order mark, Windows' line ends and comments anywhere change nothing."""
    text = "\ufeff// a comment\r\n\r\n// [id:q-1] [tag:easy]\r\n::T::Q?{T}\r\n// end\r\n"
    came = came_of(tmp_path, "x.gift", text)
    (question,) = came.questions
    assert question == {
        "id": "q-1",
        "type": "true-false",
        "stem": "Q?",
        "answer": True,
        "tags": ["easy"],
    }


def test_ids_come_from_ids_titles_and_stems(tmp_path: Path) -> None:
    """In this order; two questions never have the same, and Chinese is fine."""
    text = (
        "// [id:393]\nA?{T}\n\n::A title::B?{T}\n\n::A title::C?{T}\n\n《静夜思》的作者是李白。{T}"
    )
    ids = [question["id"] for question in came_of(tmp_path, "x.gift", text).questions]
    assert ids == ["393", "a-title", "a-title-2", "静夜思-的作者是李白"]


def test_categories_are_tags(tmp_path: Path) -> None:
    """Each from its line on, a level below the other; `//` is a slash."""
    text = "$CATEGORY: $course$/top/Geo\n\nA?{T}\n\n$CATEGORY: Geo/In//Out\nB?{T}"
    tags = [question["tags"] for question in came_of(tmp_path, "x.gift", text).questions]
    assert tags == [["Geo"], ["Geo::In/Out"]]


def test_weights_that_do_not_fit_are_told_and_kept(tmp_path: Path) -> None:
    """The question stands below a comment that says what counted."""
    came = came_of(tmp_path, "x.gift", "Q?{=full ~%50%half ~none}")
    what = "The options counted as follows: `full` 100 %, `half` 50 %, `none` 0 %."
    assert came.told == [f"1: Q705 {what}"]
    assert f"  # {what}\n  - id: q\n" in came.text
    assert came.question["answer"] == "full"


def test_titles_begin_questions_without_an_empty_line(tmp_path: Path) -> None:
    """What Moodle refuses and people write."""
    came = came_of(tmp_path, "x.gift", "::A::One.{T}\n::B::Two.{F}")
    assert [question["stem"] for question in came.questions] == ["One.", "Two."]


def test_an_essay_with_an_answer_is_a_card(tmp_path: Path) -> None:
    """What is told after it is the back; that it was an essay is told."""
    came = came_of(tmp_path, "x.gift", "Why?{####Because.}")
    assert came.question == {"type": "flashcard", "stem": "Why?", "answer": "Because."}
    assert came.told == ["1: Q705 It is an essay; what was told after it is the card's back."]
