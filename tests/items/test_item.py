"""Items."""

import dataclasses
from typing import get_args

import pytest
from pydantic import ValidationError

from quizgen.items.item import (
    ITEM_TYPES,
    ChoiceItem,
    FlashcardItem,
    Item,
    Option,
    Origin,
)
from quizgen.models.fact import Citation, Entity, Fact, Role
from quizgen.models.values import Words


def _choice(*options: Option) -> ChoiceItem:
    return ChoiceItem(id="q", stem="？", options=options, origin=Origin(), note="q")


def test_answers_are_the_right_options() -> None:
    """A choice item may have several keys."""
    item = _choice(Option("甲", True, ""), Option("乙", False, ""), Option("丙", True, ""))
    assert item.answers == ("甲", "丙")


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
