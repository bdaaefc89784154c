"""Forms: the same items in another order, with a way back to the first one."""

import pytest

from quizgen.items.item import ChoiceItem, MatchingItem, OrderingItem
from quizgen.outputs.sheets import Sheet, sheets_of
from tests.support.banks import EN, bank_of

QUESTIONS = """\
questions:
  - {id: c1, type: choice, stem: Which?, options: [Ant, Bee, Cow, Dog], answer: Bee}
  - {id: c2, type: choice, stem: Who?, options: [Eel, Fox, Gnu, Hen], answer: [Eel, Hen]}
  - {id: c3, type: choice, stem: When?, options: ["1950", "1931", "1942"], answer: "1931"}
  - {id: c4, type: choice, stem: What?, options: [Red, All of the above, Green], answer: Red}
  - {id: c5, type: choice, stem: Where?, options: [Up, Down, In], answer: In, fixed-order: true}
  - {id: c6, type: choice, stem: How?, options: [By air, By sea, Both of them], answer: By sea}
  - {id: c7, type: choice, stem: Who?, options: [Robin, Wren, Cod, Both A and B], answer: Cod}
  - {id: c8, type: choice, stem: Do?, options: [Cut 3, Kept 3, Sold 3, Lost 3], answer: Cut 3}
  - {id: t1, type: true-false, stem: It is so., answer: true}
  - {id: t2, type: true-false, stem: It is otherwise., answer: false}
  - {id: o1, type: ordering, stem: Order., answer: [one, two, three, four]}
  - {id: o2, type: ordering, stem: Spell it., answer: [B, A, N, A, N, A]}
  - {id: m2, type: matching, stem: Sort., answer: {I: odd, II: even, III: odd}, distractors: [none]}
  - {id: m1, type: matching, stem: Match., answer: {A: x, B: y, C: z, D: w}}
"""
SHEETS = """\
sheets:
  - id: s
    forms: [a, b, c]
    items: {choice: 8, true-false: 2, ordering: 2, matching: 2}
"""


@pytest.fixture(scope="module")
def forms() -> list[Sheet]:
    """Three forms of one sheet."""
    sheets, problems = sheets_of(bank_of(QUESTIONS, EN, sheets=SHEETS))
    assert problems == ()
    return list(sheets)


def options(sheet: Sheet, name: str) -> list[str]:
    """The texts of a question's options as they are printed."""
    (item,) = [entry.item for entry in sheet.items if entry.item.id == name]
    assert isinstance(item, ChoiceItem)
    return [option.text for option in item.options]


def test_forms_have_the_same_items_in_other_orders(forms: list[Sheet]) -> None:
    """The same set, groups in the same order, no two forms with one order of the choices."""
    for form in forms:
        assert {entry.item.id for entry in form.items} == {e.item.id for e in forms[0].items}
        assert [group.type for group in form.groups] == [g.type for g in forms[0].groups]
        assert [entry.number for entry in form.items] == list(range(1, 15))
    orders = {tuple(entry.item.id for entry in form.groups[1].items) for form in forms}
    assert len(orders) == 3
    assert len({tuple(options(form, "c1")) for form in forms}) > 1
    assert len({form.fingerprint for form in forms}) == 3


def test_orders_that_mean_something_are_kept(forms: list[Sheet]) -> None:
    """Fixed orders, numbers from low to high, and what speaks of the other options last."""
    for form in forms:
        assert options(form, "c5") == ["Up", "Down", "In"]
        assert options(form, "c3") == ["1931", "1942", "1950"]
        assert options(form, "c4")[-1] == "All of the above"
        assert options(form, "c6")[-1] == "Both of them"
        assert options(form, "c7") == ["Robin", "Wren", "Cod", "Both A and B"]


def test_a_number_in_other_words_is_no_order(forms: list[Sheet]) -> None:
    """Such options move from form to form."""
    assert len({tuple(options(form, "c8")) for form in forms}) > 1


def test_each_right_side_is_printed_once(forms: list[Sheet]) -> None:
    """Also one that several left sides share, or none has."""
    for form in forms:
        (entry,) = [entry for entry in form.items if entry.item.id == "m2"]
        assert sorted(entry.shuffled) == ["even", "none", "odd"]


def test_equal_texts_are_never_printed_in_the_right_order(forms: list[Sheet]) -> None:
    """Nor all in a heap."""
    for form in forms:
        (entry,) = [entry for entry in form.items if entry.item.id == "o2"]
        assert sorted(entry.shuffled) == sorted("BANANA")
        assert "".join(entry.shuffled) != "BANANA"
    assert any(
        "AAA" not in "".join(e.shuffled) for f in forms for e in f.items if e.item.id == "o2"
    )


def test_each_form_leads_back_to_the_first(forms: list[Sheet]) -> None:
    """Number and option of any form are found on the first one by the tables."""
    first = {entry.number: entry for entry in forms[0].items}
    for form in forms:
        for entry in form.items:
            there = first[entry.canonical]
            assert there.item.id == entry.item.id
            if isinstance(entry.item, ChoiceItem) and isinstance(there.item, ChoiceItem):
                for option, place in zip(entry.item.options, entry.order, strict=True):
                    assert there.item.options[place] == option
            elif isinstance(entry.item, OrderingItem | MatchingItem):
                for text, place in zip(entry.shuffled, entry.order, strict=True):
                    assert there.shuffled[place] == text


def test_a_form_hangs_on_its_name_alone(forms: list[Sheet]) -> None:
    """Another form more or less leaves the others as they are, where orders enough are left."""
    sheets, _ = sheets_of(bank_of(QUESTIONS, EN, sheets=SHEETS.replace("b, c", "c")))
    without = [entry.item.id for entry in sheets[1].groups[1].items]
    assert without == [entry.item.id for entry in forms[2].groups[1].items]
    assert options(sheets[1], "c1") == options(forms[2], "c1")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("以上都对", True),
        ("以上皆非", True),
        ("两者都不对", True),
        ("None of these", True),
        ("三百人以上", False),
        ("above the sea", False),
        ("他们都反对", False),
    ],
)
def test_which_options_speak_of_the_others(text: str, last: bool) -> None:
    """Only those that need the others before them are kept last."""
    question = (
        f"  - {{id: q, type: choice, stem: 问？, options: [{text}, 山, 水, 火], answer: 山}}\n"
    )
    sheet = "sheets:\n  - {id: s, forms: [a, b, c, d, e], items: {choice: 1}}\n"
    sheets, _ = sheets_of(bank_of(f"questions:\n{question}", EN, sheets=sheet))
    assert all(options(form, "q")[-1] == text for form in sheets) == last
