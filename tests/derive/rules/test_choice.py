"""Rule: a role with a question and at least two provably false values becomes a choice item."""

import pytest

from quizgen.items.item import ChoiceItem, Option, Origin
from tests.support.banks import EN, ZH, bank_of

PEOPLE = "entities:\n" + "".join(
    f"  - {{id: p{number}, kind: person, name: {name}}}\n"
    for number, name in enumerate(("Jack", "Tom", "Sam", "Chris", "Ada", "Eve"))
)


def _items(text: str, deck: str = ZH) -> dict[str, ChoiceItem]:
    items = bank_of(PEOPLE + text, deck).items
    return {item.id: item for item in items if isinstance(item, ChoiceItem)}


def test_has_one_key_and_three_others() -> None:
    """The question with four options, each with its reason, in an order of their own."""
    (item,) = _items("facts: [{id: f, says: Jack 来了。, who: Jack, tags: [甲]}]").values()
    assert (item.id, item.stem, item.answers) == ("f/who-choice", "谁来了？", ("Jack",))
    assert len(item.options) == 4
    told = [option.because for option in item.options if not option.correct]
    assert len(set(told)) == 3
    assert sum(text.endswith("”。Jack 来了。") for text in told) == 1
    assert sum(text.endswith("，而是“Jack”。") for text in told) == 2
    assert Option("Jack", True, "Jack 来了。") in item.options
    assert (item.origin, item.note, item.slot) == (Origin("who-choice", ("f",), "who"), item.id, "")
    assert (item.fixed_order, item.tags, item.rationale) == (False, ("甲",), "Jack 来了。")


def test_times_stand_in_their_order() -> None:
    """Options that have an order of their own keep it, on cards and on paper."""
    (item,) = _items("facts: [{id: f, says: 有人 2015 年来。, when: 2015 年}]").values()
    texts = [option.text for option in item.options]
    assert item.fixed_order
    assert texts == sorted(texts)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_several_facts_give_several_keys(count: int) -> None:
    """Whoever came is a key, and the learner is told that there may be several."""
    names = ("Jack", "Tom", "Sam", "Chris")[:count]
    facts = "".join(
        f"  - {{id: f{number}, says: {name} 来了。, who: {name}}}\n"
        for number, name in enumerate(names)
    )
    items = _items(f"facts:\n{facts}")
    assert list(items) == ["f0/who-choice"]
    item = items["f0/who-choice"]
    assert item.stem == "谁来了？（选出所有正确的选项）"
    assert set(item.answers) == set(names)
    assert len(item.options) - count == min(3, 6 - count)


def test_none_where_nearly_all_are_right() -> None:
    """With one wrong option only, or five right ones, the question is for a list."""
    names = ("Jack", "Tom", "Sam", "Chris", "Ada")
    facts = "".join(
        f"  - {{id: f{number}, says: {name} 来了。, who: {name}}}\n"
        for number, name in enumerate(names)
    )
    assert _items(f"facts:\n{facts}") == {}


@pytest.mark.parametrize(
    "fact",
    [
        "{id: f, says: Jack 来了。, who: Jack, open: [who]}",
        "{id: f, says: 有人来了。, who: 有人}",
        "{id: f, says: 有人来了：天晴。, why: 天晴}",
        "{id: f, says: Jack 来了。, who: Jack, ask: {who: Jack 是谁？}}",
    ],
)
def test_none_without_a_question_or_a_wrong_answer(fact: str) -> None:
    """What can't be asked, or has nothing that is provably false, is no choice."""
    assert _items(f"facts: [{fact}]") == {}


def test_english_asks_in_whole_sentences() -> None:
    """The same rule in the other language, with its marks and spaces."""
    (item,) = _items("facts: [{id: f, says: Jack came., who: Jack}]", EN).values()
    assert item.stem == "Who came?"
    told = [option.because for option in item.options]
    assert "Jack came." in told
    assert sum(text.endswith(". Jack came.") for text in told) == 1
    assert sum(text.endswith(", but of Jack.") for text in told) == 2
