"""Items as a printed test."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.diagnostics import NOWHERE
from quizgen.items.bank import Bank
from quizgen.items.item import (
    ITEM_TYPES,
    FlashcardItem,
    Item,
    MatchingItem,
    OrderingItem,
    Origin,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation
from quizgen.models.sheet_plan import DEFAULT_BLUEPRINT
from quizgen.outputs.sheets import Sheet, sheets_of
from tests.support.banks import bank_of

SECTIONS = "甲乙丙丁"
DECK = f"""\
deck:
  id: test
  title: 测试
  language: zh
  source: {{title: 访谈, sections: [{", ".join(SECTIONS)}]}}
"""


def default_sheet(bank: Bank) -> Sheet:
    """The sheet of a deck that asks for none."""
    (sheet,), problems = sheets_of(bank)
    assert problems == ()
    return sheet


def _bank(*items: Item) -> Bank:
    return Bank(Deck("test", "测试", "zh", None, recognition=False, spot=NOWHERE), items)


def _card(name: str, section: str = "", fact: str = "") -> FlashcardItem:
    cites = (Citation(section),) if section else ()
    origin = Origin("rule", (fact,)) if fact else Origin()
    return FlashcardItem(id=name, stem=name, answer="乙", origin=origin, note=name, cites=cites)


def _words(name: str, fact: str) -> ShortAnswerItem:
    origin = Origin("who", (fact,))
    return ShortAnswerItem(id=name, stem=name, answer="乙", origin=origin, note=fact)


def _large() -> Bank:
    lines = ["entities:"]
    lines += [f"  - {{id: p{n}, kind: person, name: Person {n}}}" for n in range(60)]
    lines.append("facts:")
    for n in range(120):
        says = f"Person {n % 60} 在 {1900 + n} 年发表第 {n} 号报告。"
        lines.append(
            f"  - {{id: f{n}, says: {says}, who: Person {n % 60}, when: {1900 + n} 年,"
            f" cite: {SECTIONS[n % 4]}}}"
        )
    lines.append("questions:")
    lines += [
        f"  - {{id: q{n}, type: flashcard, stem: 问{n}, answer: 答, cite: 甲}}" for n in range(4)
    ]
    return bank_of("\n".join(lines), DECK)


def _counts(sheet: Sheet) -> dict[str, int]:
    return {group.type: len(group.items) for group in sheet.groups}


def _items(sheet: Sheet) -> list[Item]:
    return [entry.item for group in sheet.groups for entry in group.items]


def test_a_large_bank_fills_the_blueprint() -> None:
    """Where there is enough of each type, the sheet has just what the blueprint says."""
    sheet = default_sheet(_large())
    assert _counts(sheet) == DEFAULT_BLUEPRINT
    assert (sheet.id, sheet.form, sheet.count) == ("worksheet", "a", 40)


def test_types_stand_together_quick_ones_first() -> None:
    """Groups come in the order of the types, numbers run through, items follow the source."""
    bank = _large()
    sheet = default_sheet(bank)
    derived = [kind for kind in ITEM_TYPES if kind != "numeric"]  # which authors write alone
    assert [group.type for group in sheet.groups] == derived
    entries = [entry for group in sheet.groups for entry in group.items]
    assert [entry.number for entry in entries] == list(range(1, 41))
    place = {item.id: index for index, item in enumerate(bank.items)}
    for group in sheet.groups:
        places = [place[entry.item.id] for entry in group.items]
        assert places == sorted(places)


def test_one_item_a_family() -> None:
    """What one item asks, no other one of the sheet asks or tells."""
    facts = Counter(fact for item in _items(default_sheet(_large())) for fact in item.origin.facts)
    assert max(facts.values()) == 1


def test_sections_are_covered_evenly() -> None:
    """No section has two items more than another that could have had them."""
    cited = Counter(item.cites[0].section for item in _items(default_sheet(_large())))
    assert cited.keys() == set(SECTIONS)
    assert max(cited.values()) - min(cited.values()) <= 1


def test_a_scarce_section_gives_what_it_has() -> None:
    """Where one section has too little, the others make up for it."""
    items = [_card(f"a{n}", "甲") for n in range(30)] + [_card(f"b{n}", "乙") for n in range(3)]
    picked = Counter(item.cites[0].section for item in _items(default_sheet(_bank(*items))))
    assert picked == {"甲": 30, "乙": 3}


def test_other_types_make_up_the_number() -> None:
    """A bank of one type gives a full sheet of it, and a small bank all that it has."""
    assert _counts(default_sheet(_bank(*(_card(f"q{n}") for n in range(100))))) == {"flashcard": 40}
    assert _counts(default_sheet(_bank(*(_card(f"q{n}") for n in range(3))))) == {"flashcard": 3}
    assert default_sheet(_bank()).groups == ()


def test_a_family_is_used_once_even_where_items_are_wanting() -> None:
    """Filling up doesn't take a second item of a fact."""
    items = [_words(f"f{n}/{role}", f"f{n}") for n in range(5) for role in ("who", "when", "where")]
    picked = _items(default_sheet(_bank(*items)))
    assert sorted(item.note for item in picked) == ["f0", "f1", "f2", "f3", "f4"]


