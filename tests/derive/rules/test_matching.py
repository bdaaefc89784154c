"""Rule: persons are matched with what a fact says of them alone."""

import pytest

from quizgen.items.item import MatchingItem, Origin
from tests.support.banks import EN, ZH, bank_of

SECTIONS = "deck: {id: test, title: 测试, language: zh, source: {title: 甲, sections: [一, 二]}}\n"
NAMES = ("Jack", "Tom", "Sam", "Ada", "Eve", "Bob", "Ann")
PEOPLE = "entities:\n" + "".join(
    f"  - {{id: p{number}, kind: person, name: {name}}}\n" for number, name in enumerate(NAMES)
)
PEOPLE += "  - {id: g, kind: group, name: Seven}\n  - {id: o, kind: organisation, name: Acme}\n"


def _items(facts: str, deck: str = ZH) -> dict[str, MatchingItem]:
    items = bank_of(f"{PEOPLE}facts:\n{facts}", deck).items
    return {item.id: item for item in items if isinstance(item, MatchingItem)}


def _fact(name: str, predicate: str, rest: str = "", fact: str = "") -> str:
    return f"  - {{id: {fact or name}, says: {name} {predicate}。, who: {name}{rest}}}\n"


THREE = "".join(_fact(name, f"去过{name[0]}地") for name in ("Jack", "Tom", "Sam"))


def test_pairs_persons_with_their_predicates() -> None:
    """The sentence cut after its subject, without the full stop."""
    ((name, item),) = _items(THREE).items()
    assert (name, item.stem) == ("matching:", "把左边的人和右边的说法对应起来。")
    assert dict(item.pairs) == {"Jack": "去过J地", "Tom": "去过T地", "Sam": "去过S地"}
    assert item.origin == Origin("matching", tuple(left for left, _ in item.pairs))
    assert (item.note, item.slot) == ("matching:", "")
    assert sorted(item.rationale.splitlines()) == [
        "Jack 去过J地。",
        "Sam 去过S地。",
        "Tom 去过T地。",
    ]


@pytest.mark.parametrize(
    "fourth",
    [
        _fact("Ada", "见过 Jack"),
        _fact("Ada", "进了 Seven"),
        _fact("Ada", "去过乙地", ", open: [who]"),
        _fact("Ada", "长" * 41),
        _fact("Ada", "的弟弟去过乙地"),
        _fact("Ada", "和别人去过乙地"),
        _fact("Ada", "，一位画家，去过乙地"),
        _fact("Seven", "去过乙地"),
        _fact("Acme", "去过乙地"),
        "  - {id: Ada, says: 昨天 Ada 去过乙地。, who: Ada}\n",
        "  - {id: Ada, says: Ada 和 Eve 去过乙地。, who: Ada 和 Eve}\n",
        "  - {id: Ada, says: 画家去过乙地。, who: 画家}\n",
    ],
)
def test_takes_only_what_is_said_of_one_person_alone(fourth: str) -> None:
    """A predicate that another may share, or that names a person, is left out."""
    ((_, item),) = _items(THREE + fourth).items()
    assert {left for left, _ in item.pairs} == {"Jack", "Tom", "Sam"}
    assert item.distractors == ()


def test_one_saying_too_many_where_there_are_enough() -> None:
    """So the last pair isn't left over: of four sayings one belongs to nobody."""
    ((_, item),) = _items(THREE + _fact("Ada", "去过A地")).items()
    sayings = {"Jack": "去过J地", "Tom": "去过T地", "Sam": "去过S地", "Ada": "去过A地"}
    pairs, spare = dict(item.pairs), item.distractors
    assert len(pairs) == 3
    assert pairs.items() <= sayings.items()
    assert {*pairs.values(), *spare} == set(sayings.values())
    assert set(item.origin.facts) == set(pairs)


def test_what_two_did_is_neither_ones() -> None:
    """Where a second person did the same, the first one's pair is gone too."""
    assert _items(THREE + _fact("Ada", "去过J地")) == {}


def test_a_person_stands_there_once() -> None:
    """Of several facts of a person one is taken."""
    ((_, item),) = _items(THREE + _fact("Jack", "去过乙地", fact="jack2")).items()
    assert sorted(left for left, _ in item.pairs) == ["Jack", "Sam", "Tom"]


def test_six_pairs_at_most_and_three_at_least() -> None:
    """More can't be kept in mind; fewer are guessed."""
    facts = "".join(
        f"  - {{id: f{n}, says: {name} 去过第 {n} 城。, who: {name}}}\n"
        for n, name in enumerate(NAMES)
    )
    assert [len(item.pairs) for item in _items(facts).values()] == [6]
    assert _items("".join(facts.splitlines(keepends=True)[:2])) == {}


def test_one_for_each_section() -> None:
    """What a section says is matched with what it says of others."""
    facts = "".join(
        _fact(name, f"去过第 {place} 地", f", cite: {'一二'[place % 2]}")
        for place, name in enumerate(NAMES[:6])
    )
    items = _items(facts, SECTIONS)
    assert {name: {left for left, _ in item.pairs} for name, item in items.items()} == {
        "matching:一": {"Jack", "Sam", "Eve"},
        "matching:二": {"Tom", "Ada", "Bob"},
    }


def test_english_predicates() -> None:
    """The same rule in the other language."""
    facts = "".join(
        f"  - {{id: {name}, says: {name} sailed to port {n}., who: {name}}}\n"
        for n, name in enumerate(("Jack", "Tom", "Sam"))
    )
    (item,) = _items(facts, EN).values()
    assert item.stem == "Match each person with what is said of them."
    assert dict(item.pairs)["Jack"] == "sailed to port 0"
