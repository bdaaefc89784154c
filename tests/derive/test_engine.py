"""Deriving a whole bank: what is true of every item, judged from the facts alone."""

import dataclasses
import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from random import Random
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.diagnostics import NOWHERE
from quizgen.items.bank import Bank
from quizgen.items.item import ChoiceItem, Item, MatchingItem, OrderingItem, TrueFalseItem
from tests.support.banks import ZH, bank_of
from tests.support.worlds import World, entity_yaml, read_time, worlds

T = TypeVar("T", bound=Item)
MANY = settings(deadline=None, max_examples=100)


@given(worlds())
@MANY
def test_wrong_options_are_false_and_keys_are_all_the_truths(world: World) -> None:
    """No option that is marked wrong may be true, and the keys are what the facts say."""
    for item in _of(bank_of(world.yaml), ChoiceItem):
        fact_id, role = item.id.removesuffix("-choice").split("/")
        fact = world.by_id[fact_id]
        texts = [option.text for option in item.options]
        assert len(set(texts)) == len(texts)
        wrong = [option for option in item.options if not option.correct]
        assert len(wrong) >= 2
        for option in wrong:
            assert world.is_false(fact, role, option.text), (option.text, item.stem)
        for text in item.answers:
            assert world.is_key(fact, role, text), (text, item.stem)
        for other in world.alike(fact, role):
            assert any(world.is_key(other, role, text) for text in item.answers)
        assert len(item.answers) == len({_name(text) for text in item.answers})
        assert all(option.because for option in item.options)


@given(worlds())
@MANY
def test_false_statements_are_false(world: World) -> None:
    """A false statement differs from its fact in one role, and nothing makes it true."""
    for item in _of(bank_of(world.yaml), TrueFalseItem):
        fact = world.by_id[item.note.removesuffix("/true-false")]
        if item.answer:
            assert item.stem == fact.says
        else:
            pattern = re.sub(r"\\\{([^}]+)\\\}", r"(.+)", re.escape(fact.template))
            match = re.fullmatch(pattern.replace(r"\ ", " ?"), item.stem)
            assert match is not None, item.stem
            said = zip(fact.texts.items(), match.groups(), strict=True)
            changed = [(role, new.strip()) for (role, old), new in said if new.strip() != old]
            assert len(changed) == 1
            assert world.is_false(fact, *changed[0]), item.stem
        right = [option for option in item.options if option.correct]
        assert [option.text for option in right] == ["对" if item.answer else "错"]
        assert all(option.because for option in item.options)


@given(worlds())
@MANY
def test_orderings_have_one_right_order(world: World) -> None:
    """The times of an ordering increase and no two overlap; its events can be told apart."""
    for item in _of(bank_of(world.yaml), OrderingItem):
        facts = [world.by_id[fact] for fact in item.origin.facts]
        times = [read_time(fact.texts["when"]) for fact in facts]
        assert len(times) >= 3
        for (_, last), (first, _) in pairwise(times):
            assert last < first
        assert len(set(item.answer)) == len(item.answer) == len(item.because) == len(facts)
        for fact, text in zip(facts, item.answer, strict=True):
            assert world.alike(fact, "when") == [fact]
            assert "when" not in fact.open
            assert fact.texts["when"] not in text


@given(worlds())
@MANY
def test_matchings_are_one_to_one(world: World) -> None:
    """Each side of a matching stands there once, and what is said is said of one person alone."""
    for item in _of(bank_of(world.yaml), MatchingItem):
        lefts, rights = zip(*item.pairs, strict=True)
        assert len(set(lefts)) == len(lefts) >= 3
        assert len(set(rights)) == len(rights)
        for fact_id, (left, right) in zip(item.origin.facts, item.pairs, strict=True):
            fact = world.by_id[fact_id]
            assert fact.says == f"{fact.texts['who']} {right}。"
            assert world.is_key(fact, "who", left)
            assert world.alike(fact, "who") == [fact]
            for other in lefts:
                assert other == left or world.is_false(fact, "who", other)


@given(worlds())
@MANY
def test_every_item_is_named_once_and_says_where_it_is_from(world: World) -> None:
    """Ids are unique in a bank, and each item names its rule and its facts."""
    bank = bank_of(world.yaml)
    assert not [
        name for name, count in Counter(item.id for item in bank.items).items() if count > 1
    ]
    for item in bank.items:
        assert item.origin.rule
        assert item.origin.facts
        assert set(item.origin.facts) <= set(world.by_id)


@given(worlds(), st.randoms(use_true_random=False), st.integers(0, 14))
@MANY
def test_order_and_files_change_nothing(world: World, random: Random, cut: int) -> None:
    """Entries in another order, and in several files, give the same items in the same order."""
    shuffled = list(world.facts)
    random.shuffle(shuffled)
    one = "facts:\n" + "".join(fact.yaml for fact in shuffled[:cut]) if shuffled[:cut] else "{}"
    two = "facts:\n" + "".join(fact.yaml for fact in shuffled[cut:]) if shuffled[cut:] else "{}"
    moved = bank_of(one, more=two, entities=entity_yaml())
    assert _unplaced(moved) == _unplaced(bank_of(world.yaml))


def test_ids_of_bank_items_are_nobody_elses() -> None:
    """Sections, facts and entries without a citation can be called anything."""
    deck = ZH.replace("}", ", source: {title: 甲, sections: [all, who, timeline]}}")
    facts = ["entities:"]
    facts += [f"  - {{id: p{n}, kind: person, name: Person {n}}}" for n in range(40)]
    facts.append("facts:")
    cites = ("", "cite: all, ", "cite: who, ", "cite: timeline, ")
    for number in range(40):
        says = f"Person {number} 在 {1900 + number} 年发表第 {number} 号报告。"
        facts.append(
            f"  - {{id: f{number}, {cites[number % 4]}says: {says},"
            f" who: Person {number}, when: {1900 + number} 年}}"
        )
    for name in ("all", "timeline", "matching"):
        facts.append(f"  - {{id: {name}, says: Person 1 来了。, who: Person 1, cite: all}}")
    bank = bank_of("\n".join(facts), deck)
    counts = Counter(item.id for item in bank.items)
    assert max(counts.values()) == 1
    kinds = Counter(item.type for item in bank.items)
    assert (kinds["ordering"], kinds["matching"]) == (4, 4)


def _of(bank: Bank, kind: type[T]) -> Iterable[T]:
    return (item for item in bank.items if isinstance(item, kind))


def _name(text: str) -> str:
    return "".join(text.split())


def _unplaced(bank: Bank) -> list[Item]:
    return [dataclasses.replace(item, spot=NOWHERE) for item in bank.items]
