"""Checking entities, and finding them in texts."""

import pytest

from quizgen.models.values import Entities, Value, Words
from tests.support.banks import EN, ZH, Problem, checked, problems

ENTITIES = """\
entities:
  - {id: jack, kind: person, name: Jack Clark, aliases: [Jack]}
  - {id: tom, kind: person, name: Tom}
  - {id: chris, kind: person, name: Chris}
  - {id: christiano, kind: person, name: Paul Christiano, aliases: [Christiano]}
  - {id: qian, kind: person, name: 钱学森, aliases: [钱老]}
  - {id: seven, kind: group, name: 七位创始人, members: [jack, tom]}
  - {id: all, kind: group, name: 全体员工, members: [seven, chris]}
"""
WHOLE = True
PARTLY = False

READ = (
    ("Jack Clark", ("jack",), WHOLE),
    ("Jack", ("jack",), WHOLE),
    ("Jack Clark 和 Jack", ("jack",), WHOLE),
    ("Jack 和 Tom", ("jack", "tom"), WHOLE),
    ("Tom、Jack以及钱老", ("tom", "jack", "qian"), WHOLE),
    ("七位创始人", ("seven",), WHOLE),
    ("记者 Jack", ("jack",), PARTLY),
    ("Jack 的 Tom", ("jack", "tom"), PARTLY),
    ("钱学森的学生", ("qian",), PARTLY),
)
"""Text, ids of its entities, whether it is nothing but their names."""


@pytest.mark.parametrize(("text", "ids", "whole"), READ)
def test_finds_names_and_aliases(text: str, ids: tuple[str, ...], whole: bool) -> None:
    """The longest name counts, each entity once, in the order of the text."""
    assert checked(ENTITIES).entities.read(text) == Entities(ids, whole)


@pytest.mark.parametrize("text", ["Tomorrow", "Atom", "Jackson", "chris", "钱", "没有人", "Tom2"])
def test_finds_no_part_of_a_word(text: str) -> None:
    """A name within another word isn't that name."""
    assert checked(ENTITIES).entities.read(text) == Words()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Jack and Tom", Entities(("jack", "tom"), whole=True)),
        ("Jack, Tom, and Chris", Entities(("jack", "tom", "chris"), whole=True)),
        ("Jack, Tom and Chris", Entities(("jack", "tom", "chris"), whole=True)),
        ("Jack or Tom", Entities(("jack", "tom"), whole=False)),
        ("Paul Christiano", Entities(("christiano",), whole=True)),
    ],
)
def test_joins_names_in_english(text: str, value: Value) -> None:
    """The words that join names are the language's own."""
    assert checked(ENTITIES, EN).entities.read(text) == value


def test_the_longer_name_wins() -> None:
    """Of two names at one place the longer one is meant."""
    index = checked(ENTITIES).entities
    assert index.mentioned("Christiano 见了 Chris，Jack Clark 没见 Jack。") == (
        "christiano",
        "chris",
        "jack",
    )


def test_a_part_of_a_part_is_a_part() -> None:
    """A group has the members of the groups in it."""
    entities = checked(ENTITIES).entities.by_id
    assert entities["seven"].members == {"jack", "tom"}
    assert entities["all"].members == {"seven", "jack", "tom", "chris"}


def test_groups_may_hold_each_other() -> None:
    """A circle is no endless loop."""
    text = (
        "entities:\n"
        "  - {id: a, kind: group, name: 甲组, members: [b]}\n"
        "  - {id: b, kind: group, name: 乙组, members: [a]}\n"
    )
    entities = checked(text).entities.by_id
    assert [entities[name].members for name in "ab"] == [{"a", "b"}, {"a", "b"}]


@pytest.mark.parametrize(
    ("entities", "problem"),
    [
        (
            "  - {id: jack, kind: person, name: 甲}\n  - {id: jack, kind: person, name: 乙}\n",
            Problem(
                "duplicate-id",
                3,
                10,
                "jack",
                "There is an entity `jack` already.",
                "Rename one of the two.",
            ),
        ),
        (
            "  - {id: a, kind: person, name: 甲}\n  - {id: b, kind: person, name: 甲}\n",
            Problem(
                "ambiguous-name",
                3,
                33,
                "甲",
                "`甲` is the entity `a` already.",
                "Take it out of `b` or of `a`.",
            ),
        ),
        (
            """\
  - {id: a, kind: person, name: 甲}
  - {id: b, kind: person, name: 乙, aliases: [丙, 甲]}
""",
            Problem(
                "ambiguous-name",
                3,
                49,
                "甲",
                "`甲` is the entity `a` already.",
                "Take it out of `b` or of `a`.",
            ),
        ),
        (
            """\
  - {id: jack, kind: person, name: 甲}
  - {id: b, kind: group, name: 乙, members: [jack, jakc]}
""",
            Problem(
                "unknown-entity",
                3,
                51,
                "jakc",
                "There is no entity `jakc`.",
                "Did you mean `jack`?",
            ),
        ),
    ],
)
def test_refuses_entities_that_clash(entities: str, problem: Problem) -> None:
    """An id or a name stands for one entity, and a member is one."""
    assert problems(f"entities:\n{entities}", ZH) == [problem]


def test_an_entity_may_say_its_name_twice() -> None:
    """An alias that repeats the name is no ambiguity."""
    assert problems("entities: [{id: a, kind: person, name: 甲, aliases: [甲, 乙, 乙]}]") == []


def test_a_member_with_errors_is_no_further_error() -> None:
    """What is wrong with an entity is reported once, at the entity."""
    text = (
        "entities:\n"
        "  - {id: jack, kind: persn, name: 甲}\n"
        "  - {id: b, kind: group, name: 乙, members: [jack]}\n"
    )
    assert [(found.name, found.line) for found in problems(text)] == [("bad-value", 2)]
