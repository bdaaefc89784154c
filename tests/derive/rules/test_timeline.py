"""Rule: events whose times don't overlap are put in order."""

import pytest

from quizgen.items.item import OrderingItem
from quizgen.models.fact import Citation
from tests.support.banks import EN, ZH, bank_of

SECTIONS = (
    "deck: {id: test, title: 测试, language: zh, source: {title: 甲, sections: [一, 二, 三]}}\n"
)


def _items(facts: str, deck: str = ZH) -> dict[str, OrderingItem]:
    items = bank_of(f"facts:\n{facts}", deck).items
    return {item.id: item for item in items if isinstance(item, OrderingItem)}


def _fact(name: str, when: str, event: str = "", rest: str = "") -> str:
    event = event or f"事件{name}发生"
    return f"  - {{id: {name}, says: 在 {when} {event}。, when: {when}{rest}}}\n"


def test_puts_events_in_order() -> None:
    """The events without their times, in order, each with its time as the reason."""
    facts = _fact("c", "2017 年", rest=", cite: 二") + _fact("a", "2015 年") + _fact("b", "2016 年")
    ((name, item),) = _items(facts).items()
    assert (name, item.stem) == ("timeline:", "把下列事件按时间先后排列。")
    assert item.answer == ("事件a发生", "事件b发生", "事件c发生")
    assert item.because == ("2015 年", "2016 年", "2017 年（二）")
    assert item.rationale == "事件a发生：2015 年；事件b发生：2016 年；事件c发生：2017 年"
    assert (item.origin.rule, item.origin.facts) == ("timeline", ("a", "b", "c"))
    assert (item.note, item.slot, item.cites) == ("timeline:", "", (Citation("二"),))


@pytest.mark.parametrize(
    "facts",
    [
        # two events are a coin toss
        _fact("a", "2015 年") + _fact("b", "2016 年"),
        # of two times that overlap nobody knows which is first
        _fact("a", "2015 年") + _fact("b", "2015 年底") + _fact("c", "2016 年"),
        # the same twice: which of the two is meant?
        _fact("a", "2015 年", "他来了")
        + _fact("b", "2016 年", "他来了")
        + _fact("c", "2017 年")
        + _fact("d", "2018 年"),
        # the same in other words for the time
        """\
  - {id: a, says: 2015 年他来了。, when: 2015 年}
  - {id: b, says: 在 2016 年他来了。, when: 2016 年}
  - {id: c, says: 2017 年他走了。, when: 2017 年}
""",
        # it may have been at other times too
        _fact("a", "2015 年", rest=", open: [when]")
        + _fact("b", "2016 年")
        + _fact("c", "2017 年"),
        # longer than can be taken in among others
        _fact("a", "2015 年", "长" * 51) + _fact("b", "2016 年") + _fact("c", "2017 年"),
    ],
)
def test_makes_none_where_no_one_order_is_right(facts: str) -> None:
    """Three events at least whose times are apart, and that can be told apart themselves."""
    assert _items(facts) == {}


def test_one_for_each_section_and_one_for_all() -> None:
    """A section with enough events has its own; that of the whole has others if it can."""
    facts = "".join(
        _fact(f"{section}{n}", f"{1900 + 10 * place + n} 年", rest=f", cite: {section}")
        for place, section in enumerate(("一", "二"))
        for n in range(4)
    )
    items = _items(facts + _fact("三0", "1950 年", rest=", cite: 三"), SECTIONS)
    assert list(items) == ["timeline:一", "timeline:二", "timeline:"]
    assert {fact[0] for fact in items["timeline:一"].origin.facts} == {"一"}
    assert len(items["timeline:一"].answer) == 4
    assert len(items["timeline:"].answer) == 5


def test_the_whole_is_not_asked_twice() -> None:
    """Where all events are of one section, that section's item is the only one."""
    facts = "".join(_fact(f"f{n}", f"{1900 + n} 年", rest=", cite: 一") for n in range(4))
    assert list(_items(facts, SECTIONS)) == ["timeline:一"]


def test_english_events_are_sentences() -> None:
    """The same rule in the other language."""
    facts = "".join(
        f"  - {{id: f{n}, says: 'In {1900 + n}, the {n}th ship left.', when: '{1900 + n}'}}\n"
        for n in (4, 5, 6)
    )
    (item,) = _items(facts, EN).values()
    assert item.stem == "Put these events in order, the earliest first."
    assert item.answer == ("The 4th ship left", "The 5th ship left", "The 6th ship left")
