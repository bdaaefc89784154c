"""Moodle XML: each kind of question, its pictures, and what can't be held."""

from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from tests.sources.reading import came_of

PICTURE = b64encode(b"\x89PNG a picture").decode()


def quiz(*questions: str) -> str:
    """A file with questions."""
    return '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n' + "\n".join(questions) + "\n</quiz>\n"


def question(kind: str, stem: str, more: str = "") -> str:
    """A question with a text in HTML."""
    return (
        f'<question type="{kind}"><name><text>N</text></name><questiontext format="html"><text>'
        f"<![CDATA[{stem}]]></text></questiontext>{more}</question>"
    )


def answer(text: str, fraction: float, more: str = "") -> str:
    """An answer that counts so much."""
    return f'<answer fraction="{fraction}" format="html"><text>{text}</text>{more}</answer>'


FEEDBACK = "<feedback><text>Well.</text></feedback>"
READ: dict[str, tuple[str, dict[str, Any]]] = {
    "one of several options, in their order": (
        question(
            "multichoice",
            "<p>Which?</p>",
            "<single>true</single><shuffleanswers>false</shuffleanswers>"
            + answer("a", 100, FEEDBACK)
            + answer("b", 0),
        ),
        {
            "type": "choice",
            "stem": "Which?",
            "options": [{"text": "a", "feedback": "Well."}, "b"],
            "answer": "a",
            "fixed-order": True,
        },
    ),
    "several options": (
        question(
            "multichoice",
            "Which?",
            "<single>false</single>" + answer("a", 50) + answer("b", 50) + answer("c", -100),
        ),
        {"type": "choice", "stem": "Which?", "options": ["a", "b", "c"], "answer": ["a", "b"]},
    ),
    "true": (
        question(
            "truefalse",
            "So?",
            "<generalfeedback><text>For all.</text></generalfeedback>"
            + answer("true", 100)
            + answer("false", 0, FEEDBACK),
        ),
        {"type": "true-false", "stem": "So?", "answer": True, "rationale": "Well.\nFor all."},
    ),
    "a few words": (
        question("shortanswer", "Who?", answer("Ada", 100) + answer("A\\*", 100)),
        {"type": "short-answer", "stem": "Who?", "answer": "Ada", "accept": ["A*"]},
    ),
    "a number with a unit": (
        question(
            "numerical",
            "How far?",
            answer("384400", 100, "<tolerance>3844</tolerance>")
            + "<units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>",
        ),
        {
            "type": "numeric",
            "stem": "How far?",
            "answer": 384400,
            "tolerance": 3844,
            "unit": "km",
        },
    ),
    "pairs": (
        question(
            "matching",
            "Whose?",
            "".join(
                f'<subquestion format="html"><text>{left}</text>'
                f"<answer><text>{right}</text></answer></subquestion>"
                for left, right in (("France", "Paris"), ("Italy", "Rome"), ("", "Oslo"))
            ),
        ),
        {
            "type": "matching",
            "stem": "Whose?",
            "answer": {"France": "Paris", "Italy": "Rome"},
            "distractors": ["Oslo"],
        },
    ),
    "an order, told by numbers": (
        question("ordering", "Order!", answer("two", 2) + answer("one", 1)),
        {"type": "ordering", "stem": "Order!", "answer": ["one", "two"]},
    ),
    "blanks": (
        question("cloze", "A {1:SHORTANSWER:=cat~=Cat\\}} has {1:SA:%100%four} __paws__."),
        {
            "type": "cloze",
            "stem": r"A ____ has ____ \__paws\__.",
            "answer": ["cat", "four"],
            "accept": [["Cat}"], []],
        },
    ),
    "maths of both kinds": (
        question(
            "truefalse",
            r"<math><mfrac><mi>a</mi><mn>2</mn></mfrac><mo>≤</mo><mi>π</mi></math> and \(x_1\)",
            answer("true", 0) + answer("false", 100),
        ),
        {
            "type": "true-false",
            "stem": r"\(\frac{a}{2}\le \pi\) and \(x_1\)",
            "answer": False,
        },
    ),
}
"""A question of Moodle's, and the one that it is."""
WEAKENED = {
    "one option counts half": (
        question("multichoice", "Q?", answer("a", 100) + answer("b", 50) + answer("c", 0)),
        "The options counted as follows: `a` 100 %, `b` 50 %, `c` 0 %.",
    ),
    "a hint": (
        question("truefalse", "Q?", answer("true", 100) + "<hint><text>Think.</text></hint>"),
        "Hint: Think.",
    ),
    "points": (
        question("truefalse", "Q?", answer("true", 100) + "<defaultgrade>2.0</defaultgrade>"),
        "It counted 2 points.",
    ),
    "case": (
        question("shortanswer", "Q?", answer("Ada", 100) + "<usecase>1</usecase>"),
        "Upper and lower case counted.",
    ),
    "a wildcard": (
        question("shortanswer", "Q?", answer("A*", 100)),
        "In `A*` any text could stand for `*`.",
    ),
    "an underline": (
        question("truefalse", "<u>Q</u>?", answer("true", 100)),
        "`<u>` has no markup; its text is kept.",
    ),
    "a blank with a choice": (
        question("cloze", "A {1:MULTICHOICE:=cat~dog}."),
        "A blank offered a choice of: cat, dog.",
    ),
    "a picture on the network": (
        question("truefalse", '<img src="https://example.org/a.png">', answer("true", 100)),
        "`https://example.org/a.png` is on the network and wasn't fetched.",
    ),
}
"""A question that is held with less, and what is told of it."""
KEPT = {
    "an essay": (question("essay", "Why?"), "Q704 An essay has no answer that could be judged."),
    "another kind": (
        question("ddmarker", "Where?"),
        "Q704 quizgen has no questions of Moodle's kind `ddmarker`.",
    ),
    "no right option": (question("multichoice", "Q?"), "Q704 No option is right."),
    "no share": (
        question("multichoice", "Q?", '<answer fraction="x"><text>a</text></answer>'),
        "Q706 `x` is no share of the mark.",
    ),
    "a text without a blank": (
        question("cloze", "No blank."),
        "Q706 There is no blank in the text.",
    ),
    "a blank without answers": (
        question("cloze", "{1:MULTICHOICE}"),
        "Q706 A blank has no answers.",
    ),
    "a blank that nothing fills": (
        question("cloze", "{1:SA:%50%half}"),
        "Q706 No answer counts in full.",
    ),
    "a number that is none": (
        question("cloze", "{1:NM:=zero}"),
        "Q706 `zero` is no number.",
    ),
}
"""A question that is kept as a comment, and what is told of it."""


