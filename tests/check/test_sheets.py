"""What is wrong with `sheets:`, and where."""

import pytest

from tests.support.banks import names, problems

DECK = """\
deck:
  id: test
  title: 测试
  language: zh-Hans
  source: {title: 访谈, sections: [一, 二]}
"""
GOOD = "{id: quiz, forms: [a, b], items: {choice: 1}, sections: [一]}"


def sheets(*lines: str) -> str:
    """A file with the sheets."""
    return "\n".join(["sheets:", *(f"  - {line}" for line in lines)]) + "\n"


def test_sound_sheets_have_no_problem() -> None:
    """Each key with a value that it takes, and a sheet that borrows another's items."""
    full = (
        "{id: full, title: 测验, forms: [甲, 2], items: [q/who, q],"
        " points: {choice: 2.5, cloze: 1}, paper: Letter, columns: 2, layout: large-print,"
        " answer-space: tianzige, note: 看, school: 一中, subject: 历史, time: 40 分钟}"
    )
    cards = "{id: cards, items: {flashcard: 3}, layout: cards, duplex: short-edge}"
    assert names(sheets(GOOD, full, cards, "{id: big, items: quiz, forms: [b]}"), DECK) == []


@pytest.mark.parametrize(
    ("sheet", "name", "piece", "hint"),
    [
        ("{id: a, items: {choise: 3}}", "unknown-sheet-type", "choise", "Did you mean `choice`?"),
        ("{id: a, student-number: 4}", "no-effect-on-sheet", "student-number", "Take it out."),
        (
            "{id: a, sections: [三]}",
            "unknown-sheet-section",
            "三",
            "Use one of its sections: 一, 二.",
        ),
        ("{id: a, items: quizz}", "unknown-sheet", "quizz", "Did you mean `quiz`?"),
        ("{id: a, items: quiz, forms: [c]}", "unknown-sheet", "c", "Use one of its forms: a, b."),
        ("{id: a, items: {choice: 0}}", "nothing-on-sheet", "items", "Say how many of which type."),
        ("{id: a, items: [x], sections: [一]}", "no-effect-on-sheet", "sections", "Take it out."),
        ("{id: a, duplex: short-edge}", "no-effect-on-sheet", "duplex", "Take it out."),
        ("{id: a, forms: [a, A]}", "same-sheet-file", "A", "Name each form once."),
        ("{id: Quiz}", "same-sheet-file", "Quiz", "Give one of the two another id."),
        ("{id: con}", "bad-sheet-id", "con", "Use letters, digits, `-` and `_`: it names files."),
        ("{id: a, layout: test-}", "bad-value", "test-", "Did you mean `test`?"),
        ("{id: a, paper: a4}", "bad-value", "a4", "Did you mean `A4`?"),
        ("{id: a, columns: 3}", "bad-value", "3", "Write a number that is at most 2."),
        ("{id: a, columns: true}", "wrong-type", "true", ""),
        ("{id: a, items: {choice: ten}}", "wrong-type", "ten", ""),
        ("{id: a, items: {choice: -1}}", "bad-value", "-1", "Write a number that is at least 0."),
        ("{id: a, points: {choice: 0}}", "bad-value", "0", "Write a number that is more than 0."),
        ("{id: a, points: {choice: .inf}}", "wrong-type", ".inf", ""),
        ("{id: a, collumns: 2}", "unknown-key", "collumns", "Did you mean `columns`?"),
        ("{id: a, forms: [a-b]}", "bad-value", "a-b", "Write letters and digits: a, b, 2."),
        ("{id: ../a}", "bad-value", "../a", "Write letters"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(sheet: str, name: str, piece: str, hint: str) -> None:
    """One problem each, its place the very word, its hint one that helps."""
    found = [p for p in problems(sheets(GOOD, sheet), DECK) if p.line == 3]
    assert [problem.name for problem in found] == [name]
    assert found[0].piece == piece or sheet[found[0].column - 5 :].startswith(piece)
    assert found[0].hint.startswith(hint)


def test_sections_of_a_source_without_a_list_are_those_cited() -> None:
    """Where the source lists no sections, what is cited counts."""
    deck = DECK.replace(", sections: [一, 二]", "")
    question = "questions:\n  - {id: q, type: flashcard, stem: 问, answer: 答, cite: 甲/1}\n"
    assert names(question + sheets("{id: a, sections: [甲]}"), deck) == []
    assert [n for n, _, _ in names(question + sheets("{id: a, sections: [乙]}"), deck)] == [
        "unknown-sheet-section"
    ]
