"""When a question is due again, what of a fact is asked next, and what makes up a day's ten."""

from typing import Any

import pytest

from tests.outputs.practice.script import Script, item, records


def day(script: Script, items: list[dict[str, Any]], answers: dict[str, Any]) -> list[str]:
    """The ids of a day's questions, in order; `answers` are rung, day from today on, and turn."""
    found: list[str] = script.value(f"todays({records(answers)}).map((item) => item.id)", items)
    return found


@pytest.mark.parametrize("rung", range(6))
def test_a_question_is_due_after_1_3_7_16_and_35_days(script: Script, rung: int) -> None:
    """Not a day sooner; what was wrong is due at once."""
    days = (0, 1, 3, 7, 16, 35)[rung]
    items = [item("old", "cloze", 0, 1), item("new", "cloze", 0, 2)]
    assert day(script, items, {"old": [rung, -days, 1]}) == ["old", "new"]
    if days:
        assert day(script, items, {"old": [rung, 1 - days, 1]}) == ["new"]


def test_each_right_answer_in_a_row_climbs_a_rung_and_a_wrong_one_falls(script: Script) -> None:
    """Six right days in a row, then a wrong one that is right at the second try: due tomorrow."""
    expression = """(() => {
        const rungs = [];
        for (const right of [1, 1, 1, 1, 1, 1, 0, 1]) {
            const session = newSession(BANK.items);
            session.answer(Boolean(right));
            rungs.push(store.answers().a.rung);
            if (right) continue;
            session.next();
            session.answer(true);
            rungs.push(store.answers().a.rung);
        }
        return rungs;
    })()"""
    found = script.value(expression, [item("a", "cloze", 0, 1)])
    assert found == [1, 2, 3, 4, 5, 5, 0, 1, 2]


def test_i_was_right_climbs_one_rung_and_not_from_the_ground(script: Script) -> None:
    """The judgement that is taken back leaves no trace."""
    expression = """(() => {
        for (const judged of [[true], [true], [false, true]]) {
            const session = newSession(BANK.items);
            judged.forEach((right) => session.answer(right));
        }
        return store.answers().a.rung;
    })()"""
    assert script.value(expression, [item("a", "cloze", 0, 1)]) == 3


def test_a_new_fact_is_recognised_and_then_recalled(script: Script) -> None:
    """Options before typing; once it was right it is typed, and after a miss there are options."""
    kinds = ("cloze", "true-false", "choice", "short-answer")
    items = [item(kind, kind, 0, 1) for kind in kinds]
    assert day(script, items, {}) == ["choice"]
    assert day(script, items, {"choice": [1, -9, 1]}) == ["cloze"]
    assert day(script, items, {"choice": [1, -9, 1], "cloze": [2, -9, 2]}) == ["short-answer"]
    assert day(script, items, {"choice": [1, -9, 1], "cloze": [0, -9, 2]}) == ["true-false"]
    assert day(script, items[:1], {}) == ["cloze"]  # there are no options for it


def test_a_day_is_ten_due_ones_first_then_new_ones_core_before_detail(script: Script) -> None:
    """The longest due is first; new ones come as the source has them, of each section the easy."""
    items = [item(f"old{n}", "cloze", 0, n) for n in range(4)]
    items += [item("typed", "cloze", 1, 10), item("easy", "choice", 1, 11)]
    items += [item("detail", "choice", 0, 12) | {"detail": True}, item("first", "choice", 0, 13)]
    answers = {f"old{n}": [1, -1 - n, n] for n in range(4)}
    order = ["old3", "old2", "old1", "old0", "first", "easy", "typed", "detail"]
    assert day(script, items, answers) == order
    items += [item(f"more{n}", "choice", 2, 20 + n) for n in range(9)]
    assert len(day(script, items, answers)) == 10


def test_where_nothing_is_due_there_is_what_is_due_next(script: Script) -> None:
    """Somebody who wants to practise more isn't sent away."""
    items = [item(name, "cloze", 0, n) for n, name in enumerate("ab", 1)]
    assert day(script, items, {"a": [2, 0, 1], "b": [1, 0, 2]}) == ["b", "a"]


def test_the_day_begins_at_four_in_the_morning(script: Script) -> None:
    """In the learner's own time."""
    expression = """(() => {
        const Real = Date;
        const at = (...time) => {
            globalThis.Date = class extends Real { constructor() { super(...time); } };
            try { return today(); } finally { globalThis.Date = Real; }
        };
        const noon = at(2026, 2, 5, 12);
        return [at(2026, 2, 6, 3, 59), at(2026, 2, 6, 4), at(2026, 2, 5, 4)].map((d) => d - noon);
    })()"""
    assert script.value(expression) == [0, 1, 0]