@pytest.mark.parametrize("case", READ)
def test_a_question_is_what_it_says(case: str, tmp_path: Path) -> None:
    """Nothing is told where all of it can be held."""
    xml, expected = READ[case]
    came = came_of(tmp_path, "x.xml", quiz(xml))
    assert came.question == expected
    assert came.told == []


@pytest.mark.parametrize("case", WEAKENED)
def test_what_is_weakened_is_told_and_noted(case: str, tmp_path: Path) -> None:
    """The question is there, below a comment."""
    xml, told = WEAKENED[case]
    came = came_of(tmp_path, "x.xml", quiz(xml))
    assert came.told == [f"3: Q705 {told}"]
    assert f"\n  # {told}\n  - id: N\n" in came.text


@pytest.mark.parametrize("case", KEPT)
def test_what_cannot_be_held_is_told_and_kept(case: str, tmp_path: Path) -> None:
    """All that the file says of it stands in the comment, at its line."""
    xml, told = KEPT[case]
    came = came_of(tmp_path, "x.xml", quiz(question("truefalse", "T.", answer("true", 100)), xml))
    assert came.told == [f"4: {told}"]
    assert "<name><text>N</text></name>" in came.text
    assert len(came.questions) == 1


def test_pictures_come_along(tmp_path: Path) -> None:
    """From the export or from the address itself; one that a comment names alone stays unseen."""
    file = f'<file name="a b.png" path="/" encoding="base64">{PICTURE}</file>'
    shown = (
        '<question type="truefalse"><questiontext format="html"><text><![CDATA['
        '<img src="@@PLUGINFILE@@/a%20b.png" alt="one"> '
        f'<img src="data:image/png;base64,{PICTURE}">]]></text>{file}</questiontext>'
        f"{answer('true', 100)}</question>"
    )
    kept = question("ddmarker", "x", f'<file name="map.png" encoding="base64">{PICTURE}</file>')
    came = came_of(tmp_path, "x.xml", quiz(shown, kept))
    first, second = "a-b.png", "picture-72c812f6.png"
    assert came.question["stem"] == f"![one]({first}) ![]({second})"
    assert {*came.done.written} == {
        *("deck.yaml", f"x/{first}", f"x/{second}", ".x/map.png", "x.yaml")
    }
    assert (came.folder / "x" / first).read_bytes() == b"\x89PNG a picture"


def test_categories_and_tags_are_tags(tmp_path: Path) -> None:
    """The category of a question is that which stands before it."""
    category = (
        '<question type="category"><category><text>$course$/top/Geo/Europe</text></category>'
        "</question>"
    )
    tags = "<tags><tag><text>easy</text></tag></tags>"
    text = quiz(category, question("truefalse", "T.", answer("true", 100) + tags))
    assert came_of(tmp_path, "x.xml", text).question["tags"] == ["Geo::Europe", "easy"]


def test_the_id_number_is_the_id(tmp_path: Path) -> None:
    """Else the name, where that says more than the stem."""
    one = question("truefalse", "One.", answer("true", 100) + "<idnumber>q/1</idnumber>")
    two = question("truefalse", "N and more.", answer("true", 100))
    ids = [entry["id"] for entry in came_of(tmp_path, "x.xml", quiz(one, two)).questions]
    assert ids == ["q-1", "n-and-more"]


def test_html_that_is_not_escaped_is_html(tmp_path: Path) -> None:
    """Files of other programs have it so."""
    xml = question("truefalse", "x", answer("true", 100)).replace("<![CDATA[x]]>", "<b>bold</b>")
    assert came_of(tmp_path, "x.xml", quiz(xml)).question["stem"] == "**bold**"
