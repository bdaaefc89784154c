"""From what an author asks for to sheets: blueprints, lists, borrowed items, and what is wrong."""

from collections import Counter

from quizgen.diagnostics import Diagnostic
from quizgen.outputs.sheets import Sheet, sheets_of
from tests.support.banks import bank_of

SECTIONS = "甲乙丙"
DECK = "deck: {id: t, title: 测, language: zh, source: {title: 文, sections: [甲, 乙, 丙]}}\n"


def facts(count: int = 30) -> str:
    """Facts of three sections: each a choice, a true-false, a cloze and a short answer a role."""
    lines = ["entities:"]
    lines += [f"  - {{id: p{n}, kind: person, name: Person {n}}}" for n in range(count)]
    lines.append("facts:")
    lines += [
        f"  - {{id: f{n}, says: Person {n} 在 {1900 + n} 年写了第 {n} 本书。, who: Person {n},"
        f" when: {1900 + n} 年, cite: {SECTIONS[n % 3]}/1}}"
        for n in range(count)
    ]
    return "\n".join(lines) + "\n"


def made(sheets: str, text: str = "") -> tuple[list[Sheet], list[Diagnostic]]:
    """The sheets of a deck and the problems of assembling them."""
    listed, problems = sheets_of(bank_of(text or facts(), DECK, sheets=f"sheets:\n{sheets}"))
    return list(listed), list(problems)


def test_a_blueprint_gives_just_what_it_says() -> None:
    """So many of each type, no more, no other."""
    (sheet,), problems = made("  - {id: s, items: {choice: 4, true-false: 3, cloze: 2}}\n")
    assert problems == []
    assert Counter(entry.item.type for entry in sheet.items) == {
        "choice": 4,
        "true-false": 3,
        "cloze": 2,
    }
    families = [fact for entry in sheet.items for fact in entry.item.origin.facts]
    assert len(families) == len(set(families))


def test_sections_are_the_only_ones_and_even() -> None:
    """Items come from the sheet's sections alone, as many from each."""
    (sheet,), _ = made("  - {id: s, items: {choice: 4, cloze: 4}, sections: [甲, 丙]}\n")
    assert Counter(entry.item.cites[0].section for entry in sheet.items) == {"甲": 4, "丙": 4}


def test_what_is_missing_is_said() -> None:
    """How many were wanted and found, and what took the others."""
    _, (problem,) = made(
        "  - {id: s, items: {choice: 5, cloze: 4, ordering: 0}, sections: [甲]}\n", facts(24)
    )
    assert (problem.code, problem.severity) == ("Q572", "error")
    assert problem.spot.path == ("sheets", 0, "items", "cloze")
    assert problem.message == "The sheet `s` wants 4 `cloze` and finds 3."
    assert problem.hint == (
        "Found in the sections 甲: 16. Of other sections: 32."
        " About a fact that the sheet has already: 13."
    )
    _, (problem,) = made("  - {id: s, items: {flashcard: 2}}\n")
    assert problem.hint == "Found in the deck: 0."


def test_room_is_made_where_it_can_be() -> None:
    """A type that only one fact serves gets it, although another type was picked before.

    The question can be only choice or cloze of one hand-made pair, and cloze comes last.
    """
    text = facts(6) + (
        "questions:\n"
        "  - {id: q, type: cloze, stem: Person 1 写了第一本书。, answer: Person 1, cite: 甲/1}\n"
    )
    for kinds in ("{choice: 6, cloze: 0}", "{choice: 5, cloze: 1}", "{choice: 3, cloze: 3}"):
        (sheet,), problems = made(f"  - {{id: s, items: {kinds}}}\n", text)
        assert problems == []
        assert sheet.count == 6


def test_a_list_is_taken_as_it_is_and_looked_at() -> None:
    """Ids in the author's order; unknown ones are errors, twins and cues warnings."""
    (sheet,), problems = made("  - {id: s, items: [f3/who, f1/when, f3/when, f1/whem, f1/when]}\n")
    assert [entry.item.id for entry in sheet.items] == ["f3/who", "f1/when", "f3/when"]
    found = {(problem.code, problem.spot.path[-1], problem.hint) for problem in problems}
    assert found == {
        ("Q571", 3, "Did you mean `f1/when`?"),
        ("Q573", 2, "Keep one of the two."),
        ("Q573", 4, "Take one out."),
    }


def test_a_sheet_may_borrow_another_ones_items() -> None:
    """It has the same questions in the same order with the same marks, form by form."""
    sheets, problems = made(
        "  - {id: s, forms: [a, b], items: {choice: 5, cloze: 5}, points: {choice: 2}}\n"
        "  - {id: big, items: s, layout: large-print, forms: [b]}\n"
    )
    assert problems == []
    assert [sheet.name for sheet in sheets] == ["s-a", "s-b", "big-b"]
    assert sheets[2].groups == sheets[1].groups
    assert sheets[2].fingerprint == sheets[1].fingerprint
    assert sheets[2].forms == ("a", "b")
    assert sheets[2].total == 15


def test_a_text_that_fits_no_card_is_said() -> None:
    """It would be cut off."""
    long = "很长的话" * 200
    text = f"questions:\n  - {{id: q, type: flashcard, stem: {long}, answer: 短, cite: 甲/1}}\n"
    _, (problem,) = made("  - {id: s, items: {flashcard: 1}, layout: cards}\n", text)
    assert (problem.code, problem.severity) == ("Q574", "error")
    assert made("  - {id: s, items: {flashcard: 1}}\n", text)[1] == []


def test_a_new_fact_changes_a_sheet_by_one_item_a_type() -> None:
    """The pick hangs on ids: what was on the sheet stays on it."""
    sheets = "  - {id: s, items: {choice: 5, cloze: 5}}\n"
    before = {entry.item.id for entry in made(sheets, facts(30))[0][0].items}
    after = {entry.item.id for entry in made(sheets, facts(31))[0][0].items}
    assert len(before - after) <= 2


def test_points_are_of_types_or_of_items_on_the_sheet() -> None:
    """An item counts for itself before its type; a name that is neither is an error."""
    (sheet,), problems = made(
        "  - {id: s, items: [f3/who, f1/when], points: {short-answer: 2, f1/when: 5, clozes: 1}}\n"
    )
    assert sorted(entry.points for entry in sheet.items) == [2, 5]
    (problem,) = problems
    assert (problem.code, problem.spot.path) == ("Q571", ("sheets", 0, "points", "clozes"))
    assert problem.hint == "Did you mean `cloze`?"
