"""Rule: each role that has a question becomes a short-answer item."""

import pytest

from quizgen.items.item import Origin, ShortAnswerItem
from quizgen.models.fact import Citation
from tests.support.banks import EN, ZH, bank_of

ENTITIES = """\
entities:
  - {id: jack, kind: person, name: Jack Clark, aliases: [Jack, 杰克]}
  - {id: tom, kind: person, name: Tom}
"""
CLASSED = ENTITIES.replace("name: Tom}", "name: Tom, is: chemist}")
"""The deck says what Tom is."""


def _items(text: str, deck: str = ZH) -> dict[str, ShortAnswerItem]:
    items = bank_of(ENTITIES + text, deck).items
    return {item.id: item for item in items if isinstance(item, ShortAnswerItem)}


def test_has_all_that_a_card_shows() -> None:
    """Question, answer, other names that count, explanation, place and tags."""
    text = (
        "facts: [{id: f, says: Jack 在 2015 年来。, who: Jack, when: 2015 年, cite: 一/2,"
        " tags: [甲], rationale: 他写过这事。}]"
    )
    items = _items(text)
    assert list(items) == ["f/who", "f/when"]
    who = items["f/who"]
    assert (who.stem, who.answer, who.accept) == (
        "谁在 2015 年来？",
        "Jack",
        ("Jack Clark", "杰克"),
    )
    assert who.rationale == "Jack 在 2015 年来。\n他写过这事。"
    assert (who.cites, who.tags) == ((Citation("一", 2),), ("甲",))
    assert (who.origin, who.note, who.slot) == (Origin("who", ("f",), "who"), "f", "who")
    when = items["f/when"]
    assert (when.stem, when.answer, when.accept) == ("Jack 在哪一年来？", "2015 年", ())


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        # several facts answer one question: the first of them asks for all
        (
            "facts: [{id: b, says: Tom 走。, who: Tom}, {id: a, says: Jack 走。, who: Jack}]",
            {"a/who": ("Jack、Tom", ())},
        ),
        # a list of persons has no other names
        (
            "facts: [{id: f, says: Jack 和 Tom 来了。, who: Jack 和 Tom}]",
            {"f/who": ("Jack 和 Tom", ())},
        ),
        # the answer stands in the author's question
        ("facts: [{id: f, says: Jack 来了。, who: Jack, ask: {who: Jack 是谁？}}]", {}),
    ],
)
def test_asks_once_for_all_answers(
    text: str, answers: dict[str, tuple[str, tuple[str, ...]]]
) -> None:
    """A question has one item, which has all of its answers and doesn't give them away."""
    found = {name: (item.answer, item.accept) for name, item in _items(text).items()}
    assert found == answers


@pytest.mark.parametrize(
    ("role", "answer", "says", "deck", "asked"),
    [
        # Somebody has to know which of all chemists is meant.
        ("who", "Tom", "Tom was born in Paris in 1815.", EN, False),
        ("who", "Tom", "Tom discovered radium.", EN, True),
        ("who", "Tom", "Tom left Paris on 3 May 1815 with Ada Bell.", EN, True),
        ("who", "Tom", "Tom lives almost entirely on krill.", EN, False),
        ("who", "Tom", "Tom 住在巴黎。", ZH, False),
        ("who", "Tom", "Tom 发现了镭。", ZH, True),
        # “What rises?” has as many answers as there are things.
        ("what", "Warm air", "Warm air rises.", EN, False),
        ("what", "Sweet wine", "Sweet wine was opened in 1850.", EN, False),
        ("what", "Bad water", "Bad water causes cholera.", EN, True),
        ("what", "黄铜", "黄铜被用来做锁。", ZH, False),
    ],
)
def test_a_question_that_many_answers_fit_isnt_asked(
    role: str, answer: str, says: str, deck: str, asked: bool
) -> None:
    """Where the deck says what Tom is, a question has to tell which one of all is meant."""
    fact = f"{{id: f, says: '{says}', {role}: {answer}}}"
    items = bank_of(f"{CLASSED}facts: [{fact}]", deck).items
    assert (f"f/{role}" in {item.id for item in items}) is asked


def test_a_deck_of_names_alone_asks_for_each() -> None:
    """Where nothing says what Tom is, the deck's own names are all that there are."""
    assert "f/who" in _items("facts: [{id: f, says: Tom 住在巴黎。, who: Tom}]")


def test_what_two_years_of_the_question_tell_is_not_asked() -> None:
    """Nobody has to know how long it is from 1405 to 1433."""
    fact = "{id: f, says: 从1405年到1433年，Tom 七次出海，历时28年。, how-many: 28年}"
    assert "f/how-many" not in _items(f"facts: [{fact}]")


def test_what_the_author_asks_is_asked() -> None:
    """An author's own question needs no details, and what is the only one has one answer."""
    for more in ("ask: {who: 谁住在巴黎？}", "only: [who]"):
        text = f"{CLASSED}facts: [{{id: f, says: Tom 住在巴黎。, who: Tom, {more}}}]"
        assert {item.id: item.stem for item in bank_of(text, ZH).items}["f/who"] == "谁住在巴黎？"


def test_english_asks_for_each_role() -> None:
    """The subject keeps the order of words; the rest has its question word in front."""
    text = "facts: [{id: f, says: Tom met Jack in 2015., who: Tom, what: Jack, when: '2015'}]"
    assert [(item.id, item.stem) for item in _items(text, EN).values()] == [
        ("f/who", "Who met Jack in 2015?"),
        ("f/when", "When did Tom meet Jack?"),
        ("f/what", "Whom did Tom meet in 2015?"),
    ]