def test_no_stem_tells_the_answer_to_another() -> None:
    """A statement that says what a question asks for isn't on one sheet with it."""
    question = (
        "questions:\n"
        "  - {id: q, type: short-answer, stem: 谁在一九年率先提出扩展法则？, answer: Ada}\n"
    )
    telling = "  - {id: t, type: true-false, stem: Ada 在一九年率先提出扩展法则。, answer: true}\n"
    apart = "  - {id: u, type: true-false, stem: Ada 很喜欢爬山。, answer: true}\n"
    assert len(_items(default_sheet(bank_of(question + telling)))) == 1
    assert len(_items(default_sheet(bank_of(question + apart)))) == 2


@pytest.mark.parametrize("seed", range(20))
def test_the_pick_is_stable(seed: int) -> None:
    """A new item changes a sheet by itself and one other at most."""
    items = [_card(f"q{n}") for n in range(60)]
    before = {item.id for item in _items(default_sheet(_bank(*items)))}
    after = {item.id for item in _items(default_sheet(_bank(*items, _card(f"new{seed}"))))}
    assert len(after - before) <= 1
    assert len(before - after) <= 1


TEXTS = st.lists(st.text("甲乙丙丁戊", min_size=1, max_size=3), min_size=2, max_size=6, unique=True)


@given(TEXTS, st.text("abc", min_size=1, max_size=5))
def test_an_ordering_is_never_printed_in_order(answer: list[str], name: str) -> None:
    """The order on paper isn't the answer, and has all of it."""
    item = OrderingItem(id=name, stem="排", answer=tuple(answer), origin=Origin(), note=name)
    ((group,),) = [default_sheet(_bank(item)).groups]
    printed = group.items[0].shuffled
    assert sorted(printed) == sorted(answer)
    assert printed != tuple(answer)


@given(TEXTS, st.text("abc", min_size=1, max_size=5))
def test_a_matching_is_never_printed_matched(rights: list[str], name: str) -> None:
    """The right sides on paper don't stand beside their left ones all along."""
    pairs = tuple((str(index), text) for index, text in enumerate(rights))
    item = MatchingItem(id=name, stem="连", pairs=pairs, origin=Origin(), note=name)
    ((group,),) = [default_sheet(_bank(item)).groups]
    printed = group.items[0].shuffled
    assert sorted(printed) == sorted(rights)
    assert printed != tuple(rights)


def test_other_types_have_nothing_to_shuffle() -> None:
    """A statement is printed as it is."""
    item = TrueFalseItem(id="t", stem="甲", answer=True, options=(), origin=Origin(), note="t")
    assert default_sheet(_bank(item)).groups[0].items[0].shuffled == ()
