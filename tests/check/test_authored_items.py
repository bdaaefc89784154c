"""Hand-written questions as items."""

from typing import Any

import pytest

from quizgen.derive import derive
from quizgen.items.item import Item, Option
from quizgen.models.fact import Citation
from tests.support.banks import EN, ZH, bank_of, checked

GIVEN, NOT_GIVEN = "出题人给出的答案。", "出题人给出的答案不是它。"


def _item(rest: str, deck: str = ZH) -> Item:
    (item,) = bank_of(f"questions:\n  - {{id: q, {rest}}}\n", deck).items
    return item


def _shown(item: Item, *names: str) -> dict[str, Any]:
    return {name: getattr(item, name) for name in names}


def test_a_choice_says_why() -> None:
    """Each option has its feedback, or else the rationale, or says that the author says so."""
    item = _item(
        "type: choice, stem: 甲？, answer: 乙, rationale: 书上说的。,"
        " options: [乙, {text: 丙, feedback: 那是丁的。}, 戊]"
    )
    options = _shown(item, "options")["options"]
    assert sorted(options) == sorted(
        [
            Option("乙", True, "书上说的。"),
            Option("丙", False, "那是丁的。", 1),
            Option("戊", False, NOT_GIVEN, 2),
        ]
    )


@pytest.mark.parametrize(
    ("options", "fixed", "texts"),
    [
        ("[一, 二, 三, 四]", "true", ["一", "二", "三", "四"]),
        ("[四, 三, 二, 一]", "true", ["四", "三", "二", "一"]),
    ],
)
def test_a_fixed_order_stays(options: str, fixed: str, texts: list[str]) -> None:
    """Where the author says so, options stand as they are written."""
    item = _item(f"type: choice, stem: 甲？, options: {options}, answer: 一, fixed-order: {fixed}")
    assert [option.text for option in _shown(item, "options")["options"]] == texts


def test_an_order_of_their_own_else() -> None:
    """Authors tend to put the key first; the order they type doesn't show."""
    one = _item("type: choice, stem: 甲？, options: [甲, 乙, 丙, 丁], answer: 甲")
    other = _item("type: choice, stem: 甲？, options: [丁, 丙, 乙, 甲], answer: 甲")
    assert _texts(one) == _texts(other)
    facts = "".join(
        f"  - {{id: q{n}, type: choice, stem: 甲？, options: [甲, 乙, 丙, 丁], answer: 甲}}\n"
        for n in range(100)
    )
    firsts = [
        _shown(item, "options")["options"][0].correct
        for item in bank_of(f"questions:\n{facts}").items
    ]
    assert 10 < sum(firsts) < 45


@pytest.mark.parametrize(
    "options", ["[1997, 2001, 2004]", "[9 岁, 7 岁, 5 岁]", "[两天, 三天, 四天]"]
)
def test_numbers_in_order_stay_in_order(options: str) -> None:
    """A reader looks for a number where it belongs; rising or falling, it is the author's order."""
    first = options[1:].split(",", maxsplit=1)[0]
    item = _item(f"type: choice, stem: 甲？, options: {options}, answer: {first}")
    assert _texts(item) == options[1:-1].split(", ")
    assert _shown(item, "fixed_order") == {"fixed_order": True}


def _texts(item: Item) -> list[str]:
    return [option.text for option in _shown(item, "options")["options"]]


