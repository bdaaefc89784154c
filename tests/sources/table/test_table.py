"""Tables: CSV, spreadsheets, Quizlet's two columns, Anki's text files."""

from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from tests.sources.reading import came_of

HEADED = """id,type,question,A,B,C,answer,explanation,tags,feedback B,unit,tolerance,remark
q1,choice,Which?,one,two,three,B,It is.,easy hard,Yes!,,,
q2,multiple choice,Which?,one,two,three,"A, C",,,,,,
,true/false,So?,,,,FALSE,,,,,,
,numeric,How far?,,,,384400,,,,km,1 %,
,ordering,Order!,,,,one; two; three,,,,,,
,matching,Whose?,,,,France=Paris; Italy=Rome,,,,,,
,,Who?,,,,Ada,,,,,,note
,essay,Why?,,,,,,,,,,
"""


def test_each_type_has_its_row(tmp_path: Path) -> None:
    """By its name, or told by the answer; what has no column of ours is told."""
    came = came_of(tmp_path, "x.csv", HEADED)
    one, two, three, four, five, six, seven = came.questions
    assert one == {
        "id": "q1",
        "type": "choice",
        "stem": "Which?",
        "answer": "two",
        "options": ["one", {"text": "two", "feedback": "Yes!"}, "three"],
        "rationale": "It is.",
        "tags": ["easy hard"],
    }
    assert two["answer"] == ["one", "three"]
    assert three["answer"] is False
    assert (four["answer"], four["tolerance"], four["unit"]) == (384400, "1 %", "km")
    assert five["answer"] == ["one", "two", "three"]
    assert six["answer"] == {"France": "Paris", "Italy": "Rome"}
    assert (seven["type"], seven["note"]) == ("short-answer", "note")
    assert came.told == ["9: Q704 quizgen has no question type `essay`."]


@pytest.mark.parametrize("name", ["x.txt", "x.tsv", "x.csv"])
def test_two_columns_are_cards(name: str, tmp_path: Path) -> None:
    """As Quizlet exports them; quotes and signs are text."""
    came = came_of(tmp_path, name, "robin\ta *small* bird\nhen, the\t“lays” eggs\n")
    assert [(q["type"], q["stem"], q["answer"]) for q in came.questions] == [
        ("flashcard", "robin", r"a \*small\* bird"),
        ("flashcard", "hen, the", "“lays” eggs"),
    ]


def test_excel_and_chinese_headers(tmp_path: Path) -> None:
    """Semicolons, UTF-16, and what a Chinese template calls its columns."""
    text = (
        "题型;题干;选项A;选项B;答案;解析\n单选题;诗圣是谁？;李白;杜甫;B;杜甫。\n判断题;甲。;;;错;\n"
    )
    one, two = came_of(tmp_path, "x.csv", text.encode("utf-16")).questions
    assert (one["answer"], one["rationale"], two["answer"]) == ("杜甫", "杜甫。", False)


def test_files_of_anki(tmp_path: Path) -> None:
    """Their headers say what HTML is, and where ids and tags are."""
    text = (
        "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n"
        "g1\t<b>Front</b>\tback &amp; more\ta b\n"
    )
    came = came_of(tmp_path, "x.txt", text)
    assert came.questions == [
        {
            "id": "g1",
            "type": "flashcard",
            "stem": "**Front**",
            "answer": "back & more",
            "tags": ["a", "b"],
        }
    ]


def test_a_spreadsheet(tmp_path: Path) -> None:
    """Of numbers and truth values, below some rows of remarks."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["A template", None],
        ["Question", "Answer 1", "Answer 2", "Correct answer"],
        ["2+2?", 4, 5.5, "A"],
    ):
        sheet.append(row)
    data = BytesIO()
    book.save(data)
    came = came_of(tmp_path, "x.xlsx", data.getvalue())
    assert (came.question["options"], came.question["answer"]) == (["4", "5.5"], "4")


def test_a_row_that_is_no_card_is_told(tmp_path: Path) -> None:
    """With its line."""
    came = came_of(tmp_path, "x.csv", "a,b\nc\n")
    assert came.told == ["2: Q706 A card has a term and a definition, and this row has 1 cells."]
