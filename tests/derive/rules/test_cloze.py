"""Rule: each role's piece can be blanked in the fact's sentence."""

import pytest

from quizgen.items.item import ClozeItem
from tests.support.banks import EN, ZH, bank_of

ENTITIES = """\
entities:
  - {id: jack, kind: person, name: Jack}
  - {id: tom, kind: person, name: Tom}
"""


def _items(text: str, deck: str = ZH) -> dict[str, ClozeItem]:
    items = bank_of(ENTITIES + text, deck).items
    return {item.id: item for item in items if isinstance(item, ClozeItem)}


def test_blanks_each_role_in_place() -> None:
    """The sentence keeps its words; the blank is of one length whatever it hides."""
    items = _items("facts: [{id: f, says: Jack 在 2015 年来。, who: Jack, when: 2015 年}]")
    assert {name: (item.stem, item.segments, item.answers) for name, item in items.items()} == {
        "f/who-cloze": ("____ 在 2015 年来。", ("", " 在 2015 年来。"), ("Jack",)),
        "f/when-cloze": ("Jack 在 ____来。", ("Jack 在 ", "来。"), ("2015 年",)),
    }


def test_other_names_of_an_entity_count() -> None:
    """In a blank as in an answer: the name and every alias that the sentence doesn't use."""
    jfk = "entities: [{id: jfk, kind: person, name: John F. Kennedy, aliases: [JFK, Kennedy]}]\n"
    facts = "facts: [{id: f, says: In 1961 JFK was in Washington., who: JFK, when: 1961}]"
    items = {item.id: item for item in bank_of(jfk + facts, EN).items}
    found = {name: item.wordings for name, item in items.items() if isinstance(item, ClozeItem)}
    assert found == {
        "f/who-cloze": (("JFK", "John F. Kennedy", "Kennedy"),),
        "f/when-cloze": (("1961",),),
    }


@pytest.mark.parametrize(
    ("text", "deck", "slots"),
    [
        # with a question, the question is the card
        ("facts: [{id: f, says: Jack 来了。, who: Jack}]", ZH, {"f/who-cloze": ""}),
        # without one, the blank is
        ("facts: [{id: f, says: They met Jack., who: Jack}]", EN, {"f/who-cloze": "who"}),
        ("facts: [{id: f, says: 他来了：有空。, why: 有空}]", ZH, {"f/why-cloze": "why"}),
    ],
)
def test_is_the_card_where_no_question_is(text: str, deck: str, slots: dict[str, str]) -> None:
    """A role has one card in Anki, by the better of its two items."""
    assert {name: item.slot for name, item in _items(text, deck).items()} == slots


@pytest.mark.parametrize(
    "text",
    [
        # too long to be written on a line
        f"facts: [{{id: f, says: 他说{'长' * 41}。, what: {'长' * 41}}}]",
        # several facts fill it
        "facts: [{id: f, says: Jack 走。, who: Jack}, {id: g, says: Tom 走。, who: Tom}]",
    ],
)
def test_makes_none_where_the_blank_has_no_one_answer(text: str) -> None:
    """A blank that can be filled in two ways, or that hides half the sentence, isn't one."""
    assert _items(text) == {}


def test_a_piece_of_eighty_columns_is_still_an_answer() -> None:
    """Forty Chinese characters or eighty Latin letters are."""
    text = f"facts: [{{id: f, says: 他说{'长' * 40}。, what: {'长' * 40}}}]"
    assert list(_items(text)) == ["f/what-cloze"]