@pytest.mark.parametrize(
    ("rest", "shown"),
    [
        (
            "type: choice, stem: 甲？, options: [乙, 丙, 丁], answer: [丁, 乙], fixed-order: true",
            {"type": "choice", "answers": ("乙", "丁"), "fixed_order": True},
        ),
        (
            "type: true-false, stem: 甲。, answer: false, rationale: 不是。",
            {
                "type": "true-false",
                "answer": False,
                "options": (Option("对", False, "不是。"), Option("错", True, "不是。")),
            },
        ),
        (
            "type: true-false, stem: 甲。, answer: true",
            {"answer": True, "options": (Option("对", True, GIVEN), Option("错", False, GIVEN))},
        ),
        (
            "type: cloze, stem: 甲是乙，丙是丁。, answer: [丁, 乙]",
            {
                "type": "cloze",
                "stem": "甲是____，丙是____。",
                "segments": ("甲是", "，丙是", "。"),
                "answers": ("乙", "丁"),
            },
        ),
        (
            "type: cloze, stem: 甲是__，丙是________。, answer: [乙, 丁]",
            {
                "stem": "甲是____，丙是____。",
                "segments": ("甲是", "，丙是", "。"),
                "answers": ("乙", "丁"),
            },
        ),
        # wordings go with their answers, which go with the stem
        (
            "type: cloze, stem: 甲是乙，丙是丁。, answer: [丁, 乙], accept: [[戊, 己], []]",
            {"answers": ("乙", "丁"), "accept": ((), ("戊", "己"))},
        ),
        ("type: cloze, stem: 甲是__。, answer: 乙, accept: [丙, 丁]", {"accept": (("丙", "丁"),)}),
        ("type: cloze, stem: 甲是乙。, answer: 乙, accept: [[丙]]", {"accept": (("丙",),)}),
        ("type: cloze, stem: 甲是乙。, answer: 乙, accept: [[]]", {"accept": ()}),
        (
            "type: short-answer, stem: 甲？, answer: 乙, accept: [丙, 丁]",
            {"type": "short-answer", "answer": "乙", "accept": ("丙", "丁")},
        ),
        (
            "type: ordering, stem: 排。, answer: [一, 二, 三]",
            {"type": "ordering", "answer": ("一", "二", "三")},
        ),
        (
            "type: matching, stem: 连。, answer: {一: 甲, 二: 乙}",
            {"type": "matching", "pairs": (("一", "甲"), ("二", "乙"))},
        ),
        (
            "type: flashcard, stem: 甲？, answer: 乙",
            {"type": "flashcard", "stem": "甲？", "answer": "乙"},
        ),
    ],
)
def test_each_type_is_what_the_author_wrote(rest: str, shown: dict[str, Any]) -> None:
    """Nothing is added to a question, left out of it or worded anew."""
    item = _item(rest)
    assert _shown(item, *shown) == shown


def test_a_question_is_a_note_of_its_own() -> None:
    """Its id, type, places and tags are the author's."""
    item = _item(
        "type: flashcard, stem: 甲, answer: 乙, cite: [一/2, 二], tags: [丙], rationale: 丁"
    )
    assert _shown(item, "id", "note", "slot", "cites", "tags", "rationale") == {
        "id": "q",
        "note": "q",
        "slot": "flashcard",
        "cites": (Citation("一", 2), Citation("二")),
        "tags": ("丙",),
        "rationale": "丁",
    }
    assert item.origin.authored


def test_a_question_is_an_item_as_soon_as_it_is_checked() -> None:
    """What comes after has nothing to read in it any more: the bank has the very same item."""
    found = checked("questions: [{id: q, type: flashcard, stem: 甲？, answer: 乙}]\n")
    (item,) = found.questions
    bank, _ = derive(found)
    assert bank.items == (item,)
    assert _shown(item, "id", "type", "stem") == {"id": "q", "type": "flashcard", "stem": "甲？"}


def test_another_language_has_the_questions_only() -> None:
    """Nothing is derived, and the words on cards are English."""
    text = (
        "facts: [{id: f, says: Im Jahr 2015 kam er., when: Jahr 2015}]\n"
        "questions: [{id: q, type: true-false, stem: Ja., answer: true}]\n"
    )
    (item,) = bank_of(text, EN.replace("en}", "de}")).items
    assert [option.text for option in _shown(item, "options")["options"]] == ["True", "False"]


def test_items_come_in_the_order_of_the_source() -> None:
    """Sections, then paragraphs, then ids; facts and questions alike; uncited ones last."""
    deck = "deck: {id: test, title: 甲, language: zh, source: {title: 甲, sections: [一, 二]}}\n"
    text = (
        "facts:\n"
        "  - {id: z, says: 甲见乙。, what: 乙}\n"
        "  - {id: b, says: 甲打丙。, what: 丙, cite: 二/1}\n"
        "  - {id: c, says: 甲骂丁。, what: 丁, cite: 一/10}\n"
        "  - {id: a, says: 甲劝戊。, what: 戊, cite: 一/2}\n"
        "questions:\n"
        "  - {id: y, type: flashcard, stem: 甲, answer: 乙}\n"
        "  - {id: d, type: flashcard, stem: 甲, answer: 乙, cite: 一}\n"
        "  - {id: bb, type: flashcard, stem: 甲, answer: 乙, cite: 二/1}\n"
    )
    notes = list(dict.fromkeys(item.note for item in bank_of(text, deck).items))
    assert notes == ["d", "a", "c", "b", "bb", "y", "z"]
