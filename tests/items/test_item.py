"""Items."""

import dataclasses
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from quizgen.items.base import Key, Line, untold
from quizgen.items.item import (
    ITEM_TYPES,
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    Item,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    Origin,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.models.fact import Citation, Entity, Fact, Role
from quizgen.models.values import Words


def _choice(*options: Option) -> ChoiceItem:
    return ChoiceItem(id="q", stem="？", options=options, origin=Origin(), note="q")


def test_answers_are_the_right_options() -> None:
    """A choice item may have several keys."""
    item = _choice(Option("甲", True, ""), Option("乙", False, ""), Option("丙", True, ""))
    assert item.answers == ("甲", "丙")


COMMON: dict[str, Any] = {"id": "q", "stem": "?", "origin": Origin(), "note": "q"}
TRUTH = (Option("True", False, "It rained."), Option("False", True, "It rained."))
SAID: tuple[tuple[Item, tuple[str, ...], Key, tuple[Line, ...]], ...] = (
    (
        ChoiceItem(**COMMON, options=(Option("a", True, ""), Option("b", False, ""))),
        ("a",),
        "a",
        (("", "a"),),
    ),
    (
        ChoiceItem(**COMMON, options=(Option("a", True, ""), Option("b", True, ""))),
        ("a", "b"),
        ("a", "b"),
        (("", "a"), ("", "b")),
    ),
    (TrueFalseItem(**COMMON, answer=False, options=TRUTH), ("False",), False, (("", "False"),)),
    (
        ClozeItem(**COMMON, segments=("", " and ", ""), answers=("a", "b")),
        ("a", "b"),
        ("a", "b"),
        (("", "a"), ("", "b")),
    ),
    (
        ShortAnswerItem(**COMMON, answer="a", accept=("b",)),
        ("a",),
        "a",
        (("", "a"), ("", "b")),
    ),
    (
        NumericItem(**COMMON, answer="5 km", low="5/1", high="5/1"),
        ("5 km",),
        "5 km",
        (("", "5 km"),),
    ),
    (
        OrderingItem(**COMMON, answer=("a", "b")),
        ("a", "b"),
        ("a", "b"),
        (("1.", "a"), ("2.", "b")),
    ),
    (
        MatchingItem(**COMMON, pairs=(("a", "1"), ("b", "2")), distractors=("3",)),
        ("a — 1", "b — 2"),
        {"a": "1", "b": "2"},
        (("a —", "1"), ("b —", "2")),
    ),
    (FlashcardItem(**COMMON, answer="a"), ("a",), "a", (("", "a"),)),
)
"""Items of each type with their right answer as texts, for programs and for people."""


@pytest.mark.parametrize(("item", "answers", "key", "lines"), SAID)
def test_every_type_says_what_is_right(
    item: Item, answers: tuple[str, ...], key: Key, lines: tuple[Line, ...]
) -> None:
    """The right answer as texts to compare, as a value of JSON, and in words."""
    assert (item.answers, item.key, item.key_lines) == (answers, key, lines)


def test_what_the_answer_tells_is_not_told_again() -> None:
    """Reasons of right options, a filled sentence and the reasons of an order tell it already."""
    why = "It fell.\nOn *Rome*."
    right, wrong = Option("a", True, "So: It fell."), Option("b", False, "On *Rome*.")
    cloze = ClozeItem(
        **COMMON, rationale=why, segments=("On ", ". Then…"), answers=("*Rome*",), accept=()
    )
    order = OrderingItem(**COMMON, rationale=why, answer=("a", "b"), because=("early", "late"))
    told: list[Item] = [
        ChoiceItem(**COMMON, rationale=why, options=(right, wrong)),
        cloze,
        order,
        OrderingItem(**COMMON, rationale=why, answer=("a", "b")),
    ]
    assert [untold(item.rationale, item.told) for item in told] == [
        "On *Rome*.",
        "It fell.",
        "",
        why,
    ]


def test_below_a_statement_its_correction_stands_and_nothing_twice() -> None:
    """A false one's reason says what it should have said; a true one is its own rationale."""

    def judged(*, answer: bool, rationale: str) -> str:
        common = {**COMMON, "stem": "It rained."}
        options = (Option("True", answer, "No: snow."), Option("False", not answer, "No: snow."))
        return TrueFalseItem(
            **common, answer=answer, options=options, rationale=rationale
        ).explanation

    assert judged(answer=False, rationale="It snowed.") == "No: snow."
    assert judged(answer=True, rationale="It rained.") == ""
    assert judged(answer=True, rationale="It rained.\nAll day.") == "It rained.\nAll day."


def test_origin_tells_authors_from_rules() -> None:
    """What no rule made, a person did."""
    assert Origin().authored
    assert not Origin("who", ("f",)).authored


def test_every_type_has_its_place_on_a_sheet() -> None:
    """The types of the union and the order of a sheet are the same ones."""
    kinds = {str(get_args(kind.__annotations__["type"])[0]) for kind in get_args(Item)}
    assert kinds == set(ITEM_TYPES)
    assert len(ITEM_TYPES) == len(kinds)


@pytest.mark.parametrize(
    "wrong",
    [
        {"answer": 5},
        {"answer": None},
        {"stem": b"bytes"},
        {"tags": ["a list"]},
        {"unknown": "key"},
        {"origin": ("who", ("f",))},
        {"cites": (("s", 1),)},
        {"spot": "facts.yaml"},
        {"type": "choice"},
    ],
)
def test_items_are_what_they_say(wrong: dict[str, object]) -> None:
    """A value of another type or an unknown one is refused, not converted."""
    good: dict[str, object] = {
        "id": "q",
        "stem": "甲",
        "answer": "乙",
        "origin": Origin(),
        "note": "q",
    }
    FlashcardItem(**good)  # type: ignore[arg-type]
    with pytest.raises(ValidationError):
        FlashcardItem(**{**good, **wrong})  # type: ignore[arg-type]


def test_items_never_change() -> None:
    """No stage can change what another one made."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        _choice().stem = "！"  # type: ignore[misc]


def test_a_citation_is_shown_as_it_is_written() -> None:
    """A paragraph after a slash; without one the section alone."""
    assert [str(Citation("一", 2)), str(Citation("一"))] == ["一/2", "一"]


def test_a_piece_is_replaced_where_it_stands() -> None:
    """Only the role's own piece is, not the same text elsewhere."""
    role = Role("what", "甲", 2, Words())
    assert role.end == 3
    assert Fact("f", "甲是甲。", (role,)).with_piece(role, "乙") == "甲是乙。"


def test_names_of_an_entity() -> None:
    """The name comes first, then the aliases."""
    assert Entity("a", "person", "甲", ("乙", "丙")).names == ("甲", "乙", "丙")
