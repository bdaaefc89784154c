"""What learners would notice, and what they would lose."""

from dataclasses import replace

import pytest

from quizgen.compare import Shipped, compared

NOTE = Shipped("g", "a", "fact", 5, False, {"q": "Who?"}, {"who": "who"}, "1")


def _risks(new: dict[str, Shipped]) -> list[str]:
    return [risk.detail for risk in compared({"g": NOTE}, new, {}).risks]


def test_nothing_is_at_risk_where_nothing_changed() -> None:
    """Nor is anything else said."""
    found = compared({"g": NOTE}, {"g": NOTE}, {"g": "a"})
    assert found == compared({}, {}, {})


def test_each_kind_of_change_is_told() -> None:
    """A note is in as many lists as it has changes."""
    old = {name: replace(NOTE, guid=name, id=name) for name in ("same", "text", "name", "gone")}
    old["back"] = replace(NOTE, guid="back", id="back", retired=True)
    new = {
        **old,
        "text": replace(old["text"], texts={"q": "Whom?"}, time=6, content="2"),
        "gone": replace(old["gone"], retired=True, time=6, content="2"),
        "back": replace(old["back"], retired=False, time=6, content="2"),
        "more": replace(NOTE, guid="more", id="more"),
    }
    found = compared(old, new, {"name": "other"})
    assert [change.id for change in found.new] == ["more"]
    assert [(change.id, change.texts) for change in found.updated] == [
        ("text", {"q": ("Who?", "Whom?")})
    ]
    assert [change.id for change in found.retired] == ["gone"]
    assert [change.id for change in found.restored] == ["back"]
    assert [(change.id, change.detail) for change in found.renamed] == [("other", "name")]
    assert found.risks == ()


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ({}, "gone and not retired"),
        ({"h": replace(NOTE, guid="h")}, "another identity"),
        ({"g": replace(NOTE, note_type="choice")}, "note type was fact"),
        ({"g": replace(NOTE, content="2")}, "never arrives"),
        ({"g": replace(NOTE, names={"who": "when"})}, "the card for who asks for when now"),
    ],
    ids=["gone", "another-guid", "another-type", "same-time", "another-meaning"],
)
def test_what_would_lose_a_schedule_is_a_risk(new: dict[str, Shipped], reason: str) -> None:
    """With what would happen to learners."""
    (risk,) = _risks(new)
    assert reason in risk
