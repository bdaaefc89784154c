"""Which questions come in a session, in what order, and how they are scored."""

import json
from typing import Any

from tests.outputs.practice.script import Script, item, records


def picked(
    script: Script, items: list[dict[str, Any]], answers: dict[str, Any], size: int, times: int = 1
) -> list[list[str]]:
    """The ids of the items of so many sessions; `answers` are rung, day from today, and turn."""
    expression = f"""Array.from({{length: {times}}}, () =>
        picked(BANK.items, {records(answers)}, {size}).map((item) => item.id))"""
    found: list[list[str]] = script.value(expression, items)
    return found


def test_a_session_has_one_item_a_family(script: Script) -> None:
    """Of three items about two facts in a chain, two are never together where they share one."""
    items = [item("a", "choice", 0, 1), item("ab", "matching", 0, 1, 2), item("b", "choice", 0, 2)]
    for session in picked(script, items, {}, 10, 20):
        assert sorted(session) in (["a", "b"], ["ab"])


def test_due_ones_come_first_then_new_ones_then_the_rest(script: Script) -> None:
    """A session of three of each kind; what was wrong is due, and of the rest what is due next."""
    names = [f"{kind}{number}" for kind in ("right", "new", "wrong") for number in range(3)]
    items = [item(name, "cloze", 0, number) for number, name in enumerate(names, 1)]
    answers = {f"wrong{n}": [0, 0, n] for n in range(3)}
    answers |= {f"right{n}": [3, -n, 9] for n in range(3)}
    for session in picked(script, items, answers, 7, 10):
        assert set(session) == {*(n for n in names if "right" not in n), "right2"}
    for session in picked(script, items, answers, 3, 10):
        assert set(session) == {"wrong0", "wrong1", "wrong2"}


def test_scarce_types_are_not_drowned(script: Script) -> None:
    """Of 200 clozes and 8 flashcards, 20 questions usually have a flashcard among them."""
    items = [item(f"c{n}", "cloze", 0, n) for n in range(1, 201)]
    items += [item(f"f{n}", "flashcard", 0, 1000 + n) for n in range(8)]
    sessions = picked(script, items, {}, 20, 200)
    with_one = [session for session in sessions if any(name[0] == "f" for name in session)]
    assert len(with_one) > 150  # a plain draw would give 110
    assert all(sum(name[0] == "f" for name in session) < 9 for session in sessions)


def run(script: Script, answers: list[bool], size: int) -> dict[str, Any]:
    """A session of that many items in two sections, answered so one after the other."""
    items = [item(f"i{number}", "cloze", number % 2, number) for number in range(size)]
    expression = f"""(() => {{
        const session = newSession(BANK.items), asked = [];
        for (const right of {json.dumps(answers)}) {{
            if (!session.left()) break;
            asked.push([session.item().id, session.isAgain(), session.left()]);
            session.answer(right);
            session.next();
        }}
        const wrong = session.wrong().map((item) => item.id);
        return {{asked, left: session.left(), score: session.score(), wrong,
            kept: store.answers()}};
    }})()"""
    found: dict[str, Any] = script.value(expression, items)
    return found


def test_wrong_ones_come_again_after_others(script: Script) -> None:
    """i0 is missed twice: it comes again after four others each time, and i1 only once."""
    done = run(script, [False] + [True] * 4 + [False] + [True] * 6, 8)
    assert [name for name, _, _ in done["asked"]] == [
        *("i0", "i1", "i2", "i3", "i4", "i0", "i5", "i6", "i7", "i0")
    ]
    assert [again for _, again, _ in done["asked"]] == [False] * 5 + [True] + [False] * 3 + [True]
    assert [left for _, _, left in done["asked"]] == [8, 8, 7, 6, 5, 4, 4, 3, 2, 1]
    assert done["left"] == 0


def test_the_score_counts_the_first_try_by_section(script: Script) -> None:
    """What is right at the second try isn't right in the score, nor in what is kept."""
    done = run(script, [False, False] + [True] * 10, 5)
    assert done["score"] == [
        {"name": "section 0", "section": 0, "right": 2, "total": 3},
        {"name": "section 1", "section": 1, "right": 1, "total": 2},
    ]
    assert done["wrong"] == ["i0", "i1"]
    assert {name: kept["right"] for name, kept in done["kept"].items()} == {
        "i0": False,
        "i1": False,
        "i2": True,
        "i3": True,
        "i4": True,
    }


def test_a_wrong_one_comes_again_at_most_twice(script: Script) -> None:
    """Where there is nothing to put between, at once; after the third miss it waits."""
    done = run(script, [False, False, False, True], 1)
    assert [name for name, _, _ in done["asked"]] == ["i0", "i0", "i0"]
    assert done["left"] == 0
    assert done["kept"]["i0"]["rung"] == 0


def test_mixed_is_never_the_given_order(script: Script) -> None:
    """Of two entries it's always the other order; of equal ones there is none."""
    expression = """Array.from({length: 40}, () => mixed(["a", "b"]).join("")).concat(
        mixed(["a"]).join(""), mixed(["a", "a"]).join(""))"""
    assert set(script.value(expression)[:40]) == {"ba"}
    assert script.value(expression)[40:] == ["a", "aa"]
